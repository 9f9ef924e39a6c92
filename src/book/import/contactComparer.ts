import { isSharedMailbox, mailKey } from '../identity/mailKey.js'
import { haveDifferentAccents, matchesNames, nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import { comparePeople, type NameComparison } from '../identity/personNames.js'
import type { SamePhone } from '../identity/phoneKey.js'
import type { Contact } from '../model/schema.js'
import type { CompanyAndPage, CompanyKey } from './companyAndPage.js'
import type { ImportRow } from './importRow.js'

/**
 * Compares the contact at a position of the list with what a row of a file says, field by field. A contact is also
 * known by what the records said that were merged into it, and by where they worked before. The keys to compare are worked
 * out once.
 */
export class ContactComparer {
  readonly #contacts: readonly Contact[]
  readonly #companyKey: CompanyKey
  readonly #samePhone: SamePhone
  readonly #companyAndPage: CompanyAndPage[] = []
  /** The same of merged records and of former jobs; few contacts have any. */
  readonly #formerly = new Map<number, CompanyAndPage[]>()
  /** Worked out when they are first asked for. */
  readonly #nameKeys = new Map<number, string[]>()

  constructor(contacts: readonly Contact[], companyKey: CompanyKey, samePhone: SamePhone) {
    this.#contacts = contacts
    this.#companyKey = companyKey
    this.#samePhone = samePhone
  }

  /**
   * Takes note of a contact that is new or has changed.
   * @param row the row of the file that it was filled from.
   * @returns the keys of its company and page.
   */
  update(position: number, contact: Contact, row?: ImportRow): CompanyAndPage {
    const { company, url, merged, formerly } = contact
    if (position < this.#companyAndPage.length) this.#nameKeys.delete(position)
    const isAsInRow = row && row.person.company === company && row.person.url === (url ?? null)
    const known = isAsInRow ? row : this.#keysOf(company, url)
    this.#companyAndPage[position] = known
    if (merged || formerly) this.#formerly.set(position, this.#formerKeysOf(contact, known))
    return known
  }

  /** The keys of merged records, and of former jobs: for whom no company is known, a former one does not stand for it. */
  #formerKeysOf({ company, merged = [], formerly = [] }: Contact, { page }: CompanyAndPage): CompanyAndPage[] {
    const jobs = company === null ? [] : formerly
    return [
      ...merged.map((each) => this.#keysOf(each.company, each.url)),
      ...jobs.map((each) => ({ company: this.#companyKey(each.company), page })),
    ]
  }

  #keysOf(company: string | null, url: string | null | undefined): CompanyAndPage {
    return { company: this.#companyKey(company), page: pageKey(url ?? '') }
  }

  /** Company and page of a contact, and behind them those of merged records and of former jobs. */
  companiesAndPages(position: number): CompanyAndPage[] {
    const known = this.#companyAndPage[position]
    if (known === undefined) return []
    const former = this.#formerly.get(position)
    return former === undefined ? [known] : [known, ...former]
  }

  /** The keys of all names of a contact: first the name itself, then other names and those of merged records. */
  nameKeys(position: number): string[] {
    const keys = this.#nameKeys.get(position) ?? this.#names(position).map(nameKey)
    this.#nameKeys.set(position, keys)
    return keys
  }

  /** Whether the name in a row is one of the contact's names. */
  hasName(position: number, { name, person }: ImportRow): boolean {
    const names = this.#names(position)
    return this.nameKeys(position).some(
      (key, index) => key === name && !haveDifferentAccents(names[index] ?? '', person.name),
    )
  }

  /**
   * Whether the name in a row may be short for one of the contact's, or the other way around. With two e-mail addresses
   * it is not.
   */
  mayHaveShortName(position: number, { person, emails }: ImportRow): boolean {
    const hasOtherEmail = emails.length > 0 && this.hasOwnEmail(position)
    return !hasOtherEmail && matchesNames(person.name, this.#names(position))
  }

  /**
   * Whether the name in a row may be the contact's, where both have an e-mail address in common: families share one. What
   * is named after its company tells nothing.
   */
  compareNames(position: number, { person, company }: ImportRow): NameComparison {
    const contact = this.#contacts[position]
    const isCompany = (name: string, at: string) => at !== '' && this.#companyKey(name) === at
    if (contact === undefined || isCompany(person.name, company)) return 'unclear'
    if (isCompany(contact.name, this.#companyAndPage[position]?.company ?? '')) return 'unclear'
    const [, ...others] = this.#names(position)
    const matches = [contact, ...others.map((name) => ({ name }))].map((each) => comparePeople(each, person))
    return matches.find((each) => each === 'same') ?? matches.find((each) => each === 'other') ?? 'unclear'
  }

  /** Whether a contact has one of these e-mail addresses, given by their keys. */
  hasEmail(position: number, emails: string[]): boolean {
    return this.#contacts[position]?.emails.some((each) => emails.includes(mailKey(each))) ?? false
  }

  /** Whether a contact has an e-mail address that belongs to one person alone. */
  hasOwnEmail(position: number): boolean {
    return this.#contacts[position]?.emails.some((each) => !isSharedMailbox(each)) ?? false
  }

  hasPhone(position: number, phone: string): boolean {
    return this.#contacts[position]?.phones.some((each) => this.#samePhone(each, phone)) ?? false
  }

  /** Whether both sides have phone numbers, and none of them is the same. */
  hasOtherPhones(position: number, phones: string[]): boolean {
    const known = this.#contacts[position]?.phones ?? []
    return phones.length > 0 && known.length > 0 && !phones.some((each) => this.hasPhone(position, each))
  }

  /** Whether a page may be the contact's: it is one of its pages, or none is known. */
  mayHavePage(position: number, page: string): boolean {
    if (page === '') return true
    const known = this.companiesAndPages(position)
    return known.every((each) => each.page === '') || known.some((each) => each.page === page)
  }

  /**
   * Whether a contact works at a company. Null stands for any company; an empty one for contacts without a known
   * company.
   */
  worksAt(position: number, company: string | null): boolean {
    if (company === null) return true
    const isThere = (each: CompanyAndPage) => each.company === company
    const known = this.companiesAndPages(position)
    return company === '' ? known.every(isThere) : known.some(isThere)
  }

  #names(position: number): string[] {
    const contact = this.#contacts[position]
    return contact ? [contact.name, ...contact.aliases, ...(contact.merged ?? []).map((each) => each.name)] : []
  }
}
