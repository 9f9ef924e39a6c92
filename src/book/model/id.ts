import type { Moment } from './book.js'
import { collections } from './collections.js'
import type { Book } from './schema.js'

/** The characters of ids: base32 without those that look like others (i, l, o, u). */
const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A random id: six characters, the first a digit, so that no id looks like the start of a name.
 * @param random gives a whole number from 0 to below its argument.
 */
export function createId(random: (below: number) => number): string {
  // One random number and one string for all six characters: an import needs thousands of ids.
  const number = random(10 * 32 ** 5)
  const code = (bits: number) => idAlphabet.charCodeAt((number >>> bits) & 31)
  return String.fromCharCode(code(25), code(20), code(15), code(10), code(5), code(0))
}

/** A function that returns a new id at each call, one that no record of the book has. */
export function freshIds(book: Book, moment: Moment): () => string {
  const lists = collections.map((key): readonly { id: string }[] => book[key])
  const taken = new Set<string>()
  let hasAllIds = false
  // For a few ids, a search in the book is faster than collecting all its ids; an import needs thousands.
  const isTaken = (id: string) => {
    if (taken.size < 8) return taken.has(id) || lists.some((list) => hasId(list, id))
    if (!hasAllIds) for (const list of lists) for (const each of list) taken.add(each.id)
    hasAllIds = true
    return taken.has(id)
  }
  return () => {
    let id = moment.randomId()
    while (isTaken(id)) id = moment.randomId()
    taken.add(id)
    return id
  }
}

/** Whether a list has a record with this id. */
export function hasId(list: readonly { id: string }[], id: string): boolean {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return true
  return false
}
