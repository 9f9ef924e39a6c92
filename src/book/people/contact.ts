import { oneLine } from '../../text/oneLine.js'
import type { Period } from '../dates/day.js'
import { fitsName } from '../identity/saidName.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact } from '../model/schema.js'
import { type FormerJob, withKnownDays } from './formerJob.js'
import { refuseCycle } from './introductionCycle.js'
import { onlyIntroducers } from './unnamedIntroducers.js'

/** The fields of a contact that a user can set; undefined leaves a field as it is, null clears it. */
export interface ContactFields {
  name?: string
  given?: string | null
  family?: string | null
  aliases?: string[]
  emails?: string[]
  phones?: string[]
  company?: string | null
  title?: string | null
  industry?: string | null
  url?: string | null
  how?: string | null
  formerly?: FormerJob[]
  tags?: string[]
  introducers?: string[]
  unnamedIntroducers?: string[]
  keepInTouch?: Period | null
  notes?: string
}

/**
 * Adds a contact, even if another one has the same name; to avoid a duplicate, look with `findExactly` first.
 * @throws RapportError `unknown-ref` for an unknown introducer.
 */
export function addContact(
  book: Book,
  fields: ContactFields & { name: string },
  moment: Moment,
): BookUpdate & { contact: Contact } {
  requireContacts(book, fields.introducers)
  const contact: Contact = {
    id: freshIds(book, moment)(),
    aliases: [],
    emails: [],
    phones: [],
    company: null,
    tags: [],
    introducers: [],
    notes: '',
    ...cleanFields(fields),
    unnamedIntroducers: onlyIntroducers({ introducers: [], ...fields }),
    name: oneLine(fields.name),
    status: 'active',
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  return { book: { ...book, contacts: [...book.contacts, contact] }, summary: `added ${contact.name}`, contact }
}

/**
 * Changes the given fields of a contact. Who is no introducer any more is no unnamed one either.
 * @throws RapportError `unknown-ref` for an unknown contact or introducer, `usage` for a cycle of introductions.
 */
export function editContact(
  book: Book,
  id: string,
  fields: ContactFields,
  moment: Moment,
): BookUpdate & { contact: Contact } {
  requireContacts(book, fields.introducers)
  refuseCycle(book, id, fields.introducers ?? [])
  const change = (contact: Contact): Contact => {
    const changed = {
      ...contact,
      ...outdatedParts(contact, fields),
      ...cleanFields(
        fields.formerly ? { ...fields, formerly: withKnownDays(fields.formerly, contact.formerly) } : fields,
      ),
      updatedAt: moment.at,
    }
    return { ...changed, unnamedIntroducers: onlyIntroducers(changed) }
  }
  return replace(book, id, change, 'changed')
}

/**
 * Archives a contact, or with `restore` makes it active again. An archived contact has its history, but no reminders.
 * @throws RapportError `unknown-ref` for an unknown id.
 */
export function archiveContact(
  book: Book,
  id: string,
  restore: boolean,
  moment: Moment,
): BookUpdate & { contact: Contact } {
  const status = restore ? 'active' : 'archived'
  const summary = restore ? 'brought back' : 'archived'
  return replace(book, id, (contact) => ({ ...contact, status, updatedAt: moment.at }), summary)
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

/** @throws RapportError `unknown-ref` when one of the contacts does not exist. */
function requireContacts(book: Book, ids: string[] = []): void {
  for (const id of ids) getById(book.contacts, id)
}

/** A changed name takes along what was known of its parts, each unless the name still has it. */
function outdatedParts({ given, family }: Contact, { name }: ContactFields): Partial<Contact> {
  if (name === undefined) return {}
  return {
    ...(fitsName(name, { given }) ? {} : { given: undefined }),
    ...(fitsName(name, { family }) ? {} : { family: undefined }),
  }
}

/** The given fields, trimmed; an empty text or null clears a field. */
function cleanFields(fields: ContactFields): Partial<Contact> {
  const cleaned: Partial<Contact> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const field = key === 'notes' || key === 'formerly' ? value : trimmed(value)
    // A new interval counts from the last touch, whatever was planned before.
    if (key === 'keepInTouch') cleaned.keepInTouchFrom = undefined
    // In a contact, `company` is null when empty; the other optional fields are undefined.
    Object.assign(cleaned, { [key]: field === null && key !== 'company' ? undefined : field })
  }
  if (fields.name !== undefined) cleaned.name = oneLine(fields.name)
  for (const key of ['given', 'family'] as const) if (cleaned[key]) cleaned[key] = oneLine(cleaned[key])
  if (fields.formerly !== undefined) cleaned.formerly = fields.formerly.length > 0 ? fields.formerly : undefined
  return cleaned
}

/** A trimmed text, or null for an empty one; a list of trimmed texts, without empty and repeated ones. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null
  if (!Array.isArray(value)) return value
  return [...new Set(value.map((each: string) => each.trim()).filter(Boolean))]
}
