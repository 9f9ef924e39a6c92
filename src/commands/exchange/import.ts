import { RapportError } from '../../book/error.js'
import type { SamePhone } from '../../book/identity/phoneKey.js'
import { type ImportCounts, importContacts } from '../../book/import/importContacts.js'
import type { FileRow, Source } from '../../book/import/importedContact.js'
import { type BookUpdate, isEmpty } from '../../book/model/book.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { type ImportFile, readImport } from '../../formats/readImport.js'
import { truncate } from '../../terminal/views/format.js'
import { importedLines, sourceLabels } from '../../terminal/views/import.js'
import { decode } from '../../text/decode.js'
import { listed } from '../../text/listed.js'
import { bytesOf } from './bytes.js'

export interface ImportOptions {
  from?: Source
  dryRun?: boolean
}

/** Imports people from a file of another program, as one change; the same file again adds nothing. */
export async function importFile(ctx: Context, files: string[], options: ImportOptions): Promise<CommandResult> {
  const file = await onlyOne(ctx, files)
  const { from, dryRun = false } = options
  const before = await ctx.store.read()
  const settings = settingsOf(before)
  const text = decode(await bytesOf(ctx, file, settings.importMegabytes * 2 ** 20))
  const found = await readImport(text, { file, from, maxPeople: settings.importPeople, strictReader })
  await tellWhatIsPassedOver(ctx, found)
  if (found.isWholeBook && isEmpty(before)) return await (await import('./importBook.js')).importBook(ctx, text, dryRun)
  if (text.length > slow.characters) await tellWhoWaits(ctx, 'Reading a large file …')
  const rows = [...found.rows]
  if (rows.length > slow.rows) await tellWhoWaits(ctx, `${rows.length} read, looking whom you know already …`)
  const moment = ctx.moment()
  const same = await samePhoneFor(rows, settings.phoneRegion)
  const apply = (book: Book): BookUpdate & { counts: ImportCounts } => importContacts(book, rows, moment, same)
  const { counts: all } = dryRun ? apply(before) : await ctx.store.change(moment, apply)
  if (found.source === 'json' && !isEmpty(before))
    await ctx.tell('Only people are taken from it: a whole book goes into an empty one.')
  const { joined, ...counts } = all
  const others = joined.length > 0 ? { joined } : {}
  return commandResult({ source: found.source, read: rows.length, ...counts, ...others, dryRun }, importedLines)
}

/** The file to read; asked for where none was named. @throws RapportError `usage` for several. */
async function onlyOne(ctx: Context, [file, another]: string[]): Promise<string> {
  if (another !== undefined)
    throw new RapportError('usage', 'One file is taken in at a time.', {
      hint: 'Several cards go in together: cat cards/*.vcf | rapport import -',
    })
  return file ?? (await (await import('./ask.js')).askFile(ctx))
}

/** Says what is read otherwise than it looks, and which columns are not read. */
async function tellWhatIsPassedOver(ctx: Context, { source, looksLike, unknownColumns }: ImportFile): Promise<void> {
  if (looksLike !== null)
    await ctx.tell(`It looks like ${sourceLabels[looksLike]}, and is read as ${sourceLabels[source]}, as you said.`)
  if (unknownColumns.length === 0) return
  const names = unknownColumns.map((name) => `“${truncate(name, 40)}”`)
  await ctx.tell(
    `Not read: the column${names.length > 1 ? 's' : ''} ${listed(names, 'and')}. Rapport knows name, email, phone, company, title, url, tags and notes.`,
  )
}

/** Only a book as JSON is read by it. */
const strictReader = async () => (await import('../../store/strictJson.js')).readStrictly

/** How numbers are compared. What reads them is large, and files from LinkedIn have none. */
async function samePhoneFor(rows: FileRow[], region: string): Promise<SamePhone> {
  if (!rows.some((row) => 'person' in row && row.person.phones.length > 0)) return (one, two) => one === two
  return (await import('../../formats/import/phones.js')).samePhoneIn(region)
}

/** What takes longer than a second: so large a text, so many rows. */
const slow = { characters: 4 * 2 ** 20, rows: 10_000 }

/** Tells a user at a terminal, who waits, how far it is. */
async function tellWhoWaits({ prompter, tell }: Context, words: string): Promise<void> {
  if (prompter !== null) await tell(words)
}
