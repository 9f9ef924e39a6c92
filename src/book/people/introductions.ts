import type { Day } from '../dates/day.js'
import { isSameCompany } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import type { Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import type { Book, Contact } from '../model/schema.js'
import { addContact } from './contact.js'
import { findExactly, severalFit } from './find.js'
import { refuseCycle } from './introductionCycle.js'
import type { Referral } from './referral.js'

/** The book with those whom somebody named in it. */
export interface ReferralsAdded {
  book: Book
  referred: string[]
  created: Contact[]
  /** When I will be in touch with them, where a day was said. */
  contactOn: Map<string, Day>
  /** Those who were put aside and are back. */
  back: Contact[]
  /** Those known to be at another company than was said now. */
  elsewhere: { contact: Contact; said: string }[]
}

/**
 * Brings in those whom somebody named, each introduced by them. Who is in the book already, by exact name, e-mail or id,
 * is not added twice: what was not known of them is filled in, what was known stays.
 * @throws RapportError `usage` where somebody would end up introducing themselves.
 */
export function addReferrals(before: Book, hostId: string, named: Referral[], moment: Moment): ReferralsAdded {
  let book = before
  const referred = new Set<string>()
  const created: Contact[] = []
  const contactOn = new Map<string, Day>()
  const back: Contact[] = []
  const elsewhere: ReferralsAdded['elsewhere'] = []
  for (const { contactOn: day, ...fields } of named) {
    const known = knownAs(book, fields)
    let id: string
    if (known === undefined) {
      const added = addContact(book, { ...fields, introducers: [hostId] }, moment)
      book = added.book
      created.push(added.contact)
      id = added.contact.id
    } else {
      id = known.id
      book = fillIn(introduce(book, id, hostId, moment), id, fields, moment)
      if (known.status === 'archived') back.push(known)
      if (fields.company && known.company && !isSameCompany(known.company, fields.company))
        elsewhere.push({ contact: known, said: fields.company })
    }
    referred.add(id)
    if (day !== undefined) contactOn.set(id, day)
  }
  return { book, referred: [...referred], created, contactOn, back, elsewhere }
}

/**
 * Somebody of the book who is exactly this one, by address, else by name; of several with one name the one at the same
 * company. @throws RapportError `ambiguous-contact` where that leaves several.
 */
function knownAs(book: Book, { name, emails = [], company }: Referral): Contact | undefined {
  const byMail = [...new Set(emails.flatMap((email) => findExactly(book, email)))]
  const fitting = byMail.length > 0 ? byMail : findExactly(book, name)
  const there = fitting.filter((each) => isSameCompany(each.company, company ?? ''))
  const [known, another] = there.length > 0 ? there : fitting
  if (known !== undefined && another !== undefined) throw severalFit(name, fitting)
  return known
}

/** Adds what was not known of somebody, and brings them back; what was known stays. */
function fillIn(book: Book, id: string, { name, company, emails = [], phones = [] }: Referral, moment: Moment): Book {
  const contact = getById(book.contacts, id)
  const names = [contact.name, ...contact.aliases].map(fold)
  const more = <T>(known: T[], said: T[], keyOf: (value: T) => string) =>
    said.filter((each) => !known.some((other) => keyOf(other) === keyOf(each)))
  const gained = {
    aliases: names.includes(fold(name)) || emails.includes(name) || fold(name) === id ? [] : [name],
    emails: more(contact.emails, emails, fold),
    phones: more(contact.phones, phones, (phone) => phone.replace(/\D/g, '')),
  }
  const isBack = contact.status === 'archived'
  const isFilled = contact.company === null && company !== undefined
  if (!isBack && !isFilled && Object.values(gained).every((list) => list.length === 0)) return book
  const filled: Contact = {
    ...contact,
    company: contact.company ?? company ?? null,
    aliases: [...contact.aliases, ...gained.aliases],
    emails: [...contact.emails, ...gained.emails],
    phones: [...contact.phones, ...gained.phones],
    status: 'active',
    updatedAt: moment.at,
  }
  return { ...book, contacts: replaceById(book.contacts, filled) }
}

/** Notes that one person introduced another; once is enough. @throws RapportError `usage` for a ring. */
export function introduce(book: Book, contactId: string, hostId: string, moment: Moment): Book {
  const contact = getById(book.contacts, contactId)
  if (contact.introducers.includes(hostId)) return book
  refuseCycle(book, contactId, [hostId])
  const changed = { ...contact, introducers: [...contact.introducers, hostId], updatedAt: moment.at }
  return { ...book, contacts: replaceById(book.contacts, changed) }
}
