import type { ContactComparer } from './contactComparer.js'
import type { ContactIndex } from './contactIndex.js'
import type { ImportRow, Match } from './importRow.js'
import { mostWithSameKey } from './keyIndex.js'
import { NameMatcher } from './nameMatcher.js'

/**
 * Finds the contact that a row means, by the surest sign first: the id, an e-mail address, the page, a phone number,
 * and last of all name and company. Families share a mailbox: so the two given names must not be clearly two people's. They
 * share a phone number: so the two names must be the same, or one short for the other.
 */
export class Matcher {
  readonly #index: ContactIndex
  readonly #comparer: ContactComparer
  readonly #names: NameMatcher

  /** @param rows all rows of the file. */
  constructor(index: ContactIndex, comparer: ContactComparer, rows: readonly ImportRow[]) {
    this.#index = index
    this.#comparer = comparer
    this.#names = new NameMatcher(index, comparer, rows)
  }

  find(row: ImportRow): Match {
    // Rules that have nothing to go by are not even asked: thousands of rows are matched.
    const { emails, page, person } = row
    const withId = person.id === undefined ? undefined : this.#index.withId(person.id)
    if (withId !== undefined) return withId
    const byEmail = emails.length === 0 ? null : this.#byEmail(row)
    if (typeof byEmail === 'number') return byEmail
    const byPage = page === '' ? undefined : this.#byPage(row)
    if (byPage !== undefined) return byPage
    const byPhone = person.phones.length === 0 ? null : this.#byPhone(row)
    return typeof byPhone === 'number' ? byPhone : (this.#names.find(row) ?? byPhone ?? byEmail)
  }

  /**
   * Of the contacts with an e-mail address of the row the one with its name, else the one whose name may be the same:
   * colleagues and families share a mailbox.
   */
  #byEmail(row: ImportRow): Match {
    const candidates = [...new Set(row.emails.flatMap((each) => this.#index.emails.get(each)))]
    const named = this.#withName(candidates, row)
    if (named !== undefined) return named
    // A mailbox of so many people is nobody's own.
    if (candidates.length > mostWithSameKey) return null
    const unclear: number[] = []
    for (const each of candidates) {
      const match = this.#comparer.compareNames(each, row)
      if (match === 'same') return each
      if (match === 'unclear') unclear.push(each)
    }
    const [one, another] = unclear
    return one === undefined ? null : another === undefined ? one : 'several'
  }

  /** Of the contacts with the page of the row the one with its name, else the first. */
  #byPage(row: ImportRow): number | undefined {
    const candidates = this.#index.pages.get(row.page)
    if (candidates.length < 2) return candidates[0]
    return this.#withName(candidates, row) ?? candidates[0]
  }

  /** The first contact with the name of the row; one with this very name goes before others that also have it. */
  #withName(candidates: readonly number[], row: ImportRow): number | undefined {
    const named = candidates.filter((each) => this.#comparer.hasName(each, row))
    return named.find((each) => this.#comparer.nameKeys(each)[0] === row.name) ?? named[0]
  }

  /**
   * The only contact with a number of the row and with its name; else the only one with a name that may be the same,
   * shortened.
   */
  #byPhone(row: ImportRow): Match {
    let isUnclear = false
    for (const phone of row.person.phones) {
      const candidates = this.#index
        .withPhone(phone)
        .filter((each) => this.#comparer.hasPhone(each, phone) && this.#comparer.mayHavePage(each, row.page))
      const exact = candidates.filter((each) => this.#comparer.hasName(each, row))
      const [one, another] =
        exact.length > 0 ? exact : candidates.filter((each) => this.#comparer.mayHaveShortName(each, row))
      if (one !== undefined && another === undefined) return one
      isUnclear ||= another !== undefined
    }
    return isUnclear ? 'several' : null
  }
}
