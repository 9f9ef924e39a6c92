import fuzzysort from 'fuzzysort'
import { fold } from '../identity/fold.js'
import { lastTouchWith, openFollowUpsFor } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'

/**
 * People whose name, company, e-mail, title or tag fits what is typed, best first, or whose number does; everybody, by name,
 * for an empty text.
 */
export function searchContacts(people: Contact[], text: string): Contact[] {
  if (text.trim() === '') return people
  const called = withNumber(people, text)
  if (called.length > 0) return called
  const fields = people.map((contact) => ({
    contact,
    name: [contact.name, ...contact.aliases].join(' '),
    rest: [contact.company ?? '', contact.title ?? '', ...contact.emails, ...contact.tags].join(' '),
  }))
  const hits = fuzzysort.go(fold(text), fields, { keys: ['name', 'rest'], threshold: 0.5, limit: people.length })
  return hits.map((hit) => hit.obj.contact)
}

/** Who has a number, or one with these signs in it, with or without the country's code; nobody where the text is none. */
function withNumber(people: Contact[], text: string): Contact[] {
  const wanted = /^[+(\d][\d\s()./-]+$/.test(text.trim()) ? digits(text) : ''
  if (wanted.length < 4) return []
  const fits = (number: string) => number.includes(wanted) || (number.length > 6 && wanted.endsWith(number))
  return people.filter(({ phones }) => phones.some((each) => fits(digits(each))))
}

/** The digits of a number without the zeros that stand before a country or an area. */
const digits = (phone: string) => phone.replace(/\D/g, '').replace(/^0+/, '')

/** Everybody who is not archived, in the order in which one is likely to be meant: due by today, then latest touched. */
export function likelyContacts(book: Book, today: string): Contact[] {
  const isDue = ({ id }: Contact) => openFollowUpsFor(book, id).some(({ dueOn }) => dueOn <= today)
  const ranks = new Map(
    book.contacts.map((each) => [each, isDue(each) ? '9' : `1${lastTouchWith(book, each.id)?.on ?? ''}`]),
  )
  const rank = (contact: Contact) => ranks.get(contact) ?? ''
  return book.contacts
    .filter((each) => each.status === 'active')
    .sort((a, b) => ascending(rank(b), rank(a)) || a.name.localeCompare(b.name))
}
