import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { Context } from '../../context.js'
import { namedTarget } from '../../files/destination.js'
import { discardPrivateFile, writeDraft } from '../../files/privateFile.js'
import { writeOutput } from '../../files/writeOutput.js'
import { isPlainAddress } from '../../formats/mail/address.js'
import type { Mail } from '../../formats/mail/eml.js'
import { mailto } from '../../formats/mail/mailto.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Delivery } from './delivery.js'
import type { FilledScript } from './preparedScript.js'

/** Delivers a script as a mail: as a draft file, in the mail program, or both. @throws RapportError `io`. */
export async function deliverAsMail(
  ctx: Context,
  book: Book,
  script: FilledScript,
  { eml, open, force }: Pick<Delivery, 'eml' | 'open' | 'force'>,
): Promise<void> {
  const mail = await createMail(ctx, book, script)
  if (eml !== undefined) await deliverDraft(ctx, book, mail, eml, force)
  if (open) await openInMailProgram(ctx, book, mail)
}

/** The mail for a script. When the book has no valid address of the recipient, prints a notice to fill it in. */
async function createMail(ctx: Context, book: Book, { to, subject, text }: FilledScript): Promise<Mail> {
  const address = contactById(book, to?.id)?.emails[0]
  const mail = { from: null, to: null, ...sanitizeData({ subject, text }) }
  if (to && address && isPlainAddress(address)) return { ...mail, to: { name: to.name, address } }
  if (address) await ctx.printNotice(badAddressNotice(address))
  else if (to) await ctx.printNotice(withFullStop(`Your book has no e-mail address of ${to.name}`))
  await ctx.printNotice('Fill in whom the mail goes to before you send it.')
  return mail
}

const badAddressNotice = (text: string) => `“${text}” is not written as an e-mail address is, so it is left out.`

/** The text of a draft file (`.eml`); its sender comes from the profile, if that has a valid address. */
async function createDraft(ctx: Context, { profile: { name, email } }: Book, mail: Mail): Promise<string> {
  const { emlDraft } = await import('../../formats/mail/eml.js')
  if (email && isPlainAddress(email)) return emlDraft({ ...mail, from: { name: name ?? '', address: email } })
  if (email) await ctx.printNotice(badAddressNotice(email))
  return emlDraft(mail)
}

/** Writes a mail to a draft file, or to stdout for `-`. @throws RapportError `io`. */
async function deliverDraft(ctx: Context, book: Book, mail: Mail, file: string, force = false): Promise<void> {
  const text = await createDraft(ctx, book, mail)
  if (file === '-') return await ctx.writeRaw?.(text)
  writeOutput(file, text, { processInfo: ctx.store.options.processInfo, force })
  await ctx.printNotice(`Written to ${namedTarget(file)}.`)
}

/**
 * Opens a mail in the mail program: as a link, or as a draft when the link would be too long.
 * @throws RapportError `io`.
 */
async function openInMailProgram(ctx: Context, book: Book, mail: Mail): Promise<void> {
  const link = mailto({ ...mail, to: mail.to?.address ?? null })
  if (link.length <= settingsOf(book).mailtoCharacters) {
    await ctx.openMail(link)
    return await ctx.printNotice('Your mail program opens with it.')
  }
  const file = writeDraft(await createDraft(ctx, book, mail))
  try {
    await ctx.openMail(file)
  } catch (error) {
    discardPrivateFile(file)
    throw error
  }
  await ctx.printNotice(
    `It is too long for a link, so your mail program opens a draft: ${file}`,
    // A sandboxed mail program, as on Ubuntu, cannot see our temporary folder.
    'Should it not appear, write one among your own files: --eml draft.eml.',
  )
}
