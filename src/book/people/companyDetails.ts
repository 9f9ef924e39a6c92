import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import { isWith } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'
import { coverage } from './coverage.js'
import type { FormerJob } from './formerJob.js'

/** Everything in the book about one company. */
export interface CompanyDetails {
  company: Company
  people: readonly Contact[]
  /** Contacts who worked there and do no more, each with what they did there. */
  formerPeople: { contact: Contact; job: FormerJob }[]
  /** With the contacts there or with the company's name, newest first. */
  interactions: Interaction[]
  /** Contacts who could introduce the user there; empty when the user already talked with a contact there. */
  possibleIntroducers: Contact[]
}

/** Collects everything in the book about one company. */
export function companyDetails(book: Book, company: Company): CompanyDetails {
  const [covered] = coverage({ ...book, companies: [company] })
  const { people = [], formerPeople = [], possibleIntroducers = [] } = covered ?? {}
  const isThere = (each: Interaction) =>
    people.some(({ id }) => isWith(each, id)) || isSameCompanyIn(book, each.company, company.name)
  const former = formerPeople.flatMap((contact) => {
    const job = contact.formerly?.find((each) => companyKeyIn(book, each.company) === companyKeyIn(book, company.name))
    return job === undefined ? [] : [{ contact, job }]
  })
  return {
    company,
    people,
    formerPeople: former,
    interactions: book.interactions.filter(isThere).sort(newestFirst),
    possibleIntroducers,
  }
}
