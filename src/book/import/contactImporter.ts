import type { SamePhone } from '../identity/phoneKey.js'
import type { Moment } from '../model/book.js'
import { companyKeyIn } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact } from '../model/schema.js'
import { blockingKeysOfContact } from './blockingKeys.js'
import type { CompanyKey } from './companyAndPage.js'
import { ContactComparer } from './contactComparer.js'
import { contactFromFile } from './contactFromFile.js'
import { ContactIndex } from './contactIndex.js'
import { fillGaps } from './fillGaps.js'
import type { PersonRow } from './importedContact.js'
import { type ImportRow, importRow, type Match, type RowResult, weights } from './importRow.js'
import { Matcher } from './matcher.js'
import { isTitleElsewhere } from './moves.js'
import { RematchQueue } from './rematchQueue.js'
import { isTooMuch } from './tooMuch.js'
import { withoutOthersDetails } from './withoutOthersDetails.js'

/** Adds the people of a file to the contacts of a book, or fills the gaps of contacts that are there already. */
export class ContactImporter {
  /** The contacts of the book, and behind them those that were added. */
  readonly contacts: Contact[]
  readonly #companyKey: CompanyKey
  readonly #comparer: ContactComparer
  readonly #index: ContactIndex
  readonly #nextId: () => string
  readonly #moment: Moment
  readonly #samePhone: SamePhone
  /** The positions that were added or filled in the current pass. */
  #changed: number[] = []

  constructor(book: Book, moment: Moment, samePhone: SamePhone) {
    this.contacts = [...book.contacts]
    this.#companyKey = (name) => companyKeyIn(book, name)
    this.#comparer = new ContactComparer(this.contacts, this.#companyKey, samePhone)
    this.#index = new ContactIndex(this.contacts, this.#comparer)
    this.#nextId = freshIds(book, moment)
    this.#moment = moment
    this.#samePhone = samePhone
  }

  /**
   * Imports people, and gives back what became of each. A later row may show which contact an earlier one means: so
   * rows are matched again until nothing changes.
   */
  importAll(people: PersonRow[]): ImportRow[] {
    // Only now, as the contacts are in the index: the other way around, both together take a fifth longer.
    const rows = people.map((each) => importRow(each, this.#companyKey))
    const matcher = new Matcher(this.#index, this.#comparer, rows)
    const queue = new RematchQueue(rows, (position) =>
      blockingKeysOfContact(this.#at(position), position, this.#comparer),
    )
    for (let pass = rows; pass.length > 0; pass = queue.next(pass, this.#changed)) {
      this.#changed = []
      for (const row of pass) {
        const result = this.#import(row, matcher.find(row))
        if (weights[result] > weights[row.result]) row.result = result
      }
    }
    return rows
  }

  #import(row: ImportRow, match: Match): RowResult {
    if (match === 'several') {
      const contact = this.#whoHasAll(row)
      if (contact !== undefined) {
        row.completed = contact
        return 'unchanged'
      }
    }
    if (match === 'several' && !this.#isReachedNewly(row)) return 'ambiguous'
    if (match === 'several' || match === null) {
      this.#put(contactFromFile(row.person, this.#nextId(), this.#moment), this.contacts.length, row)
      return 'added'
    }
    return this.#fill(match, row)
  }

  #fill(position: number, row: ImportRow): RowResult {
    const contact = this.#at(position)
    if (contact === row.completed) return 'unchanged'
    const person = withoutOthersDetails(row, position, this.#index)
    const isElsewhere = !contact.title && isTitleElsewhere(row, contact, this.#companyKey)
    const changes = fillGaps(contact, isElsewhere ? { ...person, title: null } : person, this.#samePhone)
    if (changes && isTooMuch(changes)) return 'full'
    row.completed = contact
    if (changes === null) return 'unchanged'
    if (changes.aliases?.includes(row.person.name) && !this.#comparer.hasName(position, row))
      row.joined = { id: contact.id, name: contact.name }
    this.#put({ ...contact, ...changes, updatedAt: this.#moment.at }, position, row)
    return 'updated'
  }

  /** Whether a row has an e-mail address or a page that no contact has: then it is a new person, and none of several. */
  #isReachedNewly({ emails, page }: ImportRow): boolean {
    const isNew = (email: string) => this.#index.emails.get(email).length === 0
    return emails.some(isNew) || (page !== '' && this.#index.pages.get(page).length === 0)
  }

  /** Of the contacts that an ambiguous row may mean the one that has all that the row says; undefined for none. */
  #whoHasAll(row: ImportRow): Contact | undefined {
    const withEmail = row.emails.flatMap((each) => this.#index.emails.get(each))
    const candidates = [...this.#index.firstWithName(row.name), ...withEmail]
    const known = candidates.find((each) => fillGaps(this.#at(each), row.person, this.#samePhone) === null)
    return known === undefined ? undefined : this.#at(known)
  }

  /** The contact at a position of the list, which a match always is. */
  #at(position: number): Contact {
    return this.contacts[position] as Contact
  }

  #put(contact: Contact, position: number, row: ImportRow): void {
    this.contacts[position] = contact
    row.completed = contact
    this.#changed.push(position)
    this.#index.update(position, row)
  }
}
