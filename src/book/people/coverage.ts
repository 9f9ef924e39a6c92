import { fold } from '../identity/fold.js'
import { isTalk } from '../model/channel.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import { contactById, contactsAt, groupBy, hasTalked, touchesWith } from '../model/lookup.js'
import { ascending, newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'

/** A company, whom I know there, and who could introduce me (CLI contract, `company list`). */
export interface Coverage {
  company: Company
  people: readonly Contact[]
  conversations: number
  lastTouch: Interaction | null
  /** Where nobody is known there: people I talk with who may know somebody, those one step away first. */
  through: Contact[]
}

/** How many people are proposed to ask for an introduction. */
const mostThrough = 3

/** Every company with what the book knows of it; targets first, and among them those without anybody. */
export function coverage(book: Book): Coverage[] {
  const noted = notedIn(book)
  const list = book.companies.map((company): Coverage => {
    const people = contactsAt(book, company.name)
    const touches = people.flatMap(({ id }) => touchesWith(book, id))
    return {
      company,
      people,
      conversations: new Set(touches.filter((each) => isTalk(each.outcome))).size,
      lastTouch: touches.sort(newestFirst)[0] ?? null,
      through: people.some(({ id }) => hasTalked(book, id)) ? [] : throughWhom(book, company, people, noted),
    }
  })
  return list.sort((a, b) => rank(a) - rank(b) || ascending(fold(a.company.name), fold(b.company.name)))
}

/** The names of companies I aim at and know nobody at. */
export function targetsWithoutAnybody(book: Book): string[] {
  const targets = book.companies.filter((each) => each.status === 'target' && contactsAt(book, each.name).length === 0)
  return targets.map(({ name }) => name).sort((a, b) => ascending(fold(a), fold(b)))
}

/** What was noted of a contact or of a touch with them, folded. */
interface Note {
  contactId: string
  text: string
}

/** All that was noted, and the same by each of its words. */
interface Noted {
  all: Note[]
  byWord: Map<string, Note[]>
}

function notedIn(book: Book): Noted {
  const ofTouches = book.interactions
    .filter(isTouch)
    .flatMap((each) => peopleOf(each).map((contactId) => ({ contactId, text: `${each.summary}\n${each.gave ?? ''}` })))
  const ofPeople = book.contacts.map(({ id, notes }) => ({ contactId: id, text: notes }))
  const all = [...ofTouches, ...ofPeople]
    .filter(({ text }) => text.trim() !== '')
    .map(({ contactId, text }) => ({ contactId, text: fold(text) }))
  return { all, byWord: groupBy(all, ({ text }) => [...new Set(wordsIn(text))]) }
}

/**
 * Who could introduce me: those who introduced people there to me, then those in whose talks or notes the company was
 * named, as far as I have talked with them.
 */
function throughWhom(book: Book, { name }: Company, people: readonly Contact[], { all, byWord }: Noted): Contact[] {
  const wanted = fold(name).slice(0, mostCharacters)
  const [word] = wordsIn(wanted)
  const notes = word === undefined ? all : (byWord.get(word) ?? [])
  const speakers = notes.filter(({ text }) => mentions(text, wanted, wanted.length < mostCharacters))
  const ids = [...people.flatMap((each) => each.introducers), ...speakers.map(({ contactId }) => contactId)]
  return [...new Set(ids)]
    .filter((id) => hasTalked(book, id) && !people.some((each) => each.id === id))
    .flatMap((id) => contactById(book, id) ?? [])
    .filter((each) => each.status === 'active')
    .slice(0, mostThrough)
}

/** What of a name is looked for in notes; a longer one would cost more than it tells. */
const mostCharacters = 80

/** The words of a folded text in Latin letters; other scripts set none apart. */
const wordsIn = (text: string) => text.match(/[a-z0-9]+/g) ?? []

/** Whether a text has a name in it, not as a part of a longer word: “HP” is not in “sharp”. Both are folded. */
function mentions(text: string, name: string, isWhole: boolean): boolean {
  if (name === '') return false
  const isLetter = (character = '') => /[a-z0-9]/.test(character)
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
