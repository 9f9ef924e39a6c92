import { isSameCompany } from '../identity/companyKey.js'
import { isWith } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'
import { coverage } from './coverage.js'

/** All that the book knows of one company. */
export interface CompanyDetails {
  company: Company
  people: readonly Contact[]
  /** With the people there, or about the company itself; the newest first. */
  interactions: Interaction[]
  /** Who could introduce me, where I have talked with nobody there. */
  through: Contact[]
}

/** All about one company. */
export function companyDetails(book: Book, company: Company): CompanyDetails {
  const [covered] = coverage({ ...book, companies: [company] })
  const { people = [], through = [] } = covered ?? {}
  const isThere = (each: Interaction) =>
    people.some(({ id }) => isWith(each, id)) || isSameCompany(each.company, company.name)
  return { company, people, interactions: book.interactions.filter(isThere).sort(newestFirst), through }
}
