import type { BookUpdate, Moment } from '../model/book.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact } from '../model/schema.js'
import { contactFrom, fillGaps } from './fillGaps.js'
import type { FileRow, ImportedContact } from './importedContact.js'
import { type ImportRow, type RowResult, weights } from './importRow.js'
import { KnownPeople, type SamePhone } from './knownPeople.js'
import { RematchQueue } from './rematchQueue.js'

/** What became of each row of a file. */
export interface ImportCounts {
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
  /** Who was taken for somebody of another name, by an address, a page or a number. */
  joined: { line: number; name: string; contact: { id: string; name: string } }[]
}

/**
 * Takes people from a file into the book. Who is there already gains what was not known of them; what is known stays, so
 * that the same file a second time changes nothing.
 */
export function importContacts(
  book: Book,
  rows: Iterable<FileRow>,
  moment: Moment,
  samePhone: SamePhone,
): BookUpdate & { taken: ImportCounts } {
  const intake = new ContactImporter(book, moment, samePhone)
  const skipped: ImportCounts['skipped'] = []
  const people: ImportRow[] = []
  for (const row of rows)
    if ('reason' in row) skipped.push(row)
    else if (isTooMuch(row.person)) skipped.push({ line: row.line, reason: tooMuch })
    else people.push(intake.known.arrival(row))
  intake.known.expect(people)
  // A later row may tell who an earlier one is: so rows are looked at again until nothing changes any more, or often enough.
  const queue = new RematchQueue(people, intake.known)
  for (let rows = people; rows.length > 0 && queue.goesOn; rows = queue.after(rows, intake.changed()))
    for (const each of rows) {
      const became = intake.take(each)
      if (weights[became] > weights[each.became]) each.became = became
    }
  const counts = { added: 0, updated: 0, unchanged: 0, unclear: 0, full: 0 }
  const joined: ImportCounts['joined'] = []
  for (const { line, became, person, joined: contact } of people) {
    counts[became]++
    const { name } = person
    if (became === 'unclear') skipped.push({ line, reason: unclear(name) })
    if (became === 'full') skipped.push({ line, reason: tooMuch })
    if (contact !== null) joined.push({ line, name, contact })
  }
  const { unclear: _, full: __, ...known } = counts
  const taken = { ...known, skipped: skipped.sort((a, b) => a.line - b.line), joined }
  const changed = taken.added + taken.updated
  const summary = `imported ${changed} ${changed === 1 ? 'person' : 'people'}`
  return { book: changed === 0 ? book : { ...book, contacts: intake.contacts }, summary, taken }
}

/** Nobody has more addresses, and thousands for one person would take hours. */
const mostOfEach = 100

const unclear = (name: string) => `${name} may be one of several in your book; an e-mail address would tell`
const tooMuch = `one person would have more than ${mostOfEach} addresses, numbers, names or tags`

function isTooMuch({ aliases, emails, phones, tags }: Partial<ImportedContact | Contact>): boolean {
  return isLong(aliases) || isLong(emails) || isLong(phones) || isLong(tags)
}

function isLong(list: string[] = []): boolean {
  return list.length > mostOfEach
}

/** The people of a book while others are taken in. */
class ContactImporter {
  readonly contacts: Contact[]
  readonly known: KnownPeople
  readonly #nextId: () => string
  #changed: number[] = []

  constructor(
    book: Book,
    readonly moment: Moment,
    readonly samePhone: SamePhone,
  ) {
    this.contacts = [...book.contacts]
    this.known = new KnownPeople(this.contacts, samePhone)
    this.#nextId = freshIds(book, moment)
  }

  /** Where somebody was added or gained something since this was asked last. */
  changed(): number[] {
    const changed = this.#changed
    this.#changed = []
    return changed
  }

  /** Adds somebody, or to the one they are what was not known; unclear where they may be one of several. */
  take(wanted: ImportRow): RowResult {
    const place = this.known.find(wanted)
    // Nobody has such an address or page yet, so whoever has one is none of the several.
    if (place === 'several' && wanted.emails.length === 0 && wanted.page === '')
      return this.#saysNothingNew(wanted) ? 'unchanged' : 'unclear'
    if (place === 'several' || place === null) {
      // Whose address or page were another one's would have been found by it.
      this.#keep(contactFrom(wanted.person, this.#nextId(), this.moment), this.contacts.length, wanted)
      return 'added'
    }
    const contact = this.contacts[place] as Contact
    if (contact === wanted.met) return 'unchanged'
    const gained = fillGaps(contact, this.known.withoutOthers(wanted, place), this.samePhone)
    if (gained && isTooMuch(gained)) return 'full'
    wanted.met = contact
    if (gained === null) return 'unchanged'
    if (gained.aliases?.includes(wanted.person.name) && !this.known.isCalled(place, wanted.name, wanted.person.name))
      wanted.joined = { id: contact.id, name: contact.name }
    this.#keep({ ...contact, ...gained, updatedAt: this.moment.at }, place, wanted)
    return 'updated'
  }

  /** Whether a file says of somebody who may be one of several only what is known of one of them. */
  #saysNothingNew(wanted: ImportRow): boolean {
    const knows = (place: number) => fillGaps(this.contacts[place] as Contact, wanted.person, this.samePhone) === null
    return this.known.bearers(wanted).some(knows)
  }

  #keep(contact: Contact, place: number, from: ImportRow): void {
    this.contacts[place] = contact
    from.met = contact
    this.#changed.push(place)
    this.known.learn(place, from)
  }
}
