import { fold } from '../identity/fold.js'
import { isTalk } from '../model/channel.js'
import { ascending, newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'

/** A company, whom I know there, and who could introduce me (CLI contract, `company list`). */
export interface Coverage {
  company: Company
  people: Contact[]
  conversations: number
  lastTouch: Interaction | null
  /** Where nobody is known there: people I talk with who may know somebody, those one step away first. */
  through: Contact[]
}

/** How many people are proposed to ask for an introduction. */
const mostThrough = 3

/** Every company with what the book knows of it; targets first, and among them those without anybody. */
export function coverage(book: Book): Coverage[] {
  const places = placesOf(book)
  const list = book.companies.map((company): Coverage => {
    const people = places.people.get(fold(company.name)) ?? []
    const touches = people.flatMap(({ id }) => places.touches.get(id) ?? [])
    return {
      company,
      people,
      conversations: touches.filter((each) => isTalk(each.outcome)).length,
      lastTouch: [...touches].sort(newestFirst)[0] ?? null,
      through: people.some(({ id }) => places.talkedWith.has(id)) ? [] : throughWhom(company, people, places),
    }
  })
  return list.sort((a, b) => rank(a) - rank(b) || ascending(fold(a.company.name), fold(b.company.name)))
}

/** The names of companies I aim at and know nobody at. */
export function targetsWithoutAnybody({ companies, contacts }: Book): string[] {
  const known = new Set(contacts.filter((each) => each.status === 'active').map(({ company }) => fold(company ?? '')))
  const names = companies.filter((each) => each.status === 'target' && !known.has(fold(each.name)))
  return names.map(({ name }) => name).sort((a, b) => ascending(fold(a), fold(b)))
}

/** What coverage looks up for every company, gathered once. */
interface Places {
  people: Map<string, Contact[]>
  touches: Map<string, Interaction[]>
  talkedWith: Set<string>
  byId: Map<string, Contact>
  noted: Noted[]
  /** The same by each of its words. */
  notedWith: Map<string, Noted[]>
}

/** What was noted of somebody or of a talk with them, folded. */
interface Noted {
  id: string
  text: string
}

function placesOf(book: Book): Places {
  const noted = [
    ...book.interactions.map(({ contactId, summary, gave = '' }) => ({ id: contactId, text: `${summary}\n${gave}` })),
    ...book.contacts.map(({ id, notes }) => ({ id, text: notes })),
  ].flatMap(({ id, text }) => (id === null || text.trim() === '' ? [] : { id, text: fold(text) }))
  const places: Places = {
    people: new Map(),
    touches: new Map(),
    talkedWith: new Set(),
    byId: new Map(),
    noted,
    notedWith: new Map(),
  }
  for (const each of noted) for (const word of new Set(wordsIn(each.text))) push(places.notedWith, word, each)
  for (const contact of book.contacts) {
    places.byId.set(contact.id, contact)
    if (contact.company !== null && contact.status === 'active') push(places.people, fold(contact.company), contact)
  }
  for (const touch of book.interactions) {
    if (touch.contactId === null) continue
    push(places.touches, touch.contactId, touch)
    if (isTalk(touch.outcome)) places.talkedWith.add(touch.contactId)
  }
  return places
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/**
 * Who could introduce me: those who introduced people there to me, then those in whose talks or notes the company was
 * named, as far as I have talked with them.
 */
function throughWhom({ name }: Company, people: Contact[], places: Places): Contact[] {
  const { talkedWith, byId, noted, notedWith } = places
  const wanted = fold(name).slice(0, mostSigns)
  const [word] = wordsIn(wanted)
  const texts = word === undefined ? noted : (notedWith.get(word) ?? [])
  const speakers = texts.filter(({ text }) => mentions(text, wanted, wanted.length < mostSigns)).map(({ id }) => id)
  const ids = [...new Set([...people.flatMap((each) => each.introducers), ...speakers])]
  return ids
    .filter((id) => talkedWith.has(id) && !people.some((each) => each.id === id))
    .flatMap((id) => byId.get(id) ?? [])
    .filter((each) => each.status === 'active')
    .slice(0, mostThrough)
}

/** What of a name is looked for in notes; a longer one would cost more than it tells. */
const mostSigns = 80

/** The words of a folded text in Latin letters; other scripts set none apart. */
const wordsIn = (text: string) => text.match(/[a-z0-9]+/g) ?? []

/** Whether a text has a name in it, not as a part of a longer word: “HP” is not in “sharp”. Both are folded. */
function mentions(text: string, name: string, isWhole: boolean): boolean {
  if (name === '') return false
  const isLetter = (sign = '') => /[a-z0-9]/.test(sign)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const begins = !(isLetter(text[at - 1]) && isLetter(text[at]))
    if (begins && !(isWhole && isLetter(text[end - 1]) && isLetter(text[end]))) return true
  }
  return false
}

/** Targets without anybody are what to think about first; what is closed comes last. */
function rank({ company, people }: Coverage): number {
  if (company.status === 'closed') return 4
  if (company.status === 'target') return people.length === 0 ? 0 : 1
  return company.status === 'watching' ? 2 : 3
}
