import { type Day, later, plus } from '../dates/day.js'
import type { PromiseKind } from '../model/followUpKind.js'
import { openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { defaultDueDay } from './delays.js'
import type { NewFollowUp } from './followUp.js'

/** What somebody said they would do, and the day by which, where they named one. */
export interface Promised {
  what: string
  by: Day | null
}

/**
 * The follow-up for a promise made to, or by, a contact on the day `on`. The user's own is due on its day, someone else's
 * on the business day after it.
 */
export function promiseFollowUp(
  kind: PromiseKind,
  contactId: string,
  { what, by }: Promised,
  on: Day,
  today: Day,
): NewFollowUp {
  return { contactId, kind, why: what, promisedOn: by, dueOn: promiseDueDay(kind, by, on, today) }
}

/** The day on which a promise comes up; today at the earliest. */
export function promiseDueDay(kind: PromiseKind, by: Day | null, on: Day, today: Day): Day {
  if (by === null) return defaultDueDay(kind, on, today)
  return later(kind === 'promise' ? by : plus(by, { count: 1, unit: 'bd' }), today)
}

/** The open promises to a contact, or with `their-promise` those that the contact made, the earliest first. */
export function openPromises(book: Book, contactId: string, kind: PromiseKind = 'promise'): FollowUp[] {
  return openFollowUpsFor(book, contactId).filter((each) => each.kind === kind)
}

/** Whether a promise was kept by its day; one without a day cannot be late. */
export function isOnTime({ promisedOn, closedOn }: Pick<FollowUp, 'promisedOn' | 'closedOn'>): boolean {
  return promisedOn === undefined || closedOn === undefined || closedOn <= promisedOn
}
