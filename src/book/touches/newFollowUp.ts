import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import type { Moment } from '../model/book.js'
import type { FollowUpKind } from '../model/followUpKind.js'
import type { FollowUp } from '../model/schema.js'

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
