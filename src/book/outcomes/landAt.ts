import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import type { InterviewResult } from '../interviews/interview.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { inSteps } from '../model/inSteps.js'
import type { Book, Interview } from '../model/schema.js'
import { withStatus } from './companyProgress.js'
import { land, type NewLanding } from './landing.js'
import { setOutcome } from './outcome.js'

/**
 * Notes a job at a company, or more about it. The interview that led to it is accepted: the one with the offer, else the
 * last one there. Without an interview the job stands alone.
 * @throws RapportError `usage` without a company, or where the user has accepted another job.
 * @example landAt(book, 'Kern', { startOn: '2027-01-04' }, moment).opened
 */
export function landAt(
  before: Book,
  company: string,
  said: NewLanding,
  moment: Moment,
): BookUpdate & Omit<InterviewResult, 'interview'> & { interview: Interview | null } {
  const name = oneLine(company)
  if (name === '') throw new RapportError('usage', 'A job needs a company.', { hint: 'As in: rapport landed Acme.' })
  const summary = `noted the new job at ${name}`
  const interview = interviewThere(before, name)
  if (interview !== undefined)
    return { ...setOutcome(before, interview.id, { outcome: 'accepted', landing: said }, moment), summary }
  const changed = inSteps(before, [
    (book) => land(book, name, said, undefined, moment),
    (book) => ({ book: withStatus(book, name, 'offer', moment) }),
  ])
  return { ...changed, summary, interview: null, created: [] }
}

/** The interview at a company that led to a job there; undefined for none. */
function interviewThere(book: Book, name: string): Interview | undefined {
  const there = interviewsByTime(book).filter(
    ({ status, company }) => status !== 'canceled' && isSameCompanyIn(book, company, name),
  )
  const withOutcome = (outcome: Interview['outcome']) => there.findLast((each) => each.outcome === outcome)
  return withOutcome('accepted') ?? withOutcome('offer') ?? there.at(-1)
}
