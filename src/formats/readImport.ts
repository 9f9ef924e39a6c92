import { RapportError } from '../book/error.js'
import type { FileRow, Source } from '../book/import/importedContact.js'
import type { StrictReader } from './json/bookJson.js'
import { readerOf } from './readers.js'
import { recognize } from './recognize.js'

/** How a file is to be read. */
export interface ImportOptions {
  /** What the file is called in an error: its path, or `-` for what is piped in. */
  file: string
  /** The kind of file that the user named; it is recognized where none was. */
  from?: Source | undefined
  /** How many people it may hold. */
  maxPeople: number
  /** Reads JSON without losing anything in silence; loaded for JSON alone. */
  strictReader: () => Promise<StrictReader>
}

/** A file of people that is about to be read. */
export interface ImportFile {
  source: Source
  /** The kind that the content shows, where the user named another one. */
  looksLike: Source | null
  /** The headers of columns that are not read, where it is a table of no known program. */
  unknownColumns: string[]
  /** Whether it is a whole book of Rapport rather than people alone. */
  isWholeBook: boolean
  /**
   * Its people, read while they are asked for.
   * @throws RapportError `io` for more people than it may hold, `usage` for a file of cards without a card.
   */
  rows: Iterable<FileRow>
}

/**
 * Reads people from the text of a file of any kind (FORMATS): recognizes the kind, and finds the reader for it.
 * @throws RapportError `usage` where the kind is not clear and the user named none.
 * @example [...(await readImport('name,email\nDana,d@x.example\n', options)).rows] // [{ line: 2, person: { name: 'Dana', … } }]
 */
export async function readImport(text: string, options: ImportOptions): Promise<ImportFile> {
  const { from, strictReader } = options
  const kinds = recognize(text)
  const [seen, another] = kinds
  const source = from ?? onlyKind(kinds, options)
  const read = await readerOf(source, strictReader)
  return {
    source,
    looksLike: seen === undefined || another !== undefined || seen === source ? null : seen,
    unknownColumns: source === 'csv' ? (await import('./tables/plainCsv.js')).unknownColumns(text) : [],
    isWholeBook: source === 'json' && /"followUps"\s*:/.test(text),
    rows: bounded(read(text), source, options),
  }
}

/** What a text is where it can be one kind alone. @throws RapportError `usage` that names the candidates. */
function onlyKind([kind, ...others]: Source[], { file }: ImportOptions): Source {
  if (kind !== undefined && others.length === 0) return kind
  const isPiped = file === '-'
  if (kind === undefined)
    throw new RapportError('usage', `It is not clear what kind of file ${isPiped ? 'came in' : `${file} is`}.`, {
      hint: 'A table needs a first line that names its columns, such as name,email,company. Or say it with --from: linkedin, google, outlook, vcard, csv or json.',
    })
  const candidates = [kind, ...others].join(' or ')
  throw new RapportError('usage', `${isPiped ? 'What came in' : file} may be ${candidates}.`, {
    hint: `Say it with --from: ${candidates}.`,
  })
}

function* bounded(rows: Iterable<FileRow>, source: Source, { file, maxPeople }: ImportOptions): Generator<FileRow> {
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
