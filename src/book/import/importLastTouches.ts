import { nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import type { Moment } from '../model/book.js'
import { defaultOutcome } from '../model/channel.js'
import { freshIds } from '../model/id.js'
import { lastTouchWith, touchesWith } from '../model/lookup.js'
import type { Book, Contact, Interaction, Touch } from '../model/schema.js'
import type { Correspondence } from './correspondence.js'
import type { LinkedinPerson } from './linkedinRows.js'

/** What became of the correspondence in one file, counted in contacts. */
export interface CorrespondenceCounts {
  added: number
  updated: number
  unchanged: number
}

/**
 * Remembers for the contacts of a book when they and the user last wrote to each other: as one touch, without words, that
 * came from a file. Nothing is added where the log knows of that day or a later one; a newer file moves the touch that an
 * older one has left. Who is not in the book is left out.
 * @param files the correspondence of each file.
 * @returns the book, and the counts for each file: a contact counts for the file that has the last day.
 */
export function importLastTouches(
  book: Book,
  files: readonly Iterable<Correspondence>[],
  moment: Moment,
): { book: Book; counts: CorrespondenceCounts[] } {
  // Most files are none of these; for them no index of the contacts is made.
  if (files.length === 0) return { book, counts: [] }
  const counts = files.map((): CorrespondenceCounts => ({ added: 0, updated: 0, unchanged: 0 }))
  const added: Touch[] = []
  const moved = new Map<string, Touch>()
  const nextId = freshIds(book, moment)
  for (const [contact, { file, ...last }] of lastCorrespondence(book, files, moment)) {
    const count = counts[file]
    if (count === undefined) continue
    const known = lastTouchWith(book, contact.id)
    const earlier = touchesWith(book, contact.id).find((each) => each.imported)
    if (known && known.on >= last.on) count.unchanged++
    else if (earlier) {
      moved.set(earlier.id, { ...earlier, ...touchFields(last), updatedAt: moment.at })
      count.updated++
    } else {
      added.push({ ...emptyTouch(nextId(), contact, moment), ...touchFields(last) })
      count.added++
    }
  }
  if (added.length + moved.size === 0) return { book, counts }
  const interactions: Interaction[] = [...book.interactions.map((each) => moved.get(each.id) ?? each), ...added]
  return { book: { ...book, interactions }, counts }
}

type Last = Omit<Correspondence, 'person'> & { file: number }

/** For each contact the last that was written, and in which file it stands. What lies in the future is left out. */
function lastCorrespondence(book: Book, files: readonly Iterable<Correspondence>[], { today }: Moment) {
  const contactOf = contactFinder(book)
  const lasts = new Map<Contact, Last>()
  for (const [file, list] of files.entries())
    for (const { person, on, at, direction } of list) {
      const contact = on > today ? null : contactOf(person)
      if (contact === null) continue
      const last = lasts.get(contact)
      if (last === undefined || on > last.on || (on === last.on && at > last.at))
        lasts.set(contact, { on, at, direction, file })
    }
  return lasts
}

/**
 * A function that finds the contact whom LinkedIn means: by the profile page, else by a name that one contact alone has
 * whose page is not known. Each person is looked up once.
 */
function contactFinder({ contacts }: Book): (person: LinkedinPerson) => Contact | null {
  const byPage = new Map<string, Contact>()
  const byName = new Map<string, Contact | null>()
  for (const contact of contacts) {
    const pages = [contact, ...(contact.merged ?? [])].map(({ url }) => pageKey(url ?? '')).filter(Boolean)
    for (const page of pages) byPage.set(page, contact)
    for (const name of new Set([contact.name, ...contact.aliases].map(nameKey)))
      byName.set(name, byName.has(name) ? null : contact)
  }
  const found = new Map<string, Contact | null>()
  return ({ name, url }) => {
    const key = `${url}\n${name}`
    const known = found.get(key)
    if (known !== undefined) return known
    const named = name === '' ? null : (byName.get(nameKey(name)) ?? null)
    const isFree = named !== null && (url === '' || pageKey(named.url ?? '') === '')
    const contact = (url === '' ? undefined : byPage.get(pageKey(url))) ?? (isFree ? named : null)
    found.set(key, contact)
    return contact
  }
}

const touchFields = ({ on, direction }: Pick<Correspondence, 'on' | 'direction'>) => ({
  on,
  direction,
  outcome: defaultOutcome('linkedin', direction),
})

function emptyTouch(id: string, contact: Contact, { at }: Moment): Omit<Touch, 'on' | 'direction' | 'outcome'> {
  return {
    id,
    contactId: contact.id,
    channel: 'linkedin',
    // Where the contact worked then, the file does not say.
    company: null,
    summary: '',
    got: [],
    referred: [],
    imported: true,
    createdAt: at,
  }
}
