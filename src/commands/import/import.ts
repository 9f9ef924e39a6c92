import { RapportError } from '../../book/error.js'
import { importContacts } from '../../book/import/importContacts.js'
import type { Source } from '../../book/import/importedContact.js'
import { isEmpty } from '../../book/model/book.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { samePhoneFor } from '../../formats/import/samePhoneFor.js'
import { readImport } from '../../formats/readImport.js'
import { importedLines } from '../../terminal/views/import.js'
import { importNotices } from '../../terminal/views/importNotices.js'
import { decode } from '../../text/decode.js'
import { bytesOf } from './readBytes.js'

export interface ImportOptions {
  from?: Source
  dryRun?: boolean
}

/** Imports people from a file of another program, as one change; the same file again adds nothing. */
export async function importFile(ctx: Context, files: string[], options: ImportOptions): Promise<CommandResult> {
  const file = await onlyOne(ctx, files)
  const { from, dryRun = false } = options
  const before = await ctx.store.read()
  const { importMegabytes, importPeople, phoneRegion } = settingsOf(before)
  const text = decode(await bytesOf(ctx, file, importMegabytes * 2 ** 20))
  const found = await readImport(text, { file, from, maxPeople: importPeople, strictReader })
  for (const notice of importNotices(found)) await ctx.printNotice(notice)
  if (found.isWholeBook && isEmpty(before)) return await (await import('./importBook.js')).importBook(ctx, text, dryRun)
  if (text.length > slow.characters) await tellWhoWaits(ctx, 'Reading a large file …')
  const rows = [...found.rows]
  if (rows.length > slow.rows) await tellWhoWaits(ctx, `${rows.length} read, looking whom you know already …`)
  const moment = ctx.moment()
  const samePhone = await samePhoneFor(rows, phoneRegion)
  const apply = (book: Book) => importContacts(book, rows, moment, samePhone)
  const { counts } = dryRun ? apply(before) : await ctx.store.change(moment, apply)
  if (found.source === 'json' && !isEmpty(before))
    await ctx.printNotice('Only people are taken from it: a whole book goes into an empty one.')
  const { joined, ...numbers } = counts
  const read = rows.length
  const data = { source: found.source, read, ...numbers, ...(joined.length > 0 ? { joined } : {}), dryRun }
  return commandResult(data, importedLines)
}

/** The file to read; the user is asked if there is none. @throws RapportError `usage` for several. */
async function onlyOne(ctx: Context, [file, another]: string[]): Promise<string> {
  if (another !== undefined)
    throw new RapportError('usage', 'One file is taken in at a time.', {
      hint: 'Several cards go in together: cat cards/*.vcf | rapport import -',
    })
  return file ?? (await (await import('./askFile.js')).askFile(ctx))
}

/** Loads the parser for JSON. */
const strictReader = async () => (await import('../../store/strictJson.js')).readStrictly

/** Texts and numbers of rows beyond which an import takes longer than a second. */
const slow = { characters: 4 * 2 ** 20, rows: 10_000 }

/** Tells a user who waits at a terminal how far it is. */
async function tellWhoWaits({ prompter, printNotice }: Context, words: string): Promise<void> {
  if (prompter !== null) await printNotice(words)
}
