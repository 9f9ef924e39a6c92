import { editDistance } from '../../text/editDistance.js'
import { companyKey } from '../identity/companyKey.js'
import { foldedWords } from '../identity/fold.js'
import { mailKey } from '../identity/mailKey.js'
import { isShortOf, nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import type { Book, Contact } from '../model/schema.js'

/** Two records that may be one person. */
export interface Pair {
  /** The one that was there first comes first. */
  contacts: [Contact, Contact]
  /** What they share. */
  why: 'e-mail' | 'phone' | 'name and company' | 'name' | 'near names'
  /** Hardly a coincidence; all else may be two people. */
  isSure: boolean
}

/** More people than this do not share a name because they are one, and fewer than that a number or an address. */
const mostOfOneName = 50
const mostBearers = 20

/**
 * Records that look like the same person, the surest first. A number or an address proves nothing where the names have no
 * word in common: colleagues share a switchboard, and families a line. Nobody has two pages of their own: whose differ are not
 * asked about for their names. Found through indexes: the cost does not grow with the pairs.
 */
export function duplicates({ contacts }: Book): Pair[] {
  const seen = new Set<string>()
  const pairs: Pair[] = []
  const add = (why: Pair['why'], isSure: boolean, [one, two]: [Contact, Contact]) => {
    const key = `${one.id} ${two.id}`
    if (seen.has(key)) return
    seen.add(key)
    pairs.push({ contacts: [one, two], why, isSure })
  }
  const mailed = pairsBy(contacts, ({ emails }) => emails.map(mailKey), mostBearers)
  for (const pair of mailed) add('e-mail', haveWordInCommon(pair) && !haveOtherPages(pair), pair)
  const phoned = pairsBy(contacts, ({ phones }) => phones.map(digits), mostBearers)
  for (const pair of phoned) add('phone', mayBeShort(pair) && !haveOtherPages(pair), pair)
  const named = (keysOf: (contact: Contact) => string[]) =>
    pairsBy(contacts, keysOf, mostOfOneName).filter((pair) => !haveOtherPages(pair))
  for (const pair of named(namesAtCompany)) add('name and company', true, pair)
  for (const pair of named((contact) => namesOf(contact).map(inOrder))) add('name', false, pair)
  for (const pair of named(({ name }) => foldedWords(nameKey(name)).filter((word) => word.length > 2)))
    if (areNear(pair)) add('near names', false, pair)
  return [...pairs.filter(({ isSure }) => isSure), ...pairs.filter(({ isSure }) => !isSure)]
}

/** Every two people who have a key in common, in the order of the book; keys that too many have tell nothing. */
function pairsBy(people: Contact[], keysOf: (contact: Contact) => string[], most: number): [Contact, Contact][] {
  const groups = new Map<string, Contact[]>()
  for (const contact of people)
    for (const key of new Set(keysOf(contact))) {
      const group = groups.get(key)
      if (key === '') continue
      if (group) group.push(contact)
      else groups.set(key, [contact])
    }
  return [...groups.values()]
    .filter((group) => group.length <= most)
    .flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((two): [Contact, Contact] => [one, two])))
}

const namesOf = ({ name, aliases }: Contact) => [name, ...aliases]

/** A name whatever the order of its words: `Reyes, Dana` is Dana Reyes. */
const inOrder = (name: string) => foldedWords(nameKey(name)).sort().join(' ')

function namesAtCompany(contact: Contact): string[] {
  const { company } = contact
  return company === null ? [] : namesOf(contact).map((name) => `${inOrder(name)}\n${companyKey(company)}`)
}

/** The last nine digits: with or without the country's code a number is the same. Fewer than seven are an extension. */
function digits(phone: string): string {
  const all = phone.replace(/\D/g, '')
  return all.length < 7 ? '' : all.slice(-9)
}

function haveWordInCommon([one, two]: [Contact, Contact]): boolean {
  const words = new Set(namesOf(one).flatMap(foldedWords))
  return namesOf(two).some((name) => foldedWords(name).some((word) => words.has(word)))
}

/** Whether a name of the one may be short for one of the other. */
function mayBeShort([one, two]: [Contact, Contact]): boolean {
  return namesOf(one).some((name) => namesOf(two).some((other) => isShortOf(name, other)))
}

/** Whether both have a page of their own, and not the same. */
function haveOtherPages([one, two]: [Contact, Contact]): boolean {
  const [page, other] = [pageKey(one.url ?? ''), pageKey(two.url ?? '')]
  return page !== '' && other !== '' && page !== other
}

/** Whether two names may be one, shortened or misspelt: a letter in five may differ, two at most; numbers are not misspelt. */
function areNear([one, two]: [Contact, Contact]): boolean {
  const [a, b] = [nameKey(one.name).slice(0, 60), nameKey(two.name).slice(0, 60)]
  // A first name alone says too little.
  if ([a, b].every((name) => foldedWords(name).length > 1) && isShortOf(a, b)) return true
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  const most = Math.min(2, Math.floor(Math.min(a.length, b.length) / 5))
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most
}
