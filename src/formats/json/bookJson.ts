import { RapportError } from '../../book/error.js'
import { emptyBook } from '../../book/model/book.js'
import { bookFaults, type Fault } from '../../book/model/check.js'
import type { Book } from '../../book/model/schema.js'
import { schemaVersion } from '../../book/model/version.js'
import { formatCharacters } from '../../text/hiddenCharacters.js'
import { jsonEscape } from '../../text/jsonEscape.js'

/** Reads JSON and refuses what would be lost in silence, such as a key that is there twice: the store knows how. */
export type StrictReader = (text: string) => { value: unknown } | { fault: Fault }

/** What reading a book needs of the store. */
export interface JsonTools {
  readStrictly: StrictReader
  /** Brings the content of an older book up to the newest shape. */
  migrate(content: Record<string, unknown>): Record<string, unknown>
}

/**
 * All that is not seen, more than `--json` escapes: a file is kept, and looked at in programs that nobody knows. Escaped,
 * nothing is lost. Line breaks are the layout's own.
 */
const unseen = new RegExp(String.raw`${formatCharacters}|(?!\n)[\p{Cc}\p{Zl}\p{Zp}]`, 'gu')

/**
 * The whole book as JSON, without loss: the version of its shape, then profile, settings and all records as they stand in
 * `book.json`, where what nobody said is left out. It ends with a line break.
 * @example bookJson(book) // '{\n  "version": 2,\n  "profile": {\n    "name": "Jane Jones",\n…'
 */
export function bookJson(book: Book): string {
  const { schema: version, change: _, ...content } = book
  const json = JSON.stringify({ version, ...content }, null, 2)
  return `${json.replace(unseen, jsonEscape)}\n`
}

/**
 * Reads a book back from its JSON, or from a `book.json`. Its `change` is that of an empty book.
 * @throws RapportError `io` with the place of the first fault, `book-newer` where a newer Rapport wrote it.
 * @example readBookJson('{"version": 2, …}', tools).contacts
 */
export function readBookJson(text: string, { readStrictly, migrate }: JsonTools): Book {
  const value = valueIn(text, readStrictly)
  if (Array.isArray(value)) throw unreadable([{ path: 'the file', message: 'it holds no book' }])
  const { seal: _seal, change: _change, version, schema = version, ...content }: Record<string, unknown> = { ...value }
  if (typeof schema === 'number' && schema > schemaVersion)
    throw new RapportError('book-newer', `A newer Rapport has written this file (version ${schema}).`, {
      hint: 'Install the newest Rapport. Nothing was changed.',
    })
  const book = { ...migrate({ ...content, schema }), change: emptyBook().change }
  const faults = bookFaults(book)
  if (faults.length > 0)
    throw unreadable(faults.map(({ path, message }) => ({ path: path === 'schema' ? 'version' : path, message })))
  return book as unknown as Book
}

/** The list or object of a JSON text. @throws RapportError `io` with the line of the first fault. */
export function valueIn(text: string, readStrictly: StrictReader): object {
  const read = readStrictly(text)
  if ('fault' in read) throw unreadable([read.fault])
  const { value } = read
  if (typeof value === 'object' && value !== null) return value
  throw unreadable([{ path: 'the file', message: 'it holds no book' }])
}

/** That a file holds no book, or a broken one: the first fault, and how many more there are. */
export function unreadable(faults: Fault[]): RapportError {
  const [first] = faults
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new RapportError('io', `This file holds no book that can be read: ${first?.path}: ${first?.message}${more}.`, {
    hint: 'Write it anew with: rapport export json. Nothing was changed.',
  })
}
