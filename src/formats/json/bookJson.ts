import { RapportError } from '../../book/error.js'
import { emptyBook } from '../../book/model/book.js'
import { bookFaults, type Fault } from '../../book/model/check.js'
import type { Book } from '../../book/model/schema.js'
import { schemaVersion } from '../../book/model/version.js'
import { formatCharacters, tagCharacters } from '../../text/hiddenCharacters.js'
import { jsonEscape } from '../../text/jsonEscape.js'

/** Parses JSON and refuses what would be lost silently, such as a duplicate key; the store provides it. */
export type StrictReader = (text: string) => { value: unknown } | { fault: Fault }

/** The functions of the store that reading a book needs. */
export interface JsonTools {
  readStrictly: StrictReader
  /** Migrates the content of an older book to the newest schema. */
  migrate(content: Record<string, unknown>): Record<string, unknown>
}

/**
 * All invisible characters, more than `--json` escapes: a file is kept, and other programs may show it anywhere.
 * Escaped, nothing is lost. Line breaks are only layout.
 */
const invisibleCharacters = new RegExp(String.raw`${formatCharacters}|(?!\n)[\p{Cc}\p{Zl}\p{Zp}${tagCharacters}]`, 'gu')

/**
 * The whole book as JSON, without loss: the version of its schema, then profile, settings and all records as in
 * `book.json`, where empty fields are left out. It ends with a line break.
 * @example bookJson(book) // '{\n  "version": 4,\n  "profile": {\n    "name": "Jane Jones",\n…'
 */
export function bookJson(book: Book): string {
  const { schema: version, change: _, ...content } = book
  const json = JSON.stringify({ version, ...content }, null, 2)
  return `${json.replace(invisibleCharacters, jsonEscape)}\n`
}

/**
 * Reads a book from its JSON or from a `book.json`. Its `change` is that of an empty book.
 * @throws RapportError `io` with the position of the first fault, `book-newer` where a newer Rapport wrote it.
 * @example readBookJson('{"version": 4, …}', tools).contacts
 */
export function readBookJson(text: string, { readStrictly, migrate }: JsonTools): Book {
  const value = parseJsonValue(text, readStrictly)
  if (Array.isArray(value)) throw unreadableBook([{ path: 'the file', message: 'it holds no book' }])
  const { seal: _seal, change: _change, version, schema = version, ...content }: Record<string, unknown> = { ...value }
  if (typeof schema === 'number' && schema > schemaVersion)
    throw new RapportError('book-newer', `A newer Rapport has written this file (version ${schema}).`, {
      hint: 'Install the newest Rapport. Nothing was changed.',
    })
  const book = { ...migrate({ ...content, schema }), change: emptyBook().change }
  const faults = bookFaults(book)
  if (faults.length > 0)
    throw unreadableBook(faults.map(({ path, message }) => ({ path: path === 'schema' ? 'version' : path, message })))
  return book as unknown as Book
}

/**
 * The list or object in a JSON text.
 * @throws RapportError `io` with the line of the first fault.
 */
export function parseJsonValue(text: string, readStrictly: StrictReader): object {
  const read = readStrictly(text)
  if ('fault' in read) throw unreadableBook([read.fault])
  const { value } = read
  if (typeof value === 'object' && value !== null) return value
  throw unreadableBook([{ path: 'the file', message: 'it holds no book' }])
}

/** The error for a file without a valid book: the first fault, and how many more there are. */
export function unreadableBook(faults: Fault[]): RapportError {
  const [first] = faults
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new RapportError('io', `This file holds no book that can be read: ${first?.path}: ${first?.message}${more}.`, {
    hint: 'Write it anew with: rapport export json. Nothing was changed.',
  })
}
