import { RapportError } from '../error.js'
import { type BookUpdate, isEmpty } from '../model/book.js'
import type { Book, Profile } from '../model/schema.js'

/** How many of each came in beside people: records, lines of the profile, settings. */
export interface AlsoImported {
  interactions: number
  followUps: number
  companies: number
  profile: number
  settings: number
  sequences: number
}

/**
 * Puts a whole book in the place of an empty one; what that says already of the profile, the settings and the sequences stays.
 * @throws RapportError `io` where the book is not empty: another program may have written to it in the meantime.
 */
export function importWholeBook(before: Book, whole: Book): BookUpdate & { came: AlsoImported } {
  if (!isEmpty(before))
    throw new RapportError('io', 'Something was written into your book in the meantime, so it is no longer empty.', {
      hint: 'Run it again: a book that is not empty takes the people alone. Nothing was changed.',
    })
  const { sequences: ownSequences, ...ownSettings } = before.settings
  const { sequences: theirSequences, ...theirSettings } = whole.settings
  const profile = { ...whole.profile, ...said(before.profile) }
  const settings = { ...theirSettings, ...ownSettings }
  const sequences = { ...theirSequences, ...ownSequences }
  const came = {
    interactions: whole.interactions.length,
    followUps: whole.followUps.length,
    companies: whole.companies.length,
    profile: gained(said(profile), said(before.profile)),
    settings: gained(settings, ownSettings),
    sequences: gained(sequences, ownSequences ?? {}),
  }
  const hasSomething = whole.contacts.length > 0 || Object.values(came).some((count) => count > 0)
  const book = {
    ...whole,
    change: before.change,
    profile,
    settings: Object.keys(sequences).length > 0 ? { ...settings, sequences } : settings,
  }
  return { book: hasSomething ? book : before, summary: 'imported a book', came }
}

function said(profile: Profile): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null))
}

/** How many entries there are now that were not there before. */
function gained(now: object, before: object): number {
  return Object.keys(now).length - Object.keys(before).length
}
