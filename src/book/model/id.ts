import type { Moment } from './book.js'
import type { Book } from './schema.js'

/** Base32 without the signs that look alike (i l o u). */
export const idSigns = '0123456789abcdefghjkmnpqrstvwxyz'

/** Six signs, the first a digit, so that no id looks like the start of a name. `random` gives whole numbers below its bound. */
export function idFrom(random: (below: number) => number): string {
  // One number for all six, and one text: an import needs thousands.
  const number = random(10 * 32 ** 5)
  const sign = (bits: number) => idSigns.charCodeAt((number >>> bits) & 31)
  return String.fromCharCode(sign(25), sign(20), sign(15), sign(10), sign(5), sign(0))
}

/** Hands out ids that nothing in the book bears yet. */
export function freshIds(book: Book, moment: Moment): () => string {
  const lists = [book.contacts, book.interactions, book.followUps, book.companies]
  const taken = new Set<string>()
  let isListed = false
  // For a few ids a look through the book costs less than a list of all; an import wants thousands.
  const isTaken = (id: string) => {
    if (taken.size < 8) return taken.has(id) || lists.some((list) => bears(list, id))
    if (!isListed) for (const list of lists) for (const each of list) taken.add(each.id)
    isListed = true
    return taken.has(id)
  }
  return () => {
    let id = moment.randomId()
    while (isTaken(id)) id = moment.randomId()
    taken.add(id)
    return id
  }
}

/** Whether a record of a list has this id. */
export function bears(list: readonly { id: string }[], id: string): boolean {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return true
  return false
}
