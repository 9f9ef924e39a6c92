import { allWords, companyWords } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import { isTalk } from '../model/channel.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import { companyStatuses } from '../model/companyStatus.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import { contactById, contactsAt, groupBy, hasTalked, isAnybodyAt, touchesWith } from '../model/lookup.js'
import { ascending, newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'

/** A company, the contacts there, and the contacts who could introduce the user (CLI contract, `company list`). */
export interface Coverage {
  company: Company
  people: readonly Contact[]
  /** Contacts who worked there and do no more. */
  formerPeople: readonly Contact[]
  conversations: number
  lastTouch: Interaction | null
  /** Contacts who could introduce the user there; empty when the user already talked with a contact there. */
  possibleIntroducers: Contact[]
}

/** The most possible introducers for one company. */
const maxIntroducers = 3

/** The coverage of every company; targets first, and among them those without contacts. */
export function coverage(book: Book): Coverage[] {
  const notes = indexNotes(book)
  const formerAt = indexFormerPeople(book)
  const list = book.companies.map((company): Coverage => {
    const people = contactsAt(book, company.name)
    const formerPeople = formerAt(company)
    const touches = people.flatMap(({ id }) => touchesWith(book, id))
    return {
      company,
      people,
      formerPeople,
      conversations: new Set(touches.filter((each) => isTalk(each.outcome))).size,
      lastTouch: touches.sort(newestFirst)[0] ?? null,
      possibleIntroducers: people.some(({ id }) => hasTalked(book, id))
        ? []
        : possibleIntroducers(book, company, { people, formerPeople }, notes),
    }
  })
  return list.sort((a, b) => rank(a) - rank(b) || ascending(fold(a.company.name), fold(b.company.name)))
}

/** A function that gives the active contacts who worked at a company and do no more, in the order of the book. */
function indexFormerPeople(book: Book): (company: Company) => readonly Contact[] {
  const former = groupBy(
    book.contacts.filter((each) => each.formerly !== undefined && each.status === 'active'),
    ({ company, formerly = [] }) => {
      const keys = new Set(formerly.map((job) => companyKeyIn(book, job.company)))
      keys.delete(companyKeyIn(book, company))
      return [...keys]
    },
  )
  return ({ name }) => former.get(companyKeyIn(book, name)) ?? []
}

/** The active contacts who worked at a company and do no more, in the order of the book. */
export function formerPeopleAt(book: Book, company: string): Contact[] {
  return book.contacts.filter(
    ({ company: now, formerly = [], status }) =>
      status === 'active' &&
      formerly.some((job) => isSameCompanyIn(book, job.company, company)) &&
      !isSameCompanyIn(book, now, company),
  )
}

/** The names of the target companies without an active contact, in alphabetical order. */
export function targetsWithoutContacts(book: Book): string[] {
  const targets = book.companies.filter((each) => each.status === 'target' && !isAnybodyAt(book, each.name))
  return targets.map(({ name }) => name).sort((a, b) => ascending(fold(a), fold(b)))
}

/** The words of a contact's notes, or of a touch with them, with a space between them. */
interface Note {
  contactId: string
  text: string
}

/** All notes, and the notes that contain a word. */
interface NoteIndex {
  all: Note[]
  byWord: Map<string, Note[]>
}

function indexNotes(book: Book): NoteIndex {
  const touchNotes = book.interactions
    .filter(isTouch)
    .flatMap((each) => peopleOf(each).map((contactId) => ({ contactId, text: `${each.summary}\n${each.gave ?? ''}` })))
  const contactNotes = book.contacts.map(({ id, notes }) => ({ contactId: id, text: notes }))
  const all = [...touchNotes, ...contactNotes]
    .filter(({ text }) => text.trim() !== '')
    .map(({ contactId, text }) => ({ contactId, text: searchedText(text) }))
  return { all, byWord: groupBy(all, ({ text }) => [...new Set(latinWords(text))]) }
}

/** A note in the form in which `allWords` has it; a possessive is there in both forms: Brightwell Brightwells. */
function searchedText(note: string): string {
  const words = fold(note)
    .split(' ')
    .flatMap((word) => (word.includes("'s") ? [word.slice(0, word.lastIndexOf("'s")), word] : [word]))
  return allWords(words.join(' ')).join(' ')
}

/**
 * The contacts who could introduce the user at a company: first those who introduced a contact there, then those who
 * worked there, then those whose notes or touches mention one of its names. Only active contacts with whom the user talked, at most `maxIntroducers`.
 */
function possibleIntroducers(
  book: Book,
  { name, aliases }: Company,
  { people, formerPeople }: Pick<Coverage, 'people' | 'formerPeople'>,
  notes: NoteIndex,
): Contact[] {
  const mentioning = [name, ...aliases].flatMap((each) => notesMentioning(notes, each))
  const ids = [
    ...people.flatMap((each) => each.introducers),
    ...formerPeople.map(({ id }) => id),
    ...mentioning.map(({ contactId }) => contactId),
  ]
  return [...new Set(ids)]
    .filter((id) => hasTalked(book, id) && !people.some((each) => each.id === id))
    .flatMap((id) => contactById(book, id) ?? [])
    .filter((each) => each.status === 'active')
    .slice(0, maxIntroducers)
}

/** The notes that mention the name of a company, with or without its legal form. */
function notesMentioning({ all, byWord }: NoteIndex, name: string): Note[] {
  const wanted = companyWords(name).join(' ').slice(0, maxNameLength)
  const [word] = latinWords(wanted)
  const candidates = word === undefined ? all : (byWord.get(word) ?? [])
  return candidates.filter(({ text }) => mentions(text, wanted, wanted.length < maxNameLength))
}

/** How much of a company's name is searched in notes, in characters: the rest costs time and finds no more. */
const maxNameLength = 80

/** The words of a folded text that have Latin letters or digits; other scripts may have no spaces between words. */
const latinWords = (text: string) => text.match(/[a-z0-9]+/g) ?? []

/**
 * Whether a text mentions a name, both as `allWords` has them, but not inside a longer word: “HP” is not in “sharp”. Without `isWhole`,
 * the name was cut and the word may go on.
 */
function mentions(text: string, name: string, isWhole: boolean): boolean {
  if (name === '') return false
  const isLetter = (character = '') => /[a-z0-9]/.test(character)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const isWordStart = !(isLetter(text[at - 1]) && isLetter(text[at]))
    if (isWordStart && !(isWhole && isLetter(text[end - 1]) && isLetter(text[end]))) return true
  }
  return false
}

/** The position of a company in the list: targets without contacts come first, then by how far the user has come. */
function rank({ company, people }: Coverage): number {
  return company.status === 'target' && people.length === 0 ? -1 : companyStatuses.indexOf(company.status)
}
