import { editDistance } from '../../text/editDistance.js'
import { foldedWords } from '../identity/fold.js'
import { mailKey } from '../identity/mailKey.js'
import { isShortFormOf, nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import { comparePeople } from '../identity/personNames.js'
import { companyKeyIn } from '../model/companyNames.js'
import type { Book, Contact } from '../model/schema.js'

/** Two contacts that may be the same person. */
export interface DuplicatePair {
  /** In the order of the book. */
  contacts: [Contact, Contact]
  /** What they share. */
  why: 'e-mail' | 'phone' | 'name and company' | 'name' | 'near names'
  /** True when a coincidence is very unlikely. */
  isSure: boolean
}

/** If more contacts than this have the same name, they are different people. */
const maxSameName = 50
/** If more contacts than this have the same phone number or e-mail address, it belongs to a company. */
const maxSameDetail = 20

/**
 * Contacts that may be the same person, sure pairs first; each pair once, with the first reason found. A shared number
 * or address is not enough when the names have nothing in common: colleagues share a switchboard, families a phone and
 * a mailbox.
 * Contacts with different profile pages are different people, so their names are not compared. Uses indexes.
 */
export function duplicates(book: Book): DuplicatePair[] {
  const { contacts } = book
  const seen = new Set<string>()
  const pairs: DuplicatePair[] = []
  const add = (why: DuplicatePair['why'], isSure: boolean, [one, two]: [Contact, Contact]) => {
    const key = `${one.id} ${two.id}`
    if (seen.has(key)) return
    seen.add(key)
    pairs.push({ contacts: [one, two], why, isSure })
  }
  const sameEmail = pairsBy(contacts, ({ emails }) => emails.map(mailKey), maxSameDetail)
  for (const pair of sameEmail) add('e-mail', mayBeOnePerson(pair) && !haveDifferentPages(pair), pair)
  const samePhone = pairsBy(contacts, ({ phones }) => phones.map(lastDigits), maxSameDetail)
  for (const pair of samePhone) add('phone', haveShortForm(pair) && !haveDifferentPages(pair), pair)
  const sameName = (keysOf: (contact: Contact) => string[]) =>
    pairsBy(contacts, keysOf, maxSameName).filter((pair) => !haveDifferentPages(pair))
  for (const pair of sameName((contact) => namesAtCompany(book, contact))) add('name and company', true, pair)
  for (const pair of sameName((contact) => allNames(contact).map(sortedWords))) add('name', false, pair)
  for (const pair of sameName(({ name }) => foldedWords(nameKey(name)).filter((word) => word.length > 2)))
    if (haveSimilarNames(pair)) add('near names', false, pair)
  return [...pairs.filter(({ isSure }) => isSure), ...pairs.filter(({ isSure }) => !isSure)]
}

/** Every two contacts with a key in common; an empty key, or one of more than `maxGroup` contacts, does not count. */
function pairsBy(people: Contact[], keysOf: (contact: Contact) => string[], maxGroup: number): [Contact, Contact][] {
  const groups = new Map<string, Contact[]>()
  for (const contact of people)
    for (const key of new Set(keysOf(contact))) {
      const group = groups.get(key)
      if (key === '') continue
      if (group) group.push(contact)
      else groups.set(key, [contact])
    }
  return [...groups.values()]
    .filter((group) => group.length <= maxGroup)
    .flatMap((group) =>
      group.flatMap((one, index) => group.slice(index + 1).map((two): [Contact, Contact] => [one, two])),
    )
}

const allNames = ({ name, aliases }: Contact) => [name, ...aliases]

/** The words of a name in alphabetical order, so that `Reyes Dana` equals `Dana Reyes`. */
const sortedWords = (name: string) => foldedWords(nameKey(name)).sort().join(' ')

/** The names of a contact, each with its company; empty without a company. */
function namesAtCompany(book: Book, contact: Contact): string[] {
  const company = companyKeyIn(book, contact.company)
  return company === '' ? [] : allNames(contact).map((name) => `${sortedWords(name)}\n${company}`)
}

/**
 * The last nine digits of a number, so that a country code does not matter; empty for an extension (under 7 digits).
 */
function lastDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 7 ? '' : digits.slice(-9)
}

/** Whether a name of one contact has a word of a name of the other, and not only the family name of a couple. */
function mayBeOnePerson([one, two]: [Contact, Contact]): boolean {
  if (comparePeople(one, two) === 'other') return false
  const words = new Set(allNames(one).flatMap(foldedWords))
  return allNames(two).some((name) => foldedWords(name).some((word) => words.has(word)))
}

/** Whether a name of one contact may be a short form of a name of the other. */
function haveShortForm([one, two]: [Contact, Contact]): boolean {
  return allNames(one).some((name) => allNames(two).some((other) => isShortFormOf(name, other)))
}

/** Whether both contacts have a profile page, and not the same one. */
function haveDifferentPages([one, two]: [Contact, Contact]): boolean {
  const [page, other] = [pageKey(one.url ?? ''), pageKey(two.url ?? '')]
  return page !== '' && other !== '' && page !== other
}

/** Whether a name may be a short form or misspelling of the other: one letter in five may differ, at most two, no digit. */
function haveSimilarNames([one, two]: [Contact, Contact]): boolean {
  const [a, b] = [nameKey(one.name).slice(0, 60), nameKey(two.name).slice(0, 60)]
  // A first name alone is not enough.
  if ([a, b].every((name) => foldedWords(name).length > 1) && isShortFormOf(a, b)) return true
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  const maxEdits = Math.min(2, Math.floor(Math.min(a.length, b.length) / 5))
  return Math.abs(a.length - b.length) <= maxEdits && editDistance(a, b) <= maxEdits
}
