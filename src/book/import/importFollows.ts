import { companyKey } from '../identity/companyKey.js'
import type { Moment } from '../model/book.js'
import { companyKeyIn } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import type { Book } from '../model/schema.js'
import { createCompany } from '../people/company.js'
import type { FollowRow } from './linkedinRows.js'

/** The names of companies that the user follows and that the book does not have, whatever the spelling, each once. */
export function followedCompanies(book: Book, rows: readonly FollowRow[]): string[] {
  const known = new Set(book.companies.flatMap(({ name, aliases }) => [name, ...aliases]).map(companyKey))
  return rows.flatMap(({ company }) => {
    const key = companyKeyIn(book, company)
    if (known.has(key)) return []
    known.add(key)
    return [company]
  })
}

/** Adds companies by their names, as targets. */
export function addFollowed(book: Book, names: readonly string[], moment: Moment): Book {
  if (names.length === 0) return book
  const nextId = freshIds(book, moment)
  return { ...book, companies: [...book.companies, ...names.map((name) => createCompany(nextId(), { name }, moment))] }
}
