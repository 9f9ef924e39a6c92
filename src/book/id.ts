import type { Moment } from './book.js'
import type { Book } from './schema.js'

/** Base32 without the signs that look alike (i l o u). */
export const idSigns = '0123456789abcdefghjkmnpqrstvwxyz'

/** Six signs, the first a digit, so that no id looks like the start of a name. `random` gives whole numbers below its bound. */
export function idFrom(random: (below: number) => number): string {
  let id = String(random(10))
  while (id.length < 6) id += idSigns[random(idSigns.length)]
  return id
}

/** Hands out ids that nothing in the book bears yet. */
export function freshIds(book: Book, moment: Moment): () => string {
  const taken = new Set<string>()
  for (const records of [book.contacts, book.interactions, book.followUps]) for (const { id } of records) taken.add(id)
  return () => {
    let id = moment.randomId()
    while (taken.has(id)) id = moment.randomId()
    taken.add(id)
    return id
  }
}
