import { companyKey } from '../identity/companyKey.js'
import type { Book, Company } from './schema.js'

/** The part of a book that says which names mean one company. */
type Companies = Pick<Book, 'companies'>

/** The companies of a book by the keys of all their names, and the keys of names that were asked for. */
class NameIndex {
  readonly #companies = new Map<string, Company>()
  readonly #keys = new Map<string, string>()

  constructor(companies: readonly Company[]) {
    for (const namesOf of [(each: Company) => [each.name], (each: Company) => each.aliases])
      for (const company of companies)
        for (const key of namesOf(company).map(companyKey))
          if (!this.#companies.has(key)) this.#companies.set(key, company)
  }

  companyNamed(name: string): Company | undefined {
    return this.#companies.get(companyKey(name))
  }

  keyOf(name: string): string {
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const ownKey = companyKey(name)
    const company = this.#companies.get(ownKey)
    const key = company === undefined ? ownKey : companyKey(company.name)
    this.#keys.set(name, key)
    return key
  }
}

/** A list of companies is never modified, so its index stays valid. */
const indexes = new WeakMap<readonly Company[], NameIndex>()

function indexOf({ companies }: Companies): NameIndex {
  const known = indexes.get(companies)
  if (known !== undefined) return known
  const index = new NameIndex(companies)
  indexes.set(companies, index)
  return index
}

/**
 * The form of a company's name by which all parts of Rapport compare it: the same for all names that `companyKey` takes
 * for one, and for the other names of a company in the book. Empty when there is no name.
 */
export function companyKeyIn(book: Companies, name: string | null | undefined): string {
  return name ? indexOf(book).keyOf(name) : ''
}

/** Whether two names mean the same company; false when one of them is null or empty. */
export function isSameCompanyIn(book: Companies, name: string | null, other: string | null): boolean {
  const key = companyKeyIn(book, name)
  return key !== '' && key === companyKeyIn(book, other)
}

/** The company of the book that has this name or other name, however it is written; undefined for none. */
export function companyNamed(book: Companies, name: string | null): Company | undefined {
  return name ? indexOf(book).companyNamed(name) : undefined
}
