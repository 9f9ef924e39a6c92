import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import { interviewById } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { closeFollowUp } from '../touches/followUp.js'

/** The interview whose silence a follow-up is about; undefined for any other follow-up. */
export function interviewToHearOf(book: Book, { kind, interviewId }: FollowUp): Interview | undefined {
  return kind === 'check-in' ? interviewById(book, interviewId) : undefined
}

/**
 * Stops waiting for an answer after an interview: its outcome is `silent`, and the company is closed unless something else
 * is open there (CLI contract, Trust: nobody stays `interviewing` for ever).
 * @param id of the follow-up that asks what became of it.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already.
 */
export function stopWaiting(
  before: Book,
  id: string,
  moment: Moment,
): BookUpdate & { followUp: FollowUp; interview: Interview | null } {
  const dropped = closeFollowUp(before, id, 'dropped', moment)
  const interview = interviewToHearOf(before, getById(before.followUps, id))
  if (interview === undefined || interview.outcome !== undefined) return { ...dropped, interview: null }
  const silent: Interview = { ...interview, outcome: 'silent', updatedAt: moment.at }
  const book = { ...dropped.book, interviews: replaceById(dropped.book.interviews, silent) }
  const summary = `stopped waiting to hear from ${interview.company}`
  return {
    book: withClosedCompany(book, interview.company, moment),
    summary,
    followUp: dropped.followUp,
    interview: silent,
  }
}

/** The book with a company closed, unless it has another interview without an outcome, or is further. */
function withClosedCompany(book: Book, name: string, { at }: Moment): Book {
  const company = companyNamed(book, name)
  const isOpen = book.interviews.some(
    (each) => isSameCompanyIn(book, each.company, name) && each.outcome === undefined && each.status !== 'canceled',
  )
  if (company?.status !== 'interviewing' || isOpen) return book
  return { ...book, companies: replaceById(book.companies, { ...company, status: 'closed', updatedAt: at }) }
}
