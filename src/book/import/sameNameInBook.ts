/** A company and a page, as they are compared; empty where they are not known. */
export interface Post {
  company: string
  page: string
}

/**
 * Those who bear one name, by their places in the book: who is at a company is found without going through all, for a file
 * may have thousands of one name.
 */
export class SameNameInBook {
  readonly #all: Places = new Map()
  /** Those of whom no page is known: somebody with a page is only ever found by that page. */
  readonly #withoutPage: Places = new Map()
  readonly #companiesOf = new Map<number, (string | null)[]>()

  /** Where somebody is; where they were before no longer counts. */
  add(place: number, posts: Post[]): void {
    for (const company of this.#companiesOf.get(place) ?? [])
      for (const places of [this.#all, this.#withoutPage]) places.get(company)?.delete(place)
    const companies = [everywhere, ...posts.map((each) => each.company)]
    this.#companiesOf.set(place, companies)
    for (const company of companies) {
      addTo(this.#all, company, place)
      if (posts.every((each) => each.page === '')) addTo(this.#withoutPage, company, place)
    }
  }

  /** So many of them, or all. */
  first(count: number): number[] {
    return [...(this.#all.get(everywhere) ?? [])].slice(0, count)
  }

  /** Who is at a company (null for any) and may have a page (empty for any). */
  at(company: string | null, page: string): Iterable<number> {
    return (page === '' ? this.#all : this.#withoutPage).get(company) ?? []
  }
}

type Places = Map<string | null, Set<number>>
const everywhere = null

function addTo(places: Places, company: string | null, place: number): void {
  const there = places.get(company)
  if (there) there.add(place)
  else places.set(company, new Set([place]))
}
