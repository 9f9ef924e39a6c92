import { RapportError } from '../book/error.js'
import { type FileRow, type Source, sources } from '../book/import/importedContact.js'
import { listed } from '../text/listed.js'
import type { StrictReader } from './json/bookJson.js'
import { readerFor } from './readers.js'
import { isConnectionsFile } from './tables/connectionsFile.js'
import type { UnreadColumns } from './tables/unreadColumns.js'
import type { LinesAbout } from './vcard/linesAbout.js'

/** How to read a file. */
export interface ImportOptions {
  /** The name of the file in errors: its path, or `-` for piped input. */
  file: string
  /** The kind of file that the user named; it is recognized where the user named none. */
  from?: Source | undefined
  /** The most contacts that the file may have. */
  maxPeople: number
  /** Loads the parser that loses nothing in JSON silently; called only for JSON. */
  strictReader: () => Promise<StrictReader>
}

/** An import file that is about to be read. */
export interface ImportFile {
  source: Source
  /** The kind that the content shows, where the user named another one; otherwise null. */
  looksLike: Source | null
  /** What was left out of a table. */
  unread: UnreadColumns
  /** The names in a vCard file that no program knows as a property, with their lines. */
  unknownProperties: LinesAbout[]
  /** Whether it is a whole book of Rapport rather than only contacts. */
  isWholeBook: boolean
  /**
   * Its contacts, read as they are needed.
   * @throws RapportError `io` for more contacts than allowed, `usage` for a vCard file without a card.
   */
  rows: Iterable<FileRow>
}

const nothingUnread: UnreadColumns = { emails: [], phones: [], doubled: [], others: [], destroyed: [] }

/**
 * Reads contacts from the text of a file of any kind (FORMATS): recognizes its kind and finds the reader for it.
 * @throws RapportError `usage` where the kind is not clear and the user named none.
 * @example [...(await readImport('name,email\nDana,d@x.example\n', options)).rows] // [{ line: 2, person: { name: 'Dana', … } }]
 */
export async function readImport(text: string, options: ImportOptions): Promise<ImportFile> {
  const { from, strictReader } = options
  const isConnections = isConnectionsFile(text)
  const kinds: Source[] = isConnections ? ['linkedin'] : (await import('./recognize.js')).recognize(text)
  const [recognizedKind, secondKind] = kinds
  const source = from ?? (await requireSingleKind(text, kinds, options))
  const read = await readerFor(source, strictReader)
  return {
    source,
    looksLike:
      recognizedKind === undefined || secondKind !== undefined || recognizedKind === source ? null : recognizedKind,
    unread:
      isConnections && source === 'linkedin'
        ? nothingUnread
        : (await import('./tables/unreadColumns.js')).unreadColumns(text, source),
    unknownProperties: source === 'vcard' ? (await import('./vcard/unknownProperties.js')).unknownProperties(text) : [],
    isWholeBook: source === 'json' && /"followUps"\s*:/.test(text),
    rows: limitRows(read(text), source, options),
  }
}

/**
 * The kind of file, where only one is possible.
 * @throws RapportError `usage` that names those as which it can be read.
 */
async function requireSingleKind(
  text: string,
  kinds: Source[],
  { file, strictReader }: ImportOptions,
): Promise<Source> {
  const [kind, ...others] = kinds
  if (kind !== undefined && others.length === 0) return kind
  const { readableAs } = await import('./readableAs.js')
  const readable = await readableAs(text, kind === undefined ? sources : kinds, strictReader)
  const isPiped = file === '-'
  if (kind === undefined) {
    const orSay = readable.length === 0 ? '' : ` Or say it with --from: ${listed(readable, 'or')}.`
    throw new RapportError('usage', `It is not clear what kind of file ${isPiped ? 'came in' : `${file} is`}.`, {
      hint: `A table needs a first line that names its columns, such as name,email,company.${orSay}`,
    })
  }
  // What is wrong with a file that none can read, its reader says.
  if (readable.length < 2) return readable[0] ?? kind
  const candidates = readable.join(' or ')
  throw new RapportError('usage', `${isPiped ? 'What came in' : file} may be ${candidates}.`, {
    hint: `Say it with --from: ${candidates}.`,
  })
}

function* limitRows(rows: Iterable<FileRow>, source: Source, { file, maxPeople }: ImportOptions): Generator<FileRow> {
  let count = 0
  for (const row of rows) {
    if (++count > maxPeople)
      throw new RapportError('io', `The file has more than ${maxPeople} entries.`, {
        hint: `Take it in in parts, or allow more: rapport settings set importPeople=${maxPeople * 2}.`,
      })
    yield row
  }
  if (count === 0 && source === 'vcard')
    throw new RapportError('usage', `${file === '-' ? 'What came in' : file} holds no card.`, {
      hint: 'A card begins with BEGIN:VCARD. Export it once more, and give that file.',
    })
}
