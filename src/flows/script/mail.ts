import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { Context } from '../../context.js'
import { discardPrivateFile, writeDraft } from '../../files/privateFile.js'
import { writeOutput } from '../../files/writeOutput.js'
import { isPlainAddress } from '../../formats/mail/address.js'
import type { Mail } from '../../formats/mail/eml.js'
import { mailto } from '../../formats/mail/mailto.js'
import { cleanData } from '../../terminal/clean.js'
import type { Delivery } from './delivery.js'
import type { FilledScript } from './preparedScript.js'

/** Takes a script out as a mail: as a draft, in the mail program, or both. @throws RapportError `io`. */
export async function deliverAsMail(
  ctx: Context,
  book: Book,
  script: FilledScript,
  { eml, open, force }: Pick<Delivery, 'eml' | 'open' | 'force'>,
): Promise<void> {
  const mail = await mailOf(ctx, book, script)
  if (eml !== undefined) await giveDraft(ctx, book, mail, eml, force)
  if (open) await openInMail(ctx, book, mail)
}

/** The mail that a script is, as far as the book knows whom it goes to; tells what is left to fill in. */
async function mailOf(ctx: Context, book: Book, { to, subject, text }: FilledScript): Promise<Mail> {
  const address = contactById(book, to?.id)?.emails[0]
  const mail = { from: null, to: null, ...cleanData({ subject, text }) }
  if (to && address && isPlainAddress(address)) return { ...mail, to: { name: to.name, address } }
  if (address) await ctx.tell(oddAddress(address))
  else if (to) await ctx.tell(`Your book has no e-mail address of ${to.name}.`)
  await ctx.tell('Fill in whom the mail goes to before you send it.')
  return mail
}

const oddAddress = (text: string) => `“${text}” is not written as an e-mail address is, so it is left out.`

/** The draft of a mail, from me as far as the profile says it. */
async function draftOf(ctx: Context, { profile: { name, email } }: Book, mail: Mail): Promise<string> {
  const { draft } = await import('../../formats/mail/eml.js')
  if (email && isPlainAddress(email)) return draft({ ...mail, from: { name: name ?? '', address: email } })
  if (email) await ctx.tell(oddAddress(email))
  return draft(mail)
}

/** Writes a mail as a draft, or hands it on where the file is `-`. */
async function giveDraft(ctx: Context, book: Book, mail: Mail, file: string, force = false): Promise<void> {
  const text = await draftOf(ctx, book, mail)
  if (file === '-') return await ctx.writeRaw?.(text)
  writeOutput(file, text, { processInfo: ctx.store.options.processInfo, force })
  await ctx.tell(`Written to ${file}.`)
}

/** Opens a mail in the mail program: as a link, or, where that would be cut off, as a draft. */
async function openInMail(ctx: Context, book: Book, mail: Mail): Promise<void> {
  const link = mailto({ ...mail, to: mail.to?.address ?? null })
  if (link.length <= settingsOf(book).mailtoCharacters) {
    await ctx.openMail(link)
    return await ctx.tell('Your mail program opens with it.')
  }
  const file = writeDraft(await draftOf(ctx, book, mail))
  try {
    await ctx.openMail(file)
  } catch (error) {
    discardPrivateFile(file)
    throw error
  }
  await ctx.tell(
    `It is too long for a link, so your mail program opens a draft: ${file}`,
    // One that is kept away from other programs' files, as on Ubuntu, sees no temporary folder but its own.
    'Should it not appear, write one among your own files: --eml draft.eml.',
  )
}
