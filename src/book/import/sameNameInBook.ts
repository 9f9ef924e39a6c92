import type { CompanyAndPage } from './companyAndPage.js'
import { CompanyIndex } from './companyIndex.js'

/** Comparing so many contacts one by one takes less time than an index of them. */
const few = 8

/**
 * The contacts that share one name, by their positions in the list. A file may have thousands of one name: then they are
 * found by their companies, without going through all.
 */
export class SameNameInBook {
  readonly #known = new Map<number, CompanyAndPage[]>()
  /** Built when there are more than a few contacts. */
  #index: CompanyIndex | null = null

  /** Adds a contact, or replaces what was known of its companies and pages. */
  add(position: number, known: CompanyAndPage[]): void {
    const before = this.#known.get(position)
    this.#known.set(position, known)
    if (this.#index !== null) {
      if (before !== undefined) this.#index.remove(position, before)
      this.#index.add(position, known)
    } else if (this.#known.size > few) {
      this.#index = new CompanyIndex()
      for (const [each, facts] of this.#known) this.#index.add(each, facts)
    }
  }

  /** The first contacts, at most so many. */
  first(count: number): number[] {
    return [...this.#known.keys()].slice(0, count)
  }

  /** At least the contacts at a company (null for any) to which a page may belong (empty for any). */
  candidatesAt(company: string | null, page: string): Iterable<number> {
    return this.#index === null ? this.#known.keys() : this.#index.at(company, page)
  }
}
