import type { Day } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { lastTouchWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import { searchContacts } from './search.js'

/** How a list of contacts is ordered: by name, latest touched first, or latest added first. */
export type ContactOrder = 'name' | 'last' | 'added'

/** Which contacts are listed; what is not said narrows nothing. */
export interface ContactFilter {
  /** Of the name, the company, the e-mail address, the title, a tag; or a number. */
  text?: string
  tag?: string
  /** A part of the company's name. */
  company?: string | undefined
  /** Not touched since this day. */
  staleSince?: Day | null
  archived?: boolean
  /** By name where nothing is said; the best match first where a text is. */
  order?: ContactOrder
}

/** The contacts that fit a text and filters. */
export function listContacts(book: Book, filter: ContactFilter): Contact[] {
  const { text = '', order = text === '' ? 'name' : null } = filter
  const contacts = searchContacts(
    book.contacts.filter((each) => fits(book, each, filter)),
    text,
  )
  return order === null ? contacts : contacts.toSorted(orders[order](book))
}

function fits(book: Book, contact: Contact, { tag, company, staleSince, archived }: ContactFilter): boolean {
  return (
    contact.status === (archived ? 'archived' : 'active') &&
    (tag === undefined || contact.tags.some((each) => fold(each) === fold(tag))) &&
    (company === undefined || fold(contact.company ?? '').includes(fold(company))) &&
    (!staleSince || lastDay(book, contact) < staleSince)
  )
}

function lastDay(book: Book, { id }: Contact): Day | '' {
  return lastTouchWith(book, id)?.on ?? ''
}

const orders: Record<ContactOrder, (book: Book) => (a: Contact, b: Contact) => number> = {
  name: () => (a, b) => a.name.localeCompare(b.name),
  last: (book) => (a, b) => ascending(lastDay(book, b), lastDay(book, a)),
  added: () => (a, b) => ascending(b.createdAt, a.createdAt),
}
