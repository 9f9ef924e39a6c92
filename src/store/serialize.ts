import { type Collection, collections } from '../book/model/collections.js'
import type { Book } from '../book/model/schema.js'

/** A book as it was read, and the bytes of its file. */
export interface SavedBook {
  book: Book
  bytes: Buffer
}

/** So many records make a piece: smaller and larger ones take longer, since all of a large one is copied twice. */
const recordsInPiece = 64

/**
 * The JSON of a book without its opening brace, in pieces: texts, and bytes of the file. A list that is unchanged, or to which records were only
 * added, reuses the bytes of the file: serializing all of it again took a tenth of the time to log a call.
 * @param saved the book in the file, written by this program and unchanged since; null to serialize everything.
 */
export function* serializeBook(book: Book, saved: SavedBook | null): Generator<string | Buffer> {
  const starts = saved ? startsOfLists(saved) : []
  let separator = ''
  for (const key of Object.keys(book)) {
    yield `${separator}"${key}":`
    separator = ','
    if (isList(key)) yield* (saved && reuseList(key, book, saved, starts)) ?? serializeList(book[key])
    else yield JSON.stringify(book[key as keyof Book])
  }
  yield '}'
}

function* serializeList(records: readonly unknown[]): Generator<string> {
  yield '['
  for (let start = 0; start < records.length; start += recordsInPiece) {
    if (start > 0) yield ','
    yield JSON.stringify(records.slice(start, start + recordsInPiece)).slice(1, -1)
  }
  yield ']'
}

function isList(key: string): key is Collection {
  return collections.some((each) => each === key)
}

/** The bytes of a list from the file, and of the records added to it; null when a record was changed or removed. */
function reuseList(key: Collection, book: Book, saved: SavedBook, starts: ListStart[]): (string | Buffer)[] | null {
  const [old, now]: [readonly unknown[], readonly unknown[]] = [saved.book[key], book[key]]
  const range =
    old.length > 0 && old.every((record, index) => record === now[index]) ? findList(key, saved, starts) : null
  if (range === null) return null
  const added = now.slice(old.length).map((record) => `,${JSON.stringify(record)}`)
  return [saved.bytes.subarray(range.start, range.end), `${added.join('')}]`]
}

/**
 * The position of a list in the file, from its opening bracket to before its closing one; null when not found. A text
 * in the book cannot look like the name of a list, since quotes in it are escaped.
 */
function findList(key: Collection, saved: SavedBook, starts: ListStart[]): { start: number; end: number } | null {
  const at = starts.findIndex((each) => each.key === key)
  const start = starts[at]?.start
  if (start === undefined) return null
  const next = starts[at + 1]
  // Before the next list stand the closing bracket, a comma and its name.
  const end = next === undefined ? saved.bytes.length - ']}'.length : next.start - `],"${next.key}":`.length
  return { start, end }
}

/** The position of the opening bracket of a list in the file. */
interface ListStart {
  key: Collection
  start: number
}

/**
 * The positions of the opening brackets of the lists, in the order of the file; empty unless the lists are all that comes
 * after the first of them. Each is searched from the one before on, so that the file is read once.
 */
function startsOfLists(saved: SavedBook): ListStart[] {
  const keys = Object.keys(saved.book)
  const lists = keys.slice(keys.findIndex(isList)).filter(isList)
  const starts: ListStart[] = []
  for (const key of lists) {
    const found = saved.bytes.indexOf(`,"${key}":[`, starts.at(-1)?.start ?? 0)
    if (found >= 0) starts.push({ key, start: found + `,"${key}":`.length })
  }
  const areLast = keys.slice(-lists.length).every(isList)
  return starts.length === lists.length && areLast ? starts : []
}
