import { companyKey } from '../identity/companyKey.js'
import { isAnswer, isTalk } from './channel.js'
import { isTouch, peopleOf } from './interaction.js'
import { byDueDay, newestFirst } from './order.js'
import type { Book, Contact, FollowUp, Touch } from './schema.js'

/** What a book is asked for again and again, gathered when it is first asked for. */
class Index {
  #people: Map<string, Contact> | undefined
  #activeByCompany: Map<string, Contact[]> | undefined
  #open: FollowUp[] | undefined
  #openByPerson: Map<string, FollowUp[]> | undefined
  #touchesByPerson: Map<string, Touch[]> | undefined
  readonly #book: Book

  constructor(book: Book) {
    this.#book = book
  }

  get people(): Map<string, Contact> {
    this.#people ??= new Map(this.#book.contacts.map((each) => [each.id, each]))
    return this.#people
  }

  get activeByCompany(): Map<string, Contact[]> {
    this.#activeByCompany ??= groupBy(
      this.#book.contacts.filter((each) => each.company !== null && each.status === 'active'),
      ({ company }) => [companyKey(company)],
    )
    return this.#activeByCompany
  }

  get open(): FollowUp[] {
    this.#open ??= this.#book.followUps.filter((each) => each.status === 'open').sort(byDueDay)
    return this.#open
  }

  get openByPerson(): Map<string, FollowUp[]> {
    this.#openByPerson ??= groupBy(this.open, ({ contactId }) => [contactId])
    return this.#openByPerson
  }

  get touchesByPerson(): Map<string, Touch[]> {
    this.#touchesByPerson ??= groupBy(this.#book.interactions.filter(isTouch), peopleOf)
    return this.#touchesByPerson
  }
}

/** A book never changes, so that what was gathered of one holds for good. */
const indexes = new WeakMap<Book, Index>()

function indexOf(book: Book): Index {
  const known = indexes.get(book)
  if (known !== undefined) return known
  const index = new Index(book)
  indexes.set(book, index)
  return index
}

/** The contact with this id; undefined where there is none. */
export function contactById(book: Book, id: string | null | undefined): Contact | undefined {
  return id ? indexOf(book).people.get(id) : undefined
}

/** The active contacts at a company, in the order of the book; nobody where no company is named. */
export function contactsAt(book: Book, company: string | null): readonly Contact[] {
  const key = companyKey(company)
  return key === '' ? [] : (indexOf(book).activeByCompany.get(key) ?? [])
}

/** What is open, the earliest first. */
export function openFollowUps(book: Book): readonly FollowUp[] {
  return indexOf(book).open
}

/** What is open for one person, the earliest first. */
export function openWith(book: Book, contactId: string): readonly FollowUp[] {
  return indexOf(book).openByPerson.get(contactId) ?? []
}

/** The touches with one person, the newest first. */
export function touchesWith(book: Book, contactId: string | null): Touch[] {
  const touches = contactId === null ? undefined : indexOf(book).touchesByPerson.get(contactId)
  return touches === undefined ? [] : touches.toSorted(newestFirst)
}

/** The newest touch with a person; of two of one moment the one logged later. */
export function lastTouchWith(book: Book, contactId: string): Touch | undefined {
  const touches = indexOf(book).touchesByPerson.get(contactId) ?? []
  return touches.reduce<Touch | undefined>(
    (last, each) => (last === undefined || newestFirst(last, each) >= 0 ? each : last),
    undefined,
  )
}

/** Whether I ever talked with a contact, by voice or face to face. */
export function hasTalked(book: Book, contactId: string): boolean {
  return (
    indexOf(book)
      .touchesByPerson.get(contactId)
      ?.some((each) => isTalk(each.outcome)) ?? false
  )
}

/** Whether a contact ever answered: by word, by mail, in person. */
export function hasAnswered(book: Book, contactId: string): boolean {
  return (
    indexOf(book)
      .touchesByPerson.get(contactId)
      ?.some((each) => isAnswer(each.outcome)) ?? false
  )
}

/** A list in groups; an entry may belong to several. */
export function groupBy<T>(list: readonly T[], keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list)
    for (const key of keysOf(each)) {
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
  return groups
}
