import type { ContactComparer } from './contactComparer.js'
import type { ContactIndex } from './contactIndex.js'
import type { ImportRow, Match } from './importRow.js'
import { mostWithSameKey } from './keyIndex.js'
import { SameNameInBook } from './sameNameInBook.js'
import { SameNameInFile } from './sameNameInFile.js'

/**
 * Finds the contact that a row means by name and company, the weakest sign: other facts may speak against a candidate.
 */
export class NameMatcher {
  readonly #index: ContactIndex
  readonly #comparer: ContactComparer
  readonly #rows: readonly ImportRow[]
  /** Built when a name is about to decide for the first time. */
  #inFile: SameNameInFile | null = null

  /** @param rows all rows of the file: a name in it may belong to several people. */
  constructor(index: ContactIndex, comparer: ContactComparer, rows: readonly ImportRow[]) {
    this.#index = index
    this.#comparer = comparer
    this.#rows = rows
  }

  /** The contact with the name at the same company; where either side knows no company, the name alone has to do. */
  find(row: ImportRow): Match {
    const named = this.#index.withName(row.name)
    if (named === undefined) return null
    if (row.company === '') return this.#oneOf(named, null, row)
    return this.#oneOf(named, row.company, row) ?? this.#oneOf(named, '', row)
  }

  /**
   * Of the contacts with a name the one at a company.
   * @param company null for any company, empty for contacts without a known company.
   */
  #oneOf(named: number | SameNameInBook, company: string | null, row: ImportRow): Match {
    const isSameCompany = company !== null && company !== ''
    const ownName: number[] = []
    const otherName: number[] = []
    let reachedElsewhere = 0
    for (const each of named instanceof SameNameInBook ? named.candidatesAt(company, row.page) : [named]) {
      if (!this.#isCandidate(each, company, row)) continue
      if (this.#isOneOfSeveralInFile(row, isSameCompany)) return null
      if (!isSameCompany && this.#isReachedElsewhere(each, row)) {
        if (++reachedElsewhere > mostWithSameKey) return 'several'
        continue
      }
      const isOwnName = this.#comparer.nameKeys(each)[0] === row.name
      ;(isOwnName ? ownName : otherName).push(each)
      if (ownName.length > 1 || otherName.length > mostWithSameKey) return 'several'
    }
    // A contact with this very name goes before others that have it as a nickname or a former name.
    const [one, another] = ownName.length > 0 ? ownName : otherName
    return one === undefined ? null : another === undefined ? one : 'several'
  }

  #isCandidate(position: number, company: string | null, row: ImportRow): boolean {
    const comparer = this.#comparer
    return (
      comparer.worksAt(position, company) && comparer.mayHavePage(position, row.page) && comparer.hasName(position, row)
    )
  }

  /** Whether the file has other people of this name, told apart by a company or a page that no candidate has. */
  #isOneOfSeveralInFile(row: ImportRow, isSameCompany: boolean): boolean {
    this.#inFile ??= new SameNameInFile(this.#rows)
    return isSameCompany ? this.#inFile.hasOthersAtCompany(row) : this.#inFile.hasOthers(row)
  }

  /** Whether both sides have e-mail addresses, or phone numbers, and none in common. */
  #isReachedElsewhere(position: number, { emails, person }: ImportRow): boolean {
    const comparer = this.#comparer
    if (emails.length > 0 && comparer.hasOwnEmail(position) && !comparer.hasEmail(position, emails)) return true
    return comparer.hasOtherPhones(position, person.phones)
  }
}
