import { interviewsByTime } from '../interviews/findInterviews.js'
import { type InterviewTasksResult, personOf } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import type { CompanyStatus } from '../model/companyStatus.js'
import { freshIds } from '../model/id.js'
import { contactById, contactsAt, hasAnswered, interviewById } from '../model/lookup.js'
import type { Book, FollowUp, Interview, Landed } from '../model/schema.js'
import { suggestedScripts } from '../model/suggestedScripts.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { isAskingAgain } from '../touches/paused.js'

/** Whether an interview, the newest at its company, may still lead to a job. */
function isOpen({ outcome }: Interview): boolean {
  return outcome === undefined || outcome === 'advanced' || outcome === 'offer'
}

/** Whether a follow-up proposes to step out of what is open at a company, since the user has taken another job. */
export function isBowOut({ kind, template }: FollowUp): boolean {
  return kind === 'follow-up' && template === suggestedScripts.bowOut
}

/**
 * Plans a kind note to each company where something is still open, once the job is certain: to whoever stands for the
 * newest interview there, else whoever answered last (CLI contract, Offer). A company where nobody is known gets none.
 */
export function withBowOuts(book: Book & { landed: Landed }, moment: Moment): InterviewTasksResult {
  const nextId = freshIds(book, moment)
  const why = "bow out graciously: you've taken another job"
  const planned = new Set(
    book.followUps.filter((each) => isBowOut(each) && each.result !== 'void').map(companyKeyOf(book)),
  )
  const opened = openElsewhere(book).flatMap(({ company, interview }): FollowUp[] => {
    const contactId = (interview && personOf(interview)) ?? contactsAt(book, company).find(isInTouch(book))?.id
    if (contactId === undefined || contactById(book, contactId)?.status !== 'active') return []
    if (planned.has(companyKeyIn(book, company))) return []
    const fields = { contactId, kind: 'follow-up' as const, dueOn: moment.today, interviewId: interview?.id, why }
    return [{ ...createFollowUp(fields, nextId(), moment), template: suggestedScripts.bowOut }]
  })
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened, closed: [], moved: [] }
}

const isInTouch =
  (book: Book) =>
  ({ id }: { id: string }) =>
    hasAnswered(book, id)

/** The plans to bow out that a change of the book closed. */
export function bowOutsClosed(before: Book, after: Book): FollowUp[] {
  const open = new Set(before.followUps.filter((each) => isBowOut(each) && each.status === 'open').map(({ id }) => id))
  return open.size === 0 ? [] : after.followUps.filter(({ id, status }) => open.has(id) && status !== 'open')
}

/** The company that a follow-up is about: that of its interview, else of its contact; null for none. */
export function companyOf(book: Book, { interviewId, contactId }: FollowUp): string | null {
  return interviewById(book, interviewId)?.company ?? contactById(book, contactId)?.company ?? null
}

const companyKeyOf = (book: Book) => (followUp: FollowUp) => companyKeyIn(book, companyOf(book, followUp))

/** A company where something is open: an interview, or as it stands in the book. */
interface OpenCompany {
  company: string
  /** The newest that was not called off; undefined for none. */
  interview: Interview | undefined
}

const openStatuses: ReadonlySet<CompanyStatus> = new Set(['applied', 'interviewing', 'offer'])

/** The other companies that may still want the user. */
function openElsewhere(book: Book & { landed: Landed }): OpenCompany[] {
  const found = new Map<string, OpenCompany>()
  for (const { name, status } of book.companies)
    if (openStatuses.has(status)) found.set(companyKeyIn(book, name), { company: name, interview: undefined })
  for (const interview of interviewsByTime(book).filter(({ status }) => status !== 'canceled'))
    found.set(companyKeyIn(book, interview.company), { company: interview.company, interview })
  return [...found.values()].filter(
    ({ company, interview }) =>
      !isSameCompanyIn(book, company, book.landed.company) && (interview === undefined || isOpen(interview)),
  )
}

/** The interviews at a company that end when the user bows out there: all without an outcome, and the newest. */
export function openInterviewsAt(book: Book, company: string): Interview[] {
  const there = interviewsByTime(book).filter(
    (each) => each.status !== 'canceled' && isSameCompanyIn(book, each.company, company),
  )
  const last = there.at(-1)
  return there.filter(
    (each) => each.outcome === undefined || each.outcome === 'offer' || (each === last && isOpen(each)),
  )
}

/**
 * Ends what rests, as void, once the job is certain: at a company when the user has bowed out there, all else when they
 * have bowed out everywhere.
 */
export function endPaused(book: Book & { landed: Landed }, moment: Moment): InterviewTasksResult {
  const none = { book, opened: [], closed: [], moved: [] }
  if (!book.landed.isCleared) return none
  const waiting = new Set(
    book.followUps.filter((each) => isBowOut(each) && each.status === 'open').map(companyKeyOf(book)),
  )
  const hasBowedOut = new Set(
    book.followUps.filter((each) => isBowOut(each) && each.status === 'done').map(companyKeyOf(book)),
  )
  const closed: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (each.status !== 'open' || !isAskingAgain(each)) return each
    const isOver = waiting.size === 0 || hasBowedOut.has(companyKeyOf(book)(each))
    if (!isOver) return each
    const end = closedFollowUp(each, 'dropped', moment, 'void')
    closed.push(end)
    return end
  })
  return closed.length === 0 ? none : { ...none, book: { ...book, followUps }, closed }
}
