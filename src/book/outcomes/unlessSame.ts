import type { BookUpdate } from '../model/book.js'
import type { Book } from '../model/schema.js'

/**
 * A change, and whether it changed nothing; the book is then the former one, so that there is nothing to undo. A new
 * instant of the last change alone is nothing.
 * @example unlessSame(book, landAt(book, 'Kern', {}, moment)).isSame
 */
export function unlessSame<Changed extends BookUpdate>(before: Book, changed: Changed): Changed & { isSame: boolean } {
  const isSame = (Object.keys({ ...before, ...changed.book }) as (keyof Book)[]).every((key) =>
    isSameValue(before[key], changed.book[key]),
  )
  return { ...changed, book: isSame ? before : changed.book, isSame }
}

/** Whether two values are written alike. Records that were not touched are the same objects, and cost nothing. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other)) return written(one) === written(other)
  return (
    one.length === other.length && one.every((each, at) => each === other[at] || written(each) === written(other[at]))
  )
}

const written = (value: unknown) => JSON.stringify(value, (key, each) => (key === 'updatedAt' ? undefined : each))
