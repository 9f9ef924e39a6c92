import type { CompanyAndPage } from './companyAndPage.js'

/** Finds contacts by company: from companies to positions in the list of contacts. */
export class CompanyIndex {
  readonly #all: Positions = new Map()
  /** Contacts without a known page: a row that has a page, and was not matched by it, can only mean one of these. */
  readonly #withoutPage: Positions = new Map()

  add(position: number, known: readonly CompanyAndPage[]): void {
    const hasPage = known.some((each) => each.page !== '')
    this.#addAt(null, position, hasPage)
    for (const { company } of known) this.#addAt(company, position, hasPage)
  }

  /** @param company null for any company, which each contact is at as well. */
  #addAt(company: string | null, position: number, hasPage: boolean): void {
    addTo(this.#all, company, position)
    if (!hasPage) addTo(this.#withoutPage, company, position)
  }

  remove(position: number, known: readonly CompanyAndPage[]): void {
    for (const company of [null, ...known.map((each) => each.company)])
      for (const positions of [this.#all, this.#withoutPage]) positions.get(company)?.delete(position)
  }

  /** The contacts at a company (null for any) to which a page may belong (empty for any). */
  at(company: string | null, page: string): Iterable<number> {
    return (page === '' ? this.#all : this.#withoutPage).get(company) ?? []
  }
}

type Positions = Map<string | null, Set<number>>

function addTo(positions: Positions, company: string | null, position: number): void {
  const there = positions.get(company)
  if (there) there.add(position)
  else positions.set(company, new Set([position]))
}
