import type { Moment } from '../model/book.js'
import { replaceById } from '../model/collection.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import type { CompanyStatus } from '../model/companyStatus.js'
import type { InterviewOutcome } from '../model/interviewWords.js'
import type { Book, Interview } from '../model/schema.js'

/** How far a company has come with an outcome; undefined where that is an end. */
const statusAfter: Partial<Record<InterviewOutcome, CompanyStatus>> = {
  advanced: 'interviewing',
  offer: 'offer',
  accepted: 'offer',
}

/** The book with the company as far as an outcome brings it: closed after an end, unless another interview there is open. */
export function withProgress(
  book: Book,
  { company, outcome }: Pick<Interview, 'company'> & { outcome: InterviewOutcome },
  moment: Moment,
): Book {
  const isOpen = book.interviews.some(
    (each) => isSameCompanyIn(book, each.company, company) && each.outcome === undefined && each.status !== 'canceled',
  )
  const status = statusAfter[outcome] ?? (isOpen ? undefined : 'closed')
  return status === undefined ? book : withStatus(book, company, status, moment)
}

/** The book with a status for a company; the same book where it has none of this name, or it stands so already. */
export function withStatus(book: Book, name: string, status: CompanyStatus, { at }: Moment): Book {
  const company = companyNamed(book, name)
  if (company === undefined || company.status === status) return book
  return { ...book, companies: replaceById(book.companies, { ...company, status, updatedAt: at }) }
}
