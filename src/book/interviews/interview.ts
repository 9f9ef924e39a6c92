import { oneLine } from '../../text/oneLine.js'
import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { companyNamed } from '../model/companyNames.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import { inSteps } from '../model/inSteps.js'
import { defaultMinutes, type InterviewStatus, maxMinutes } from '../model/interviewWords.js'
import { contactsAt } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interaction, Interview } from '../model/schema.js'
import { advanceFormer } from './advanceFormer.js'
import { amendMeeting } from './amendMeeting.js'
import { briefAllReferences } from './briefReferences.js'
import { chainTo, chainToInterview } from './chain.js'
import { type NewHeard, withHeard } from './heard.js'
import { addInterviewers, type NamedInterviewer } from './interviewers.js'
import { withInterviewTasks } from './interviewTasks.js'
import { refuseAbsent, refuseAccepted, refuseSameTime, refuseUndoing } from './refuse.js'
import { hostsBefore, hostsToTell, type Telling, tellHosts } from './tellHosts.js'

/** The fields of an interview that a user can set; undefined leaves a field as it is, an empty text or null clears it. */
export interface InterviewFields {
  role?: string | undefined
  /** The day, and the time at which it begins. */
  time?: { on: Day; at: ClockTime | null } | null | undefined
  minutes?: number | undefined
  place?: string | undefined
  round?: string | undefined
  status?: InterviewStatus | undefined
  notes?: string | undefined
  /** The interviewers, in place of those there were. */
  with?: NamedInterviewer[] | undefined
  /** People to add to the interviewers. */
  alsoWith?: NamedInterviewer[] | undefined
  /** The ids of interviewers to take out. */
  without?: string[] | undefined
  boss?: NamedInterviewer | null | undefined
  /** The contact who opened the door, null for nobody; without it, the newest chain of introductions is taken. */
  throughId?: string | null | undefined
}

/** The fields that a change of an interview may have. */
export interface EditedFields extends InterviewFields {
  /** What somebody told of the boss; it is added to what was told before. */
  heard?: NewHeard | undefined
}

/** An interview after a change, and what changed with it. */
export interface InterviewResult {
  interview: Interview
  /** The contacts that are new. */
  created: Contact[]
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
}

/**
 * Adds an interview at a company, with all that follows from it: to prepare, to debrief, to thank each interviewer, and
 * to tell who opened the door (CLI contract, Trust). A company of the book is `interviewing` then, and a former round there
 * that nothing has come of yet has led on to this one.
 * @throws RapportError `usage` without a company, `ambiguous-contact` for a name that means several contacts,
 * `unknown-ref` for an unknown contact.
 */
export function addInterview(
  before: Book,
  fields: InterviewFields & { company: string },
  telling: Telling,
  moment: Moment,
): BookUpdate & InterviewResult {
  const company = companyOf(before, fields.company)
  const empty: Interview = {
    id: freshIds(before, moment)(),
    company,
    minutes: defaultMinutes,
    status: 'planned',
    interviewers: [],
    through: [],
    notes: '',
    debriefs: [],
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  const people = withPeople(before, empty, fields, moment)
  const through = throughOf(people.book, fields) ?? chainToInterview(people.book, people.interview)
  const interview = { ...withFields(people.interview, fields), through }
  refuseSameTime(before, interview)
  const added = { ...people.book, interviews: [...people.book.interviews, interview] }
  const changed = inSteps(asInterviewing(added, company, moment), [
    (book) => advanceFormer(book, interview, moment),
    (book) => withInterviewTasks(book, null, interview, moment),
    (book) => tellHosts(book, interview, hostsToTell(book, interview, telling), moment),
    (book) => briefAllReferences(book, moment),
  ])
  return { ...changed, summary: `added the interview at ${company}`, interview, created: people.created }
}

/**
 * Changes an interview. What follows from it goes along: a new day moves it, `canceled` drops it as void, and whoever was
 * there is in the logged meeting too. What was heard of the boss is added to what was heard before.
 * @param telling who hears of it now; `nobody` unless the user says so.
 * @throws RapportError as `addInterview`, and `unknown-ref` for an unknown interview.
 */
export function editInterview(
  before: Book,
  id: string,
  fields: EditedFields,
  telling: Telling,
  moment: Moment,
): BookUpdate & InterviewResult & { interaction: Interaction | null } {
  const former = getById(before.interviews, id)
  refuseAbsent(before, former, fields)
  const people = withPeople(before, former, fields, moment)
  const through = throughOf(people.book, fields) ?? former.through
  const edited = withHeard(withFields(people.interview, fields), fields.heard, moment)
  const interview = { ...edited, through, updatedAt: moment.at }
  refuseUndoing(former, interview, moment)
  if (interview.status === 'planned') refuseSameTime(before, interview)
  const book = { ...people.book, interviews: replaceById(people.book.interviews, interview) }
  const met = amendMeeting(book, former, interview, moment)
  const isOnAgain = former.status === 'canceled' && interview.status === 'planned'
  const hostsIn = (each: Book) => (isOnAgain ? hostsBefore(each, interview) : hostsToTell(each, interview, telling))
  const changed = inSteps(met.book, [
    (each) => withInterviewTasks(each, former, interview, moment),
    (each) => tellHosts(each, interview, hostsIn(each), moment),
    (each) => briefAllReferences(each, moment),
  ])
  return {
    ...changed,
    summary: `changed the interview at ${interview.company}`,
    interview,
    interaction: met.interaction,
    created: people.created,
    closed: [...met.closed, ...changed.closed],
  }
}

/**
 * Removes an interview, and what is to be done for it. The talk that was logged for it stays in the log.
 * @throws RapportError `unknown-ref` for an unknown interview, `usage` for one that led to the user's new job.
 */
export function removeInterview(
  before: Book,
  id: string,
  { at }: Moment,
): BookUpdate & { removed: Interview; followUps: number } {
  const removed = getById(before.interviews, id)
  refuseAccepted(before, removed)
  const { book } = removeRecord(before, 'interviews', id, at)
  const followUps = before.followUps.length - book.followUps.length
  return { book, summary: `removed the interview at ${removed.company}`, removed, followUps }
}

/** The chain that the user names; undefined where they name none. */
function throughOf(book: Book, { throughId }: InterviewFields): string[] | undefined {
  if (throughId === undefined) return undefined
  return throughId === null ? [] : [throughId, ...chainTo(book, throughId)]
}

/** The name of a company as its record in the book has it, else as somebody there has it. @throws RapportError `usage` for an empty name. */
function companyOf(book: Book, name: string): string {
  const written = oneLine(name)
  if (written === '')
    throw new RapportError('usage', 'An interview needs a company.', { hint: 'As in: rapport interview add Acme.' })
  return companyNamed(book, written)?.name ?? contactsAt(book, written)[0]?.company ?? written
}

/** An interview with the people that were named, and the book with them in it. */
function withPeople(
  before: Book,
  interview: Interview,
  { with: named, alsoWith = [], without = [], boss }: InterviewFields,
  moment: Moment,
): { book: Book; interview: Interview; created: Contact[] } {
  const all = [...(named ?? []), ...alsoWith, ...(boss ? [boss] : [])]
  const { book, ids, created } = addInterviewers(before, interview.company, all, moment)
  const bossId = boss === undefined ? interview.bossId : boss === null ? undefined : ids.at(-1)
  if (boss && bossId !== undefined && without.includes(bossId))
    throw new RapportError('usage', 'The boss cannot be taken out of the interview at the same time.', {
      hint: 'Leave one of the two out.',
    })
  const known = named === undefined ? interview.interviewers : []
  const interviewers = [...new Set([...known, ...ids])].filter((id) => !without.includes(id))
  const isThere = bossId !== undefined && interviewers.includes(bossId)
  return { book, created, interview: { ...interview, interviewers, bossId: isThere ? bossId : undefined } }
}

function withFields(interview: Interview, fields: InterviewFields): Interview {
  const { role, time, minutes = interview.minutes, place, round, status = interview.status, notes } = fields
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > maxMinutes)
    throw new RapportError('usage', `An interview takes 1 to ${maxMinutes} minutes.`, { hint: 'As in --minutes 45.' })
  const text = (value: string | undefined, known: string | undefined) =>
    value === undefined ? known : oneLine(value) || undefined
  return {
    ...interview,
    role: text(role, interview.role),
    // A day without a time keeps the time, as putting something off does.
    ...(time !== undefined && { on: time?.on, at: time === null ? undefined : (time.at ?? interview.at) }),
    minutes,
    place: text(place, interview.place),
    round: text(round, interview.round),
    status,
    notes: notes === undefined ? interview.notes : notes.trim(),
  }
}

/** The book in which the user is interviewing at a company, unless they have come further, or do not have it. */
function asInterviewing(book: Book, name: string, { at }: Moment): Book {
  const company = companyNamed(book, name)
  if (company === undefined || !['target', 'talking', 'applied', 'closed'].includes(company.status)) return book
  return { ...book, companies: replaceById(book.companies, { ...company, status: 'interviewing', updatedAt: at }) }
}
