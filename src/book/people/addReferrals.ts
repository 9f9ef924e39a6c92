import type { DueTime } from '../dates/dayAndTime.js'
import { fold } from '../identity/fold.js'
import { nameKey } from '../identity/nameKey.js'
import type { Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import type { Book, Contact } from '../model/schema.js'
import { addContact } from './contact.js'
import { ambiguousContact, findExactly } from './find.js'
import { refuseCycle } from './introductionCycle.js'
import type { Referral } from './referral.js'
import { withIntroducerNamed } from './unnamedIntroducers.js'

/** What a referral changed in contacts that were in the book already. */
export interface KnownReferrals {
  /** The contacts that were archived and are active again. */
  unarchived: Contact[]
  /** The contacts that were in the book already, as they are now, and whose company or title was filled in. */
  filled: Contact[]
  /** The contacts whose company in the book is not the one that was named now. */
  companyConflicts: { contact: Contact; namedCompany: string }[]
}

/** The book with the referrals in it, and what was done with each. */
export interface ReferralsAdded extends KnownReferrals {
  book: Book
  /** The ids of the referred contacts, new or not, each once. */
  referred: string[]
  created: Contact[]
  /** The day and time for the first contact, by contact id; only where the user named a day. */
  contactOn: Map<string, DueTime>
}

/**
 * Adds the people whom an introducer named, with that contact as their introducer. A contact that is in the book
 * already, by exact name, e-mail or id, is not added again: its empty fields are filled, the others stay.
 * @param how `unnamed`: the introducer's name may not be used with them.
 * @throws RapportError `usage` for a cycle of introductions, `ambiguous-contact` when a name means several contacts.
 */
export function addReferrals(
  before: Book,
  introducerId: string,
  referrals: Referral[],
  moment: Moment,
  how: 'named' | 'unnamed' = 'named',
): ReferralsAdded {
  const unnamedIntroducers = how === 'unnamed' ? [introducerId] : []
  let book = before
  const referred = new Set<string>()
  const created: Contact[] = []
  const contactOn = new Map<string, DueTime>()
  const unarchived: Contact[] = []
  const filled: Contact[] = []
  const companyConflicts: ReferralsAdded['companyConflicts'] = []
  for (const { contactOn: day, contactAt: at = null, ...fields } of referrals) {
    const known = findExisting(book, fields)
    let id: string
    if (known === undefined) {
      const added = addContact(book, { ...fields, introducers: [introducerId], unnamedIntroducers }, moment)
      book = added.book
      created.push(added.contact)
      id = added.contact.id
    } else {
      id = known.id
      book = fillContact(addIntroducer(book, id, introducerId, moment), id, fields, moment)
      if (how === 'unnamed') book = nameIntroducer(book, id, introducerId, how, moment)
      const now = getById(book.contacts, id)
      if (now.company !== known.company || now.title !== known.title) filled.push(now)
      if (known.status === 'archived') unarchived.push(known)
      if (fields.company && known.company && !isSameCompanyIn(book, known.company, fields.company))
        companyConflicts.push({ contact: known, namedCompany: fields.company })
    }
    referred.add(id)
    if (day !== undefined) contactOn.set(id, { day, at })
  }
  return { book, referred: [...referred], created, contactOn, unarchived, filled, companyConflicts }
}

/**
 * The contact that a referral, or another person who was named, means: by e-mail address, else by name; of several, the one at the same company.
 * Undefined for none. @throws RapportError `ambiguous-contact` when several remain.
 */
export function findExisting(book: Book, { name, emails = [], company }: Referral): Contact | undefined {
  const byEmail = [...new Set(emails.flatMap((email) => findExactly(book, email)))]
  const matching = byEmail.length > 0 ? byEmail : findExactly(book, name)
  const atCompany = matching.filter((each) => isSameCompanyIn(book, each.company, company ?? null))
  const [first, second] = atCompany.length > 0 ? atCompany : matching
  if (first !== undefined && second !== undefined) throw ambiguousContact(name, matching)
  return first
}

/**
 * Fills the empty fields of a contact, adds new names and details, and makes it active; the same book for no change.
 */
export function fillContact(book: Book, id: string, referral: Referral, moment: Moment): Book {
  const { name, company, title, url, emails = [], phones = [] } = referral
  const contact = getById(book.contacts, id)
  const names = [contact.name, ...contact.aliases].map(nameKey)
  const missingFrom = <T>(known: T[], named: T[], keyOf: (value: T) => string) =>
    named.filter((each) => !known.some((other) => keyOf(other) === keyOf(each)))
  const added = {
    aliases: names.includes(nameKey(name)) || emails.includes(name) || fold(name) === id ? [] : [name],
    emails: missingFrom(contact.emails, emails, fold),
    phones: missingFrom(contact.phones, phones, (phone) => phone.replace(/\D/g, '')),
  }
  const isArchived = contact.status === 'archived'
  const fillsCompany = contact.company === null && company !== undefined
  // A title is one at the company that was named with it.
  const isAtCompany = company === undefined || fillsCompany || isSameCompanyIn(book, contact.company, company)
  const missing = {
    ...(title && !contact.title && isAtCompany && { title }),
    ...(url && !contact.url && { url }),
  }
  const fillsNothing = !fillsCompany && Object.keys(missing).length === 0
  if (!isArchived && fillsNothing && Object.values(added).every((list) => list.length === 0)) return book
  const filled: Contact = {
    ...contact,
    ...missing,
    company: contact.company ?? company ?? null,
    aliases: [...contact.aliases, ...added.aliases],
    emails: [...contact.emails, ...added.emails],
    phones: [...contact.phones, ...added.phones],
    status: 'active',
    updatedAt: moment.at,
  }
  return { ...book, contacts: replaceById(book.contacts, filled) }
}

/**
 * Adds an introducer to a contact; the same book when it has this one already.
 * @throws RapportError `usage` for a cycle of introductions.
 */
export function addIntroducer(book: Book, contactId: string, introducerId: string, moment: Moment): Book {
  const contact = getById(book.contacts, contactId)
  if (contact.introducers.includes(introducerId)) return book
  refuseCycle(book, contactId, [introducerId])
  const changed = { ...contact, introducers: [...contact.introducers, introducerId], updatedAt: moment.at }
  return { ...book, contacts: replaceById(book.contacts, changed) }
}

/** Notes whether the name of a contact's introducer may be used; the same book when nothing changes. */
export function nameIntroducer(
  book: Book,
  contactId: string,
  introducerId: string,
  how: 'named' | 'unnamed',
  moment: Moment,
): Book {
  const contact = getById(book.contacts, contactId)
  const changed = withIntroducerNamed(contact, introducerId, how)
  if (changed === contact) return book
  return { ...book, contacts: replaceById(book.contacts, { ...changed, updatedAt: moment.at }) }
}
