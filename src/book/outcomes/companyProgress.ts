import type { Moment } from '../model/book.js'
import { replaceById } from '../model/collection.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import type { CompanyStatus } from '../model/companyStatus.js'
import type { InterviewOutcome } from '../model/interviewWords.js'
import type { Book, Interview } from '../model/schema.js'

/**
 * The book with the company as far as an outcome of an interview there brings it: closed after an end, unless another
 * interview is open, or there is an offer.
 * @param book with that outcome.
 */
export function withProgress(
  book: Book,
  { company, outcome }: Pick<Interview, 'company'> & { outcome: InterviewOutcome },
  moment: Moment,
): Book {
  const there = book.interviews.filter(
    (each) => each.status !== 'canceled' && isSameCompanyIn(book, each.company, company),
  )
  const hasOffer = there.some((each) => each.outcome === 'offer' || each.outcome === 'accepted')
  const isOpen = outcome === 'advanced' || there.some((each) => each.outcome === undefined)
  return withStatus(book, company, hasOffer ? 'offer' : isOpen ? 'interviewing' : 'closed', moment)
}

/** The book with a status for a company; the same book where it has none of this name, or it stands so already. */
export function withStatus(book: Book, name: string, status: CompanyStatus, { at }: Moment): Book {
  const company = companyNamed(book, name)
  if (company === undefined || company.status === status) return book
  return { ...book, companies: replaceById(book.companies, { ...company, status, updatedAt: at }) }
}
