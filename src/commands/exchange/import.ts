import { RapportError } from '../../book/error.js'
import { type ImportCounts, importContacts } from '../../book/import/importContacts.js'
import type { FileRow, Source } from '../../book/import/importedContact.js'
import type { SamePhone } from '../../book/import/knownPeople.js'
import { type BookUpdate, isEmpty } from '../../book/model/book.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { readerOf } from '../../formats/import/readers.js'
import { recognize } from '../../formats/import/recognize.js'
import { importedLines, sourceWords } from '../../terminal/views/import.js'
import { shortText } from '../../terminal/views/phrases.js'
import { decode } from '../../text/decode.js'
import { listed } from '../../text/listed.js'
import { bytesOf } from './bytes.js'

export interface ImportOptions {
  from?: Source
  dryRun?: boolean
}

/** Takes people in from a file of another program, as one change; the same file again adds nothing. */
export async function importFile(ctx: Context, files: string[], options: ImportOptions): Promise<CommandResult> {
  const file = await onlyOne(ctx, files)
  const { dryRun = false } = options
  const before = await ctx.store.read()
  const settings = settingsOf(before)
  const text = decode(await bytesOf(ctx, file, settings.importMegabytes * 2 ** 20))
  const source = options.from ?? kindOf(text, file)
  if (options.from) await tellIfOther(ctx, text, options.from)
  if (source === 'csv') await tellUnknown(ctx, text)
  if (source === 'json' && isEmpty(before) && /"followUps"\s*:/.test(text))
    return await (await import('./importBook.js')).importBook(ctx, text, dryRun)
  const rows = await readAll(ctx, await readerOf(source, strictReader), text, settings.importPeople)
  if (rows.length === 0 && source === 'vcard')
    throw new RapportError('usage', `${file === '-' ? 'What came in' : file} holds no card.`, {
      hint: 'A card begins with BEGIN:VCARD. Export it once more, and give that file.',
    })
  const moment = ctx.moment()
  const same = await samePhoneFor(rows, settings.phoneRegion)
  const apply = (book: Book): BookUpdate & { taken: ImportCounts } => importContacts(book, rows, moment, same)
  const { taken } = dryRun ? apply(before) : await ctx.store.change(moment, apply)
  if (source === 'json' && !isEmpty(before))
    await ctx.tell('Only people are taken from it: a whole book goes into an empty one.')
  const { joined, ...counts } = taken
  const others = joined.length > 0 ? { joined } : {}
  return commandResult({ source, read: rows.length, ...counts, ...others, dryRun }, importedLines)
}

/** The file to read; asked for where none was named. @throws RapportError `usage` for several. */
async function onlyOne(ctx: Context, [file, another]: string[]): Promise<string> {
  if (another !== undefined)
    throw new RapportError('usage', 'One file is taken in at a time.', {
      hint: 'Several cards go in together: cat cards/*.vcf | rapport import -',
    })
  return file ?? (await (await import('./ask.js')).askFile(ctx))
}

/** What is said goes before what is seen, but not without a word. */
async function tellIfOther(ctx: Context, text: string, said: Source): Promise<void> {
  const [kind, another] = recognize(text)
  if (kind === undefined || another !== undefined || kind === said) return
  await ctx.tell(`It looks like ${sourceWords[kind]}, and is read as ${sourceWords[said]}, as you said.`)
}

/** Says which columns of a table are passed over. */
async function tellUnknown(ctx: Context, text: string): Promise<void> {
  const { unknownColumns } = await import('../../formats/tables/plain.js')
  const names = unknownColumns(text).map((name) => `“${shortText(name, 40)}”`)
  if (names.length === 0) return
  await ctx.tell(
    `Not read: the column${names.length > 1 ? 's' : ''} ${listed(names, 'and')}. Rapport knows name, email, phone, company, title, url, tags and notes.`,
  )
}

/** What a file is, from what is in it. @throws RapportError `usage` that names the candidates. */
function kindOf(text: string, file: string): Source {
  const [kind, ...others] = recognize(text)
  if (kind !== undefined && others.length === 0) return kind
  const candidates =
    kind === undefined ? 'linkedin, google, outlook, vcard, csv or json' : [kind, ...others].join(' or ')
  throw new RapportError(
    'usage',
    kind === undefined
      ? `It is not clear what kind of file ${file === '-' ? 'came in' : `${file} is`}.`
      : `${file === '-' ? 'What came in' : file} may be ${candidates}.`,
    {
      hint: `${kind === undefined ? 'A table needs a first line that names its columns, such as name,email,company. Or say' : 'Say'} it with --from: ${candidates}.`,
    },
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

/** Tells somebody at a terminal who waits how far it is. */
async function tellWhoWaits({ prompter, tell }: Context, words: string): Promise<void> {
  if (prompter !== null) await tell(words)
}

/** The rows of a file. @throws RapportError `io` for more than a book is made for. */
async function readAll(
  ctx: Context,
  read: (text: string) => Iterable<FileRow>,
  text: string,
  most: number,
): Promise<FileRow[]> {
  if (text.length > slow.characters) await tellWhoWaits(ctx, 'Reading a large file …')
  const rows: FileRow[] = []
  for (const row of read(text)) {
    rows.push(row)
    if (rows.length > most)
      throw new RapportError('io', `The file has more than ${most} entries.`, {
        hint: `Take it in in parts, or allow more: rapport settings set importPeople=${most * 2}.`,
      })
  }
  if (rows.length > slow.rows) await tellWhoWaits(ctx, `${rows.length} read, looking whom you know already …`)
  return rows
}
