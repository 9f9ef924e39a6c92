import { collections } from './collections.js'
import type { Book } from './schema.js'
import { schemaVersion } from './version.js'

/** What a change of the book needs from outside: the day, the instant, random ids. A test can provide its own. */
export interface Moment {
  /** The current day in the user's time zone, `YYYY-MM-DD`. */
  today: string
  /** The current instant, ISO, UTC. */
  at: string
  /** A random id, which may be in use already; `freshIds` skips those. */
  randomId: () => string
}

/** The result of a change: the new book, and what was done in plain words ("logged a call with Dana"). */
export interface BookUpdate {
  book: Book
  summary: string
}

/** The id of a book that was never saved; the first save replaces it by an id of its own. */
export const unsavedBookId = '000000000000'

/** A book without records, as commands read it before the first save. */
export function emptyBook(): Book {
  return {
    schema: schemaVersion,
    id: unsavedBookId,
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
    landed: null,
    scriptPractice: {},
    contacts: [],
    interactions: [],
    followUps: [],
    companies: [],
    interviews: [],
    stories: [],
    questions: [],
  }
}

/**
 * Whether a book has no records, so that an import of a whole book can replace it. Settings and profile do not count.
 */
export function isEmpty(book: Book): boolean {
  return collections.every((key) => book[key].length === 0)
}
