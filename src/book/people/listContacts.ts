import type { Day } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { lastTouchWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import { inFamilyOrder, inNameOrder } from './nameOrder.js'
import { searchContacts } from './search.js'

/** The order of a list: by name, by family name, by last touch (newest first), or by when a contact was added (newest first). */
export type ContactOrder = 'name' | 'family' | 'last' | 'added'

/** Which contacts are listed; an undefined filter does not restrict the list. */
export interface ContactFilter {
  /** A part of the name, company, e-mail address, title or a tag, or a phone number. */
  text?: string
  tag?: string
  /** The company's name, however it is written, or a part of it. */
  company?: string | undefined
  /** Only contacts without a touch on or after this day. */
  staleSince?: Day | null
  /** Only archived contacts; otherwise only active ones. */
  archived?: boolean
  /** By default the best match first when there is a text, else by name. */
  order?: ContactOrder
}

/** The contacts that match a text and filters; empty for none. */
export function listContacts(book: Book, filter: ContactFilter): Contact[] {
  const { text = '', order = text === '' ? 'name' : null } = filter
  const matching = book.contacts.filter((each) => matches(book, each, filter))
  const found = searchContacts(matching, text)
  // “Acme Inc.” finds who works at Acme, too.
  const there = matching.filter((each) => isSameCompanyIn(book, each.company, text))
  const contacts = [...new Set([...found, ...there])]
  return order === null ? contacts : contacts.toSorted(orders[order](book))
}

function matches(book: Book, contact: Contact, { tag, company, staleSince, archived }: ContactFilter): boolean {
  return (
    contact.status === (archived ? 'archived' : 'active') &&
    (tag === undefined || contact.tags.some((each) => fold(each) === fold(tag))) &&
    (company === undefined || worksAt(book, contact, company)) &&
    (!staleSince || lastTouchDay(book, contact) < staleSince)
  )
}

function worksAt(book: Book, contact: Contact, company: string): boolean {
  return fold(contact.company ?? '').includes(fold(company)) || isSameCompanyIn(book, contact.company, company)
}

/** The day of the last touch with a contact; empty, which sorts before every day, for none. */
function lastTouchDay(book: Book, { id }: Contact): Day | '' {
  return lastTouchWith(book, id)?.on ?? ''
}

const orders: Record<ContactOrder, (book: Book) => (a: Contact, b: Contact) => number> = {
  name: inNameOrder,
  family: inFamilyOrder,
  last: (book) => (a, b) => ascending(lastTouchDay(book, b), lastTouchDay(book, a)),
  added: () => (a, b) => ascending(b.createdAt, a.createdAt),
}
