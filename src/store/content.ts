import type { Book } from '../book/model/schema.js'

/** A book as it was read, with the bytes of its file. */
export interface Former {
  book: Book
  bytes: Buffer
}

const lists = ['contacts', 'interactions', 'followUps', 'companies'] as const
type ListName = (typeof lists)[number]

/** For megabytes of text it takes half the time of a Buffer made from it. */
const utf8 = new TextEncoder()

/**
 * The JSON of a book without its first brace, in pieces. Of a list that only grew, or stayed as it was, the bytes are
 * those of the file it was read from: to write all of it out anew took a tenth of logging a call.
 * @param former what stands in the file, written by this program and untouched since; null to write out everything.
 */
export function contentOf(book: Book, former: Former | null): Uint8Array[] {
  const pieces = Object.keys(book).flatMap((key, index) => {
    const name = `${index > 0 ? ',' : ''}"${key}":`
    const kept = former && isList(key) ? keptList(key, book, former) : null
    return [utf8.encode(name), ...(kept ?? [utf8.encode(JSON.stringify(book[key as keyof Book]))])]
  })
  return [...pieces, utf8.encode('}')]
}

function isList(key: string): key is ListName {
  return lists.some((each) => each === key)
}

/** The bytes of a list as it was, and what has come to it; null where anything in it was changed or removed. */
function keptList(key: ListName, book: Book, former: Former): Uint8Array[] | null {
  const [old, now]: [readonly unknown[], readonly unknown[]] = [former.book[key], book[key]]
  const place = old.length > 0 && old.every((record, index) => record === now[index]) ? placeOf(key, former) : null
  if (place === null) return null
  const added = now.slice(old.length).map((record) => `,${JSON.stringify(record)}`)
  return [former.bytes.subarray(place.start, place.end), utf8.encode(`${added.join('')}]`)]
}

/** From a list's opening bracket up to its closing one. No text in a book looks so: its quotes are escaped. */
function placeOf(key: ListName, { book, bytes }: Former): { start: number; end: number } | null {
  const name = `,"${key}":[`
  const found = bytes.indexOf(name)
  const start = found + name.length - 1
  const keys = Object.keys(book)
  const next = keys[keys.indexOf(key) + 1]
  const end = next === undefined ? bytes.length - ']}'.length : bytes.indexOf(`],"${next}":`, start)
  return found < 0 || end < 0 ? null : { start, end }
}
