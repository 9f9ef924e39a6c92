import { isSharedMailbox, mailKey } from '../identity/mailKey.js'
import { nameKey } from '../identity/nameKey.js'
import { phoneKey } from '../identity/phoneKey.js'
import type { Contact } from '../model/schema.js'
import type { ContactComparer } from './contactComparer.js'
import { emailsOf, type ImportRow } from './importRow.js'
import { KeyIndex, mostWithSameKey } from './keyIndex.js'
import { SameNameInBook } from './sameNameInBook.js'

/**
 * Finds contacts by id, e-mail address, page, phone number and name, so that a row costs the same in a book of any
 * size. It gives their positions in the list of contacts. A key that a contact once had stays in the index.
 */
export class ContactIndex {
  readonly emails = new KeyIndex()
  readonly pages = new KeyIndex()
  /** By the last digits: numbers that end alike still have to be compared. */
  readonly #phones = new KeyIndex()
  /** Most names have one position. */
  readonly #names = new Map<string, number | SameNameInBook>()
  /** Built when it is first needed: only files of Rapport have ids. */
  #ids: Map<string, number> | null = null
  readonly #contacts: readonly Contact[]
  readonly #comparer: ContactComparer

  constructor(contacts: readonly Contact[], comparer: ContactComparer) {
    this.#contacts = contacts
    this.#comparer = comparer
    for (const position of contacts.keys()) this.update(position)
  }

  /** Indexes a contact that is new or has changed; `row` is the row of the file that it was filled from. */
  update(position: number, row?: ImportRow): void {
    const contact = this.#contacts[position]
    if (contact === undefined) return
    const { name, aliases, emails, phones, merged } = contact
    this.pages.add(this.#comparer.update(position, contact, row).page, position)
    if (merged) this.#addMerged(merged, position)
    for (const each of emailsOf(name, emails)) if (!isSharedMailbox(each)) this.emails.add(mailKey(each), position)
    for (const each of phones) this.#phones.add(phoneKey(each), position)
    // The row has the key of its name already.
    this.#addName(row?.person.name === name ? row.name : nameKey(name), position)
    for (const each of aliases) this.#addName(nameKey(each), position)
  }

  #addMerged(merged: NonNullable<Contact['merged']>, position: number): void {
    for (const { page } of this.#comparer.companiesAndPages(position)) this.pages.add(page, position)
    for (const { name } of merged) this.#addName(nameKey(name), position)
  }

  withId(id: string): number | undefined {
    this.#ids ??= new Map(this.#contacts.map((each, position) => [each.id, position]))
    return this.#ids.get(id)
  }

  /** The contacts with a number that ends like this one; none where too many have one. */
  withPhone(phone: string): readonly number[] {
    const positions = this.#phones.get(phoneKey(phone))
    return positions.length > mostWithSameKey ? [] : positions
  }

  withName(key: string): number | SameNameInBook | undefined {
    return this.#names.get(key)
  }

  /** The contacts with a name, at most `mostWithSameKey` of them. */
  firstWithName(key: string): number[] {
    const named = this.#names.get(key)
    return named instanceof SameNameInBook ? named.first(mostWithSameKey) : named === undefined ? [] : [named]
  }

  #addName(key: string, position: number): void {
    const found = this.#names.get(key)
    if (found === undefined) this.#names.set(key, position)
    else if (found instanceof SameNameInBook) found.add(position, this.#comparer.companiesAndPages(position))
    else if (found !== position) {
      const several = new SameNameInBook()
      for (const each of [found, position]) several.add(each, this.#comparer.companiesAndPages(each))
      this.#names.set(key, several)
    }
  }
}
