import type { CompanyAndPage } from './companyAndPage.js'

/**
 * The contacts that share one name, by their positions in the book. Who of them works at a company is found without
 * going through all, for a file may have thousands of one name.
 */
export class SameNameInBook {
  readonly #all: Positions = new Map()
  /** Contacts without a known page: a row that has a page, and was not matched by it, can only mean one of these. */
  readonly #withoutPage: Positions = new Map()
  readonly #companiesOf = new Map<number, (string | null)[]>()

  /** Adds a contact, or replaces what was known of its companies and pages. */
  add(position: number, known: CompanyAndPage[]): void {
    const before = this.#companiesOf.get(position)
    if (before !== undefined) this.#remove(position, before)
    const hasPage = known.some((each) => each.page !== '')
    const companies = [anyCompany, ...known.map((each) => each.company)]
    this.#companiesOf.set(position, companies)
    for (const company of companies) {
      addTo(this.#all, company, position)
      if (!hasPage) addTo(this.#withoutPage, company, position)
    }
  }

  #remove(position: number, companies: (string | null)[]): void {
    for (const company of companies)
      for (const positions of [this.#all, this.#withoutPage]) positions.get(company)?.delete(position)
  }

  /** The first contacts, at most so many. */
  first(count: number): number[] {
    return [...(this.#all.get(anyCompany) ?? [])].slice(0, count)
  }

  /** The contacts at a company (null for any) to which a page may belong (empty for any). */
  at(company: string | null, page: string): Iterable<number> {
    return (page === '' ? this.#all : this.#withoutPage).get(company) ?? []
  }
}

type Positions = Map<string | null, Set<number>>
const anyCompany = null

function addTo(positions: Positions, company: string | null, position: number): void {
  const there = positions.get(company)
  if (there) there.add(position)
  else positions.set(company, new Set([position]))
}
