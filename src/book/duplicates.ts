import { distance } from 'fastest-levenshtein'
import { fold, wordsOf } from './fold.js'
import type { Book, Contact } from './schema.js'

/** Two records that may be one person. */
export interface Pair {
  /** The one that was there first comes first. */
  contacts: [Contact, Contact]
  /** What they share. */
  why: 'e-mail' | 'phone' | 'name and company' | 'name' | 'near names'
  /** Hardly a coincidence; all else may be two people. */
  isSure: boolean
}

/** More people than this do not share a number, an address or a name because they are one. */
const mostAlike = 50

/**
 * Records that look like the same person, the surest first. A number or an address proves nothing where the names have no
 * word in common: colleagues share a switchboard. Found through indexes: the cost does not grow with the pairs.
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
  for (const pair of pairsBy(contacts, ({ emails }) => emails.map(fold))) add('e-mail', haveWordInCommon(pair), pair)
  for (const pair of pairsBy(contacts, ({ phones }) => phones.map(digits))) add('phone', haveWordInCommon(pair), pair)
  for (const pair of pairsBy(contacts, namesAtCompany)) add('name and company', true, pair)
  for (const pair of pairsBy(contacts, (contact) => namesOf(contact).map(inOrder))) add('name', false, pair)
  for (const pair of pairsBy(contacts, ({ name }) => wordsOf(name).filter((word) => word.length > 2)))
    if (areNear(pair)) add('near names', false, pair)
  return [...pairs.filter(({ isSure }) => isSure), ...pairs.filter(({ isSure }) => !isSure)]
}

/** Every two people who have a key in common, in the order of the book; keys that too many have tell nothing. */
function pairsBy(people: Contact[], keysOf: (contact: Contact) => string[]): [Contact, Contact][] {
  const groups = new Map<string, Contact[]>()
  for (const contact of people)
    for (const key of new Set(keysOf(contact))) {
      const group = groups.get(key)
      if (key === '') continue
      if (group) group.push(contact)
      else groups.set(key, [contact])
    }
  return [...groups.values()]
    .filter((group) => group.length <= mostAlike)
    .flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((two): [Contact, Contact] => [one, two])))
}

const namesOf = ({ name, aliases }: Contact) => [name, ...aliases]

/** A name whatever the order of its words: `Reyes, Dana` is Dana Reyes. */
const inOrder = (name: string) => wordsOf(name).sort().join(' ')

function namesAtCompany(contact: Contact): string[] {
  const { company } = contact
  return company === null ? [] : namesOf(contact).map((name) => `${inOrder(name)}\n${fold(company)}`)
}

/** The last nine digits: with or without the country's code a number is the same. Fewer than seven are an extension. */
function digits(phone: string): string {
  const all = phone.replace(/\D/g, '')
  return all.length < 7 ? '' : all.slice(-9)
}

function haveWordInCommon([one, two]: [Contact, Contact]): boolean {
  const words = new Set(namesOf(one).flatMap(wordsOf))
  return namesOf(two).some((name) => wordsOf(name).some((word) => words.has(word)))
}

/** Whether two names may be one, shortened or misspelt: a letter in five may differ, two at most; numbers are not misspelt. */
function areNear([one, two]: [Contact, Contact]): boolean {
  if (isShortened(wordsOf(one.name), wordsOf(two.name))) return true
  const [a, b] = [fold(one.name).slice(0, 60), fold(two.name).slice(0, 60)]
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  const most = Math.min(2, Math.floor(Math.min(a.length, b.length) / 5))
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

/** Whether one of two names only begins the first name of the other: `D. Reyes` and `Dana Reyes`. */
function isShortened([one = '', ...more]: string[], [two = '', ...others]: string[]): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return short.length === 1 && long.startsWith(short) && more.length > 0 && more.join(' ') === others.join(' ')
}
