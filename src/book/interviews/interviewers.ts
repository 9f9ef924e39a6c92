import type { Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import type { Book, Contact } from '../model/schema.js'
import { fillContact, findExisting } from '../people/addReferrals.js'
import { addContact } from '../people/contact.js'

/** A contact by id, or somebody by name, and the title that was said with it. */
export type NamedInterviewer =
  | { id: string; title?: string | undefined }
  | { name: string; title?: string | undefined; emails?: string[] }

/**
 * The person in a text such as `Pat Lee, VP of Sales`.
 * @example parseInterviewer('Pat Lee, VP of Sales') // { name: 'Pat Lee', title: 'VP of Sales' }
 */
export function parseInterviewer(text: string): { name: string; title?: string } {
  const comma = text.indexOf(',')
  const [name, title] = comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1)]
  return title.trim() === '' ? { name: name.trim() } : { name: name.trim(), title: title.trim() }
}

/**
 * Finds interviewers in a book, or adds them at the company of the interview. A contact that is in the book already, by
 * exact name, e-mail or id, is not added again: its empty company and title are filled in.
 * Whoever was archived is active again.
 * @returns the ids in the order of the people, and the contacts that are new.
 * @throws RapportError `ambiguous-contact` when a name means several contacts, `unknown-ref` for an unknown id.
 */
export function addInterviewers(
  before: Book,
  company: string,
  people: NamedInterviewer[],
  moment: Moment,
): { book: Book; ids: string[]; created: Contact[] } {
  let book = before
  const ids: string[] = []
  const created: Contact[] = []
  for (const person of people) {
    if ('id' in person) {
      const { id, name } = getById(book.contacts, person.id)
      book = fillContact(book, id, { name, company, ...(person.title && { title: person.title }) }, moment)
      ids.push(id)
      continue
    }
    const { name, title, emails = [] } = person
    const fields = { name, emails, company, ...(title && { title }) }
    const known = findExisting(book, fields)
    if (known === undefined) {
      const added = addContact(book, fields, moment)
      book = added.book
      created.push(added.contact)
      ids.push(added.contact.id)
    } else {
      book = fillContact(book, known.id, fields, moment)
      ids.push(known.id)
    }
  }
  return { book, ids, created }
}
