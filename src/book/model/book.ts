import type { Book } from './schema.js'
import { schemaVersion } from './version.js'

/** What changing a book needs from outside: the user's day, the instant, fresh ids. Handed in, so that a test decides. */
export interface Moment {
  today: string
  /** ISO instant, UTC. */
  at: string
  /** A random id; the book sees to it that it is taken only once. */
  randomId: () => string
}

/** What a change of the book makes: the new book and, in plain words, what happened ("logged a call with Dana"). */
export interface Changed {
  book: Book
  summary: string
}

/** The id of a book that was never written: the first write gives it one of its own. */
export const unwrittenId = '000000000000'

/** A book in which nothing stands yet: what a command reads before the first write. */
export function emptyBook(): Book {
  return {
    schema: schemaVersion,
    id: unwrittenId,
    change: { id: '0000', parent: null, at: '1970-01-01T00:00:00.000Z', says: 'an empty book', redo: [] },
    profile: {
      name: null,
      role: null,
      industry: null,
      offer: null,
      targets: null,
      situation: null,
      email: null,
      phone: null,
      url: null,
    },
    settings: {},
    contacts: [],
    interactions: [],
    followUps: [],
    companies: [],
  }
}

/** Whether a book holds nothing that a whole other one could displace. */
export function isEmpty({ contacts, interactions, followUps, companies }: Book): boolean {
  return [contacts, interactions, followUps, companies].every((list) => list.length === 0)
}
