import { fold } from '../identity/fold.js'
import { isAnswer, isTalk } from './channel.js'
import { companyKeyIn } from './companyNames.js'
import { isTouch, isWith, peopleOf } from './interaction.js'
import { ascending, byDueTime, newestFirst } from './order.js'
import type { Book, Contact, FollowUp, Interview, Touch } from './schema.js'

/**
 * For how many contacts all records are searched before they are indexed: an index costs as much as a dozen searches, and
 * the list of a day asks for seven contacts.
 */
const maxSearched = 10

/**
 * The records of one kind with each contact, in the order of the book. For the first contacts all records are searched,
 * since a command about one contact would wait longer for an index.
 */
class RecordsByContact<T> {
  readonly #searched = new Map<string, readonly T[]>()
  #index: Map<string, T[]> | undefined

  constructor(
    private readonly search: (contactId: string) => T[],
    private readonly buildIndex: () => Map<string, T[]>,
  ) {}

  with(contactId: string): readonly T[] {
    if (this.#index) return this.#index.get(contactId) ?? []
    const known = this.#searched.get(contactId)
    if (known) return known
    if (this.#searched.size < maxSearched) {
      const found = this.search(contactId)
      this.#searched.set(contactId, found)
      return found
    }
    this.#index = this.buildIndex()
    return this.#index.get(contactId) ?? []
  }
}

/** Indexes of a book for frequent queries, each built at its first use. */
class BookIndex {
  readonly touches: RecordsByContact<Touch>
  readonly openFollowUps: RecordsByContact<FollowUp>
  #contactsById: Map<string, Contact> | undefined
  #activeByCompany: Map<string, Contact[]> | undefined
  #open: FollowUp[] | undefined
  readonly #book: Book

  constructor(book: Book) {
    this.#book = book
    this.touches = new RecordsByContact(
      (id) => book.interactions.filter((each): each is Touch => isWith(each, id)),
      () => indexTouches(book),
    )
    this.openFollowUps = new RecordsByContact(
      (id) => book.followUps.filter((each) => each.contactId === id && each.status === 'open'),
      () => indexOpenFollowUps(book),
    )
  }

  get contactsById(): Map<string, Contact> {
    if (this.#contactsById) return this.#contactsById
    const found = new Map<string, Contact>()
    // Filled one by one and without an iterator: a list of pairs would be garbage at once, and every command waits for it.
    this.#book.contacts.forEach((each) => {
      found.set(each.id, each)
    })
    this.#contactsById = found
    return found
  }

  get activeByCompany(): Map<string, Contact[]> {
    this.#activeByCompany ??= groupBy(
      this.#book.contacts.filter((each) => each.company !== null && each.status === 'active'),
      ({ company }) => [companyKeyIn(this.#book, company)],
    )
    return this.#activeByCompany
  }

  get open(): FollowUp[] {
    this.#open ??= this.#book.followUps.filter((each) => each.status === 'open').sort(byDueTime)
    return this.#open
  }
}

function indexTouches({ interactions }: Book): Map<string, Touch[]> {
  return groupBy(interactions.filter(isTouch), peopleOf)
}

function indexOpenFollowUps({ followUps }: Book): Map<string, FollowUp[]> {
  const open = followUps.filter((each) => each.status === 'open')
  return groupBy(open, ({ contactId }) => [contactId ?? ''])
}

/** A book is never modified, so its index stays valid. */
const indexes = new WeakMap<Book, BookIndex>()

function indexOf(book: Book): BookIndex {
  const known = indexes.get(book)
  if (known !== undefined) return known
  const index = new BookIndex(book)
  indexes.set(book, index)
  return index
}

/** The contact with this id; undefined when there is none. */
export function contactById(book: Book, id: string | null | undefined): Contact | undefined {
  return id ? indexOf(book).contactsById.get(id) : undefined
}

/** The interview with this id; undefined when there is none. A book has few, so they are searched. */
export function interviewById(book: Book, id: string | null | undefined): Interview | undefined {
  return id ? book.interviews.find((each) => each.id === id) : undefined
}

/**
 * The contacts at a company that are not archived, however its name is written: first those with whom the user talked
 * last, then those with the newest touch, then by name. Empty for null or an empty name.
 */
export function contactsAt(book: Book, company: string | null): readonly Contact[] {
  const people = activeAt(book, company)
  return people.length < 2 ? people : lastTalkedFirst(book, people)
}

/** Whether any contact at a company is not archived. */
export function isAnybodyAt(book: Book, company: string): boolean {
  return activeAt(book, company).length > 0
}

/** The contacts at a company that are not archived, in the order of the book. */
function activeAt(book: Book, company: string | null): readonly Contact[] {
  const key = companyKeyIn(book, company)
  return key === '' ? [] : (indexOf(book).activeByCompany.get(key) ?? [])
}

/** Contacts, first those with whom the user talked last, then those with the newest touch, then by name. */
function lastTalkedFirst(book: Book, people: readonly Contact[]): Contact[] {
  const last = new Map(
    people.map(({ id }) => {
      const touches = touchesWith(book, id)
      return [id, { talk: touches.find((each) => isTalk(each.outcome)), touch: touches[0] }]
    }),
  )
  const newer = (one: Touch | undefined, other: Touch | undefined) =>
    one && other ? newestFirst(one, other) : Number(one === undefined) - Number(other === undefined)
  return people.toSorted((a, b) => {
    const [one, other] = [last.get(a.id), last.get(b.id)]
    return newer(one?.talk, other?.talk) || newer(one?.touch, other?.touch) || ascending(fold(a.name), fold(b.name))
  })
}

/** All follow-ups, open and closed, earliest first. */
export function allFollowUps(book: Book): readonly FollowUp[] {
  return book.followUps.toSorted(byDueTime)
}

/** The open follow-ups, earliest first. */
export function openFollowUps(book: Book): readonly FollowUp[] {
  return indexOf(book).open
}

/** The open follow-ups for a contact, earliest first; empty for an unknown one. */
export function openFollowUpsFor(book: Book, contactId: string): readonly FollowUp[] {
  return indexOf(book).openFollowUps.with(contactId).toSorted(byDueTime)
}

/** Whether something is open for a contact. */
export function hasOpenFollowUp(book: Book, contactId: string): boolean {
  return indexOf(book).openFollowUps.with(contactId).length > 0
}

/** The touches with a contact, newest first, as a new list; empty for null or an unknown contact. */
export function touchesWith(book: Book, contactId: string | null): Touch[] {
  return contactId === null ? [] : indexOf(book).touches.with(contactId).toSorted(newestFirst)
}

/** The newest touch with a contact; of two at the same instant, the later one in the book. Undefined for none. */
export function lastTouchWith(book: Book, contactId: string): Touch | undefined {
  const touches = indexOf(book).touches.with(contactId)
  return touches.reduce<Touch | undefined>(
    (last, each) => (last === undefined || newestFirst(last, each) >= 0 ? each : last),
    undefined,
  )
}

/** Whether the user ever talked with a contact, by voice or face to face. */
export function hasTalked(book: Book, contactId: string): boolean {
  return indexOf(book)
    .touches.with(contactId)
    .some((each) => isTalk(each.outcome))
}

/** Whether a contact ever answered, in writing or in a conversation. */
export function hasAnswered(book: Book, contactId: string): boolean {
  return indexOf(book)
    .touches.with(contactId)
    .some((each) => isAnswer(each.outcome))
}

/** Groups a list by keys, in the order in which they first occur; an item with several keys is in several groups. */
export function groupBy<T>(list: readonly T[], keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  // Without iterators: those of thousands of touches took a fiftieth of a start.
  list.forEach((each) => {
    keysOf(each).forEach((key) => {
      addToGroup(groups, key, each)
    })
  })
  return groups
}

function addToGroup<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
