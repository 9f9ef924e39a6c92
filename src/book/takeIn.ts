import type { Changed, Moment } from './book.js'
import { fold } from './fold.js'
import { freshIds } from './id.js'
import type { Incoming, Row } from './incoming.js'
import { KnownPeople, type SamePhone, type Sought } from './knownPeople.js'
import type { Book, Contact } from './schema.js'

/** What became of each row of a file. */
export interface TakenIn {
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
}

/**
 * Takes people from a file into the book. Who is there already gains what was not known of them; what is known stays, so
 * that the same file a second time changes nothing.
 */
export function takeIn(
  book: Book,
  rows: Iterable<Row>,
  moment: Moment,
  samePhone: SamePhone,
): Changed & { taken: TakenIn } {
  const intake = new Intake(book, moment, samePhone)
  const skipped: TakenIn['skipped'] = []
  const people: { line: number; wanted: Sought; became: Became }[] = []
  for (const row of rows)
    if ('reason' in row) skipped.push(row)
    else people.push({ line: row.line, wanted: intake.known.sought(row.person), became: 'unclear' })
  // A later row may tell who an earlier one is, so they are gone through until nothing changes any more, or often enough.
  for (let [turn, isSettled] = [0, false]; !isSettled && turn < mostTurns; turn++) {
    isSettled = true
    for (const each of people) {
      const became = intake.take(each.wanted)
      if (became === 'added' || became === 'updated') isSettled = false
      if (order.indexOf(became) > order.indexOf(each.became)) each.became = became
    }
  }
  const count = (wanted: Became) => people.filter(({ became }) => became === wanted).length
  for (const { line, wanted, became } of people)
    if (became === 'unclear')
      skipped.push({
        line,
        reason: `several people in your book are called ${wanted.person.name}, and nothing tells which`,
      })
  const taken = {
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    skipped: skipped.sort((a, b) => a.line - b.line),
  }
  const changed = taken.added + taken.updated
  const says = `imported ${changed} ${changed === 1 ? 'person' : 'people'}`
  return { book: changed === 0 ? book : { ...book, contacts: intake.contacts }, says, taken }
}

/** Nobody needs as many turns as that. */
const mostTurns = 5

/** What can become of a row, the weightiest last. */
const order = ['unclear', 'unchanged', 'updated', 'added'] as const
type Became = (typeof order)[number]

/** The people of a book while others are taken in. */
class Intake {
  readonly contacts: Contact[]
  readonly #places: Map<string, number>
  readonly known: KnownPeople
  readonly #nextId: () => string

  constructor(
    book: Book,
    readonly moment: Moment,
    readonly samePhone: SamePhone,
  ) {
    this.contacts = [...book.contacts]
    this.#places = new Map(this.contacts.map(({ id }, index) => [id, index]))
    this.known = new KnownPeople(this.contacts, samePhone)
    this.#nextId = freshIds(book, moment)
  }

  /** Adds somebody, or to the one they are what was not known; unclear where they may be one of several. */
  take(wanted: Sought): Became {
    const [id, another] = this.known.find(wanted)
    if (another !== undefined && wanted.emails.length === 0) return 'unclear'
    const place = another === undefined ? this.#places.get(id ?? '') : undefined
    const contact = place === undefined ? undefined : this.contacts[place]
    if (place === undefined || contact === undefined) {
      const person = this.known.withoutOthers(wanted)
      const page = person.url === null ? '' : wanted.page
      this.#keep(contactFrom(person, this.#nextId(), this.moment), this.contacts.length, page)
      return 'added'
    }
    const gained = gain(contact, this.known.withoutOthers(wanted, contact.id), this.samePhone)
    if (gained === null) return 'unchanged'
    this.#keep({ ...contact, ...gained, updatedAt: this.moment.at }, place)
    return 'updated'
  }

  #keep(contact: Contact, place: number, page?: string): void {
    this.contacts[place] = contact
    this.#places.set(contact.id, place)
    this.known.learn(contact, page)
  }
}

/** A record of somebody from a file, where all is tidy already. */
function contactFrom(person: Incoming, id: string, { at }: Moment): Contact {
  const { name, aliases, emails, phones, company, title, industry, url, tags, notes } = person
  const facts = { title: title ?? undefined, industry: industry ?? undefined, url: url ?? undefined }
  const contact = { id, name, aliases, emails, phones, company, ...facts, tags, introducers: [], notes }
  return { ...contact, status: 'active', createdAt: at, updatedAt: at }
}

/** What only the file knows of somebody; null where that is nothing. */
function gain(contact: Contact, person: Incoming, samePhone: SamePhone): Partial<Contact> | null {
  const gained: Partial<Contact> = {}
  for (const key of ['company', 'title', 'industry', 'url'] as const)
    if (!contact[key] && person[key]) gained[key] = person[key]
  if (contact.notes === '' && person.notes !== '') gained.notes = person.notes
  const isFolded = (one: string, two: string) => fold(one) === fold(two)
  const lists = [
    ['aliases', isFolded],
    ['emails', isFolded],
    ['phones', samePhone],
    ['tags', isFolded],
  ] as const
  for (const [key, isSame] of lists) {
    const more = person[key].filter((each) => !contact[key].some((has) => isSame(has, each)))
    if (more.length > 0) gained[key] = [...contact[key], ...more]
  }
  return Object.keys(gained).length > 0 ? gained : null
}
