import { oneLine } from '../../text/oneLine.js'
import type { Period } from '../dates/day.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact } from '../model/schema.js'
import { refuseCycle } from './introductionCycle.js'

/** What a person may say about somebody; the rest of the record follows by itself. */
export interface ContactFields {
  name?: string
  aliases?: string[]
  emails?: string[]
  phones?: string[]
  company?: string | null
  title?: string | null
  industry?: string | null
  url?: string | null
  tags?: string[]
  introducers?: string[]
  keepInTouch?: Period | null
  notes?: string
}

/** Adds somebody. Two people may share a name; what creates people in passing looks with `findExactly` first. */
export function addContact(
  book: Book,
  fields: ContactFields & { name: string },
  moment: Moment,
): BookUpdate & { contact: Contact } {
  needAll(book, fields.introducers)
  const contact: Contact = {
    id: freshIds(book, moment)(),
    aliases: [],
    emails: [],
    phones: [],
    company: null,
    tags: [],
    introducers: [],
    notes: '',
    ...tidy(fields),
    name: oneLine(fields.name),
    status: 'active',
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  return { book: { ...book, contacts: [...book.contacts, contact] }, summary: `added ${contact.name}`, contact }
}

/** Changes some fields of somebody; what is not named stays. */
export function editContact(
  book: Book,
  id: string,
  fields: ContactFields,
  moment: Moment,
): BookUpdate & { contact: Contact } {
  needAll(book, fields.introducers)
  refuseCycle(book, id, fields.introducers ?? [])
  return replace(book, id, (contact) => ({ ...contact, ...tidy(fields), updatedAt: moment.at }), 'changed')
}

/** Puts somebody aside, or back: archived people keep their history, and nobody is reminded of them. */
export function archiveContact(
  book: Book,
  id: string,
  back: boolean,
  moment: Moment,
): BookUpdate & { contact: Contact } {
  const status = back ? 'active' : 'archived'
  const summary = back ? 'brought back' : 'archived'
  return replace(book, id, (contact) => ({ ...contact, status, updatedAt: moment.at }), summary)
}

/** How much goes along when somebody is removed, by kind of record. */
export type AlsoRemoved = { interactions: number; followUps: number }

/**
 * Removes a contact with all history, and the news of them that others were still to hear. Whoever was introduced by
 * them, or spoken of, loses just that mention (references.ts).
 */
export function removeContact(book: Book, id: string): BookUpdate & { removed: Contact; alsoRemoved: AlsoRemoved } {
  const removed = getById(book.contacts, id)
  const { book: next, removed: ids } = removeRecord(book, 'contacts', id)
  const alsoRemoved = { interactions: ids.interactions.size, followUps: ids.followUps.size }
  return { book: next, summary: `removed ${removed.name}`, removed, alsoRemoved }
}

function replace(
  book: Book,
  id: string,
  change: (contact: Contact) => Contact,
  verb: string,
): BookUpdate & { contact: Contact } {
  const contact = change(getById(book.contacts, id))
  return {
    book: { ...book, contacts: replaceById(book.contacts, contact) },
    summary: `${verb} ${contact.name}`,
    contact,
  }
}

/** Those who introduced somebody have to be there still. */
function needAll(book: Book, ids: string[] = []): void {
  for (const id of ids) getById(book.contacts, id)
}

/** Leaves out what was not said; trims what was; an empty text means none. */
function tidy(fields: ContactFields): Partial<Contact> {
  const said: Partial<Contact> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const tidied = key === 'notes' ? value : trimmed(value)
    // Of somebody without a company that is known; what is cleared otherwise is not said any more.
    Object.assign(said, { [key]: tidied === null && key !== 'company' ? undefined : tidied })
  }
  if (fields.name !== undefined) said.name = oneLine(fields.name)
  return said
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null
  if (!Array.isArray(value)) return value
  return [...new Set(value.map((each: string) => each.trim()).filter(Boolean))]
}
