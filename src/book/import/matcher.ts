import type { ContactComparer } from './contactComparer.js'
import type { ContactIndex } from './contactIndex.js'
import type { ImportRow, Match } from './importRow.js'
import { NameMatcher } from './nameMatcher.js'

/**
 * Finds the contact that a row means, by the surest sign first: the id, an e-mail address, the page, a phone number,
 * and last of all name and company. Families share a phone number: so the two names must be the same, or one short for
 * the other.
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
    const sure =
      (person.id === undefined ? undefined : this.#index.withId(person.id)) ??
      (emails.length === 0 ? undefined : this.#byEmail(row)) ??
      (page === '' ? undefined : this.#withSameName(this.#index.pages.get(page), row))
    if (sure !== undefined) return sure
    const byPhone = person.phones.length === 0 ? null : this.#byPhone(row)
    return typeof byPhone === 'number' ? byPhone : (this.#names.find(row) ?? byPhone)
  }

  #byEmail(row: ImportRow): number | undefined {
    return this.#withSameName(
      row.emails.flatMap((each) => this.#index.emails.get(each)),
      row,
    )
  }

  /** Of several contacts the one with the name of the row, else the first. */
  #withSameName(candidates: readonly number[], row: ImportRow): number | undefined {
    if (candidates.length < 2) return candidates[0]
    return candidates.find((each) => this.#comparer.hasName(each, row)) ?? candidates[0]
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
