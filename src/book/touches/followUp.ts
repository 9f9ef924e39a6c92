import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import type { DueTime } from '../dates/dayAndTime.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById, replaceById } from '../model/collection.js'
import { type FollowUpKind, isPromise } from '../model/followUpKind.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp } from '../model/schema.js'

/** A follow-up to open. */
export interface NewFollowUp {
  /** Null for an interview with nobody named. */
  contactId: string | null
  dueOn: Day
  /** The time of day; null or undefined for the whole day. */
  at?: ClockTime | null
  kind: FollowUpKind
  why?: string | null
  /** Of a promise: the day by which it is to be kept. */
  promisedOn?: Day | null
  aboutId?: string | null
  interviewId?: string | null
  openedBy?: string | null
  sequence?: { name: string; step: number }
}

/** An open follow-up as the book saves it; an empty `why` becomes null. */
export function createFollowUp(fields: NewFollowUp, id: string, moment: Moment): FollowUp {
  return {
    id,
    contactId: fields.contactId,
    dueOn: fields.dueOn,
    at: fields.at ?? undefined,
    kind: fields.kind,
    why: fields.why?.trim() || null,
    promisedOn: fields.promisedOn ?? undefined,
    aboutId: fields.aboutId ?? undefined,
    interviewId: fields.interviewId ?? undefined,
    status: 'open',
    sequence: fields.sequence,
    openedBy: fields.openedBy ?? null,
    createdAt: moment.at,
  }
}

/** Opens a follow-up that the user asked for. @throws RapportError `unknown-ref` for an unknown contact. */
export function addFollowUp(book: Book, fields: NewFollowUp, moment: Moment): BookUpdate & { followUp: FollowUp } {
  if (fields.contactId !== null) getById(book.contacts, fields.contactId)
  const followUp = createFollowUp(fields, freshIds(book, moment)(), moment)
  return { book: { ...book, followUps: [...book.followUps, followUp] }, summary: 'added a follow-up', followUp }
}

/**
 * Closes a follow-up as the user says: a promise is then kept or broken.
 * @param how `on`: the day on which it was done, today by default; `isVoid`: it is no longer wanted, and counts nowhere.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already.
 */
export function closeFollowUp(
  book: Book,
  id: string,
  status: 'done' | 'dropped',
  moment: Moment,
  { on = moment.today, isVoid = false }: { on?: Day | undefined; isVoid?: boolean | undefined } = {},
): BookUpdate & { followUp: FollowUp } {
  const summary = status === 'done' ? 'ticked off a follow-up' : 'dropped a follow-up'
  const resultOf = (followUp: FollowUp) => {
    if (isVoid) return 'void'
    return isPromise(followUp) ? (status === 'done' ? 'kept' : 'broken') : undefined
  }
  const close = (each: FollowUp) => closedFollowUp(each, status, { today: on, at: moment.at }, resultOf(each))
  return replace(book, id, close, summary)
}

/**
 * Moves a follow-up to another day and time of day; without a time it keeps the one that it has.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already.
 */
export function snoozeFollowUp(
  book: Book,
  id: string,
  { day, at: time }: DueTime,
  { at }: Moment,
): BookUpdate & { followUp: FollowUp } {
  return replace(
    book,
    id,
    (followUp) => ({ ...followUp, dueOn: day, at: time ?? followUp.at, updatedAt: at }),
    'put off a follow-up',
  )
}

/** The follow-up itself, if it is open. @throws RapportError `unknown-ref` when it is closed already. */
export function requireOpen(followUp: FollowUp): FollowUp {
  if (followUp.status === 'open') return followUp
  const how = followUp.status === 'done' ? 'done' : 'dropped'
  throw new RapportError('unknown-ref', `This is already ${how} (${followUp.id}, ${followUp.closedOn}).`, {
    hint: 'See what is open: rapport follow-up list.',
  })
}

function replace(
  book: Book,
  id: string,
  change: (followUp: FollowUp) => FollowUp,
  summary: string,
): BookUpdate & { followUp: FollowUp } {
  const followUp = change(requireOpen(getById(book.followUps, id)))
  return { book: { ...book, followUps: replaceById(book.followUps, followUp) }, summary, followUp }
}
