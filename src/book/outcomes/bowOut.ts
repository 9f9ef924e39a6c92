import { fold } from '../identity/fold.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import { type InterviewTasksResult, personOf } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { endAsVoid } from '../model/closedFollowUp.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import type { CompanyStatus } from '../model/companyStatus.js'
import { freshIds } from '../model/id.js'
import type { Step } from '../model/inSteps.js'
import { contactById, contactsAt, hasAnswered, interviewById } from '../model/lookup.js'
import type { Book, FollowUp, Interview, Landed } from '../model/schema.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { isPaused } from '../touches/paused.js'

/** Whether an interview, the newest for its role, may still lead to a job. */
function isOpen({ outcome }: Interview): boolean {
  return outcome === undefined || outcome === 'advanced' || outcome === 'offer'
}

/** Whether a follow-up is to step out of what is open at a company, since the user has taken the present job. */
function isBowOut({ landed }: Book, { kind, result, createdAt }: FollowUp): boolean {
  return kind === 'bow-out' && result !== 'void' && landed !== null && createdAt >= landed.since
}

/**
 * Plans a kind note to each company where something is still open, once the job is certain: to whoever stands for the
 * newest interview there, else whoever answered last (CLI contract, Offer). A company where nobody is known gets none.
 */
export function withBowOuts(book: Book & { landed: Landed }, moment: Moment): InterviewTasksResult {
  const nextId = freshIds(book, moment)
  const why = "bow out graciously: you've taken another job"
  const planned = new Set(book.followUps.filter((each) => isBowOut(book, each)).map(companyKeyOf(book)))
  const opened = openElsewhere(book).flatMap(({ company, interview }): FollowUp[] => {
    const contactId = whomToTell(book, { company, interview })
    if (contactId === undefined || planned.has(companyKeyIn(book, company))) return []
    const fields = { contactId, kind: 'bow-out' as const, dueOn: moment.today, interviewId: interview?.id, why }
    return [createFollowUp(fields, nextId(), moment)]
  })
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened, closed: [], moved: [] }
}

/**
 * The companies where something is still open and nobody is known to tell it; empty where the user has not landed.
 * @example companiesWithoutBowOut(book) // ['Delta']
 */
export function companiesWithoutBowOut(book: Book): string[] {
  const { landed } = book
  if (landed === null) return []
  const open = openElsewhere({ ...book, landed })
  return open.flatMap((each) => (whomToTell(book, each) === undefined ? each.company : []))
}

/** The companies besides the new one where something is still open. */
export function companiesStillOpen(book: Book): string[] {
  const { landed } = book
  return landed === null ? [] : openElsewhere({ ...book, landed }).map(({ company }) => company)
}

/** The boss, else somebody else who interviews the user, else whoever there has answered; undefined for nobody. */
function whomToTell(book: Book, { company, interview }: OpenCompany): string | undefined {
  const inRoom = interview === undefined ? [] : [personOf(interview) ?? [], ...interview.interviewers].flat()
  const isActive = (id: string) => contactById(book, id)?.status === 'active'
  return inRoom.find(isActive) ?? contactsAt(book, company).find(({ id }) => hasAnswered(book, id))?.id
}

/** The plans to bow out that a change of the book closed. */
export function bowOutsClosed(before: Book, after: Book): FollowUp[] {
  const open = new Set(
    before.followUps.filter(({ kind, status }) => kind === 'bow-out' && status === 'open').map(({ id }) => id),
  )
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

/** The other companies that may still want the user, for one role at least. */
function openElsewhere(book: Book & { landed: Landed }): OpenCompany[] {
  const found = new Map<string, OpenCompany>()
  for (const { name, status } of book.companies)
    if (openStatuses.has(status)) found.set(companyKeyIn(book, name), { company: name, interview: undefined })
  for (const company of new Set(book.interviews.map((each) => each.company))) {
    const open = openInterviewsAt(book, company)
    if (open.length > 0) found.set(companyKeyIn(book, company), { company, interview: open.at(-1) })
    else found.delete(companyKeyIn(book, company))
  }
  return [...found.values()].filter(({ company }) => !isSameCompanyIn(book, company, book.landed.company))
}

/** The interviews at a company that may still lead to a job: without an outcome, with an offer, or the newest for a role. */
export function openInterviewsAt(book: Book, company: string): Interview[] {
  const there = interviewsByTime(book).filter(
    (each) => each.status !== 'canceled' && isSameCompanyIn(book, each.company, company),
  )
  const newest = new Map(there.map((each) => [fold(each.role ?? ''), each]))
  return there.filter(
    (each) =>
      each.outcome === undefined ||
      each.outcome === 'offer' ||
      (newest.get(fold(each.role ?? '')) === each && isOpen(each)),
  )
}

/** The book without the plans to bow out at a company where nothing is open any more: the company has said it first. */
export function endBowOutsAt(book: Book, company: string, moment: Moment): Step {
  if (openInterviewsAt(book, company).length > 0) return { book }
  return endAsVoid(
    book,
    (each) => each.kind === 'bow-out' && isSameCompanyIn(book, companyOf(book, each), company),
    moment,
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
    book.followUps.filter((each) => isBowOut(book, each) && each.status === 'open').map(companyKeyOf(book)),
  )
  const hasBowedOut = new Set(
    book.followUps.filter((each) => isBowOut(book, each) && each.status === 'done').map(companyKeyOf(book)),
  )
  const rests = (each: FollowUp) => isPaused(book, each, moment.today) && each.kind !== 'check-in'
  const isOver = (each: FollowUp) => waiting.size === 0 || hasBowedOut.has(companyKeyOf(book)(each))
  return { ...none, ...endAsVoid(book, (each) => rests(each) && isOver(each), moment) }
}
