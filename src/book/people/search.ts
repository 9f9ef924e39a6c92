import fuzzysort from 'fuzzysort'
import { searchKey, searchKeys } from '../identity/searchKey.js'
import { lastTouchWith, openFollowUpsFor } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import { inNameOrder } from './nameOrder.js'

/**
 * The contacts with a phone number that a text means, else those whose name, company, e-mail address, title or tags
 * match it, best match first. An empty text gives all contacts, unchanged.
 */
export function searchContacts(people: Contact[], text: string): Contact[] {
  if (text.trim() === '') return people
  const byPhone = withPhoneNumber(people, text)
  if (byPhone.length > 0) return byPhone
  const fields = people.map((contact) => ({
    contact,
    name: [contact.name, ...contact.aliases].flatMap(searchKeys).join(' '),
    rest: searchKey([contact.company ?? '', contact.title ?? '', ...contact.emails, ...contact.tags].join(' ')),
  }))
  const hits = fuzzysort.go(searchKey(text), fields, { keys: ['name', 'rest'], threshold: 0.5, limit: people.length })
  return hits.map((hit) => hit.obj.contact)
}

/**
 * The contacts with this phone number or a part of it, with or without a country code; empty if the text is no number.
 */
function withPhoneNumber(people: Contact[], text: string): Contact[] {
  const wanted = /^[+(\d][\d\s()./-]+$/.test(text.trim()) ? significantDigits(text) : ''
  if (wanted.length < 4) return []
  const matches = (number: string) => number.includes(wanted) || (number.length > 6 && wanted.endsWith(number))
  return people.filter(({ phones }) => phones.some((each) => matches(significantDigits(each))))
}

/** The digits of a phone number, without the leading zeros of a country or area code. */
const significantDigits = (phone: string) => phone.replace(/\D/g, '').replace(/^0+/, '')

/** The active contacts, those first that the user probably means: due by today, then by last touch, newest first. */
export function likelyContacts(book: Book, today: string): Contact[] {
  const isDue = ({ id }: Contact) => openFollowUpsFor(book, id).some(({ dueOn }) => dueOn <= today)
  const ranks = new Map(
    book.contacts.map((each) => [each, isDue(each) ? '9' : `1${lastTouchWith(book, each.id)?.on ?? ''}`]),
  )
  const rank = (contact: Contact) => ranks.get(contact) ?? ''
  const byName = inNameOrder()
  return book.contacts
    .filter((each) => each.status === 'active')
    .sort((a, b) => ascending(rank(b), rank(a)) || byName(a, b))
}
