import type { Moment } from './book.js'
import { isAt } from './company.js'
import { addContact } from './contact.js'
import type { Day } from './day.js'
import { findExactly, severalFit } from './find.js'
import type { Named } from './named.js'
import { need, put } from './put.js'
import { refuseRing } from './ring.js'
import type { Book, Contact } from './schema.js'

/** The book with those whom somebody named in it. */
export interface BroughtIn {
  book: Book
  referred: string[]
  created: Contact[]
  /** When I will be in touch with them, where a day was said. */
  contactOn: Map<string, Day>
}

/**
 * Brings in those whom somebody named, each introduced by them. Who is in the book already, by exact name, e-mail or id,
 * is not added twice: what was not known of them is filled in, what was known stays.
 * @throws RapportError `usage` where somebody would end up introducing themselves.
 */
export function bringIn(before: Book, hostId: string, named: Named[], moment: Moment): BroughtIn {
  let book = before
  const referred = new Set<string>()
  const created: Contact[] = []
  const contactOn = new Map<string, Day>()
  for (const { contactOn: day, ...fields } of named) {
    let id = knownAs(book, fields)?.id
    if (id === undefined) {
      const added = addContact(book, { ...fields, introducers: [hostId] }, moment)
      book = added.book
      created.push(added.contact)
      id = added.contact.id
    } else book = fillIn(introduce(book, id, hostId, moment), id, fields)
    referred.add(id)
    if (day !== undefined) contactOn.set(id, day)
  }
  return { book, referred: [...referred], created, contactOn }
}

/**
 * Somebody of the book who is exactly this one, by address, else by name; of several with one name the one at the same
 * company. @throws RapportError `ambiguous-contact` where that leaves several.
 */
function knownAs(book: Book, { name, emails = [], company }: Named): Contact | undefined {
  const byMail = [...new Set(emails.flatMap((email) => findExactly(book, email)))]
  const fitting = byMail.length > 0 ? byMail : findExactly(book, name)
  const there = fitting.filter((each) => isAt(each.company, company ?? ''))
  const [known, another] = there.length > 0 ? there : fitting
  if (known !== undefined && another !== undefined) throw severalFit(name, fitting)
  return known
}

function fillIn(book: Book, id: string, { company, emails = [], phones = [] }: Named): Book {
  const contact = need(book.contacts, id)
  const filled = {
    ...contact,
    company: contact.company ?? company?.trim() ?? null,
    emails: contact.emails.length > 0 ? contact.emails : emails,
    phones: contact.phones.length > 0 ? contact.phones : phones,
  }
  const isSame = (['company', 'emails', 'phones'] as const).every((key) => filled[key] === contact[key])
  return isSame ? book : { ...book, contacts: put(book.contacts, filled) }
}

/** Notes that one person introduced another; once is enough. @throws RapportError `usage` for a ring. */
export function introduce(book: Book, contactId: string, hostId: string, moment: Moment): Book {
  const contact = need(book.contacts, contactId)
  if (contact.introducers.includes(hostId)) return book
  refuseRing(book, contactId, [hostId])
  const changed = { ...contact, introducers: [...contact.introducers, hostId], updatedAt: moment.at }
  return { ...book, contacts: put(book.contacts, changed) }
}
