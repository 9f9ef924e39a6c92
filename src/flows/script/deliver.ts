import { resolve } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Channel } from '../../book/model/channel.js'
import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeOut } from '../../files/writeOut.js'
import { cleanData } from '../../terminal/clean.js'
import { themeFor } from '../../terminal/theme.js'
import { scriptLines } from '../../terminal/views/script.js'
import { commandResult } from '../commandResult.js'
import type { PreparedScript } from './prepare.js'

/** How a script leaves the terminal. */
export interface Delivery {
  out?: string
  copy?: boolean
  open?: boolean
  /** A file for a draft; `-` is stdout, which it then has to itself. */
  eml?: string
  /** Files that are there already may be replaced. */
  force?: boolean
  log?: boolean
}

/** Refuses what cannot work before anything is asked. @throws RapportError `usage`, or `io` where a file is there already. */
export function refuseClash({ writeRaw, store }: Context, { out, eml, force = false }: Delivery): void {
  const rival =
    eml === '-' && writeRaw === null
      ? '--json'
      : eml !== undefined && out !== undefined && resolve(eml) === resolve(out)
        ? '--out'
        : null
  if (rival !== null)
    throw new RapportError('usage', `--eml ${eml} and ${rival} write to the same place.`, {
      hint: 'Give the draft a file of its own: --eml draft.eml.',
    })
  if (out !== undefined) refuseExisting(out, force, store.home)
  if (eml !== undefined && eml !== '-') refuseExisting(eml, force, store.home)
}

/** The channel that was named, or e-mail where only that can leave in the way that was asked for. @throws RapportError `usage`. */
export async function channelFor(
  { scripts }: Context,
  { open, eml }: Delivery,
  template: string | undefined,
  channel: Channel | undefined,
): Promise<Channel | undefined> {
  const flag = eml !== undefined ? '--eml' : open ? '--open' : null
  if (flag === null) return channel
  if (channel === undefined || channel === 'email') return 'email'
  const hasMail = template === undefined || (await scripts.load(template)).source.channels.includes('email')
  throw new RapportError('usage', `${flag} is for e-mail, and this script is for ${channel}.`, {
    hint: hasMail ? 'Add --channel email.' : `The script “${template}” has no e-mail form: leave ${flag} out.`,
  })
}

/** The context where a draft has stdout to itself: what else would be printed is told beside it. */
export async function besideDraft(ctx: Context): Promise<Context> {
  const theme = await themeFor({}, ctx.today, { refused: true, env: {} })
  return { ...ctx, print: async (part) => await ctx.tell(...part.lines(theme)) }
}

/**
 * Takes a script out of the terminal. It was shown before, so nothing is lost where that fails.
 * @throws RapportError `io` that says what is missing, and, where it was to be logged, that it is not.
 */
export async function deliver(ctx: Context, book: Book, prepared: PreparedScript, ways: Delivery): Promise<void> {
  try {
    if (ways.eml !== undefined || ways.open) await deliverAsMail(ctx, book, prepared, ways)
    if (ways.copy) await deliverToClipboard(ctx, prepared)
  } catch (error) {
    if (!ways.log || !(error instanceof RapportError)) throw error
    const { hint = '', ...details } = error.details
    throw new RapportError(error.code, error.message, { ...details, hint: `Nothing was logged. ${hint}` })
  }
}

async function deliverAsMail(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  { eml, open, force }: Delivery,
): Promise<void> {
  const { mailOf, giveDraft, openInMail } = await import('./mail.js')
  const mail = await mailOf(ctx, book, prepared)
  if (eml !== undefined) await giveDraft(ctx, book, mail, { file: eml, force })
  if (open) await openInMail(ctx, book, mail)
}

/** Writes a script to a file, once it is sure that it is used. @throws RapportError `io`. */
export async function writeText(
  ctx: Context,
  prepared: PreparedScript,
  out: string,
  force: boolean | undefined,
): Promise<void> {
  writeOut(out, `${scriptLines(cleanData(prepared)).join('\n')}\n`, { self: ctx.store.options.self, force })
  await ctx.print(commandResult({ out }, (data) => [`Written to ${data.out}.`]))
}

/** The clipboard gets what goes into the large field of a mail program, so of an e-mail not the subject. */
async function deliverToClipboard(ctx: Context, prepared: PreparedScript): Promise<void> {
  const { subject, text } = cleanData(prepared)
  if ((await ctx.copy(text)) === 'clipboard') await ctx.tell('The text is on the clipboard.')
  else
    await ctx.tell(
      'Your terminal was asked to put the text on the clipboard; not every terminal does.',
      'If it cannot be pasted, mark the text with the mouse and copy it.',
    )
  if (subject !== null) await ctx.tell(`Its subject goes into a field of its own: “${subject}”`)
}
