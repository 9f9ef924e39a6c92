import { RapportError } from '../error.js'
import { type BookUpdate, isEmpty } from '../model/book.js'
import type { Book, Contact, Profile } from '../model/schema.js'
import { onlyIntroducers } from '../people/unnamedIntroducers.js'

/** How many of each were imported with a whole book, besides its people. */
export interface AlsoImported {
  interactions: number
  followUps: number
  companies: number
  interviews: number
  profile: number
  settings: number
  sequences: number
}

/**
 * Puts a whole book in the place of an empty one. What the empty one says in its profile, settings and sequences stays. Who
 * may not be named of those who introduced somebody is one of them, whatever the file says.
 * @throws RapportError `io` where the book is not empty: another program may have written to it in the meantime.
 */
export function importWholeBook(before: Book, whole: Book): BookUpdate & { alsoImported: AlsoImported } {
  if (!isEmpty(before))
    throw new RapportError('io', 'Something was written into your book in the meantime, so it is no longer empty.', {
      hint: 'Run it again: a book that is not empty takes the people alone. Nothing was changed.',
    })
  const { sequences: ownSequences, ...ownSettings } = before.settings
  const { sequences: theirSequences, ...theirSettings } = whole.settings
  const profile = { ...whole.profile, ...filledIn(before.profile) }
  const settings = { ...theirSettings, ...ownSettings }
  const sequences = { ...theirSequences, ...ownSequences }
  const alsoImported = {
    interactions: whole.interactions.length,
    followUps: whole.followUps.length,
    companies: whole.companies.length,
    interviews: whole.interviews.length,
    profile: countNew(filledIn(profile), filledIn(before.profile)),
    settings: countNew(settings, ownSettings),
    sequences: countNew(sequences, ownSequences ?? {}),
  }
  const hasSomething = whole.contacts.length > 0 || Object.values(alsoImported).some((count) => count > 0)
  const book = {
    ...whole,
    contacts: whole.contacts.map(withOwnIntroducers),
    change: before.change,
    profile,
    settings: Object.keys(sequences).length > 0 ? { ...settings, sequences } : settings,
  }
  return { book: hasSomething ? book : before, summary: 'imported a book', alsoImported }
}

/** A contact whose unnamed introducers are some of its introducers; the same object when they are. */
function withOwnIntroducers(contact: Contact): Contact {
  const { introducers, unnamedIntroducers = [] } = contact
  if (unnamedIntroducers.every((id) => introducers.includes(id))) return contact
  return { ...contact, unnamedIntroducers: onlyIntroducers(contact) }
}

function filledIn(profile: Profile): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null))
}

/** How many entries there are that were not there before. */
function countNew(now: object, before: object): number {
  return Object.keys(now).length - Object.keys(before).length
}
