import { type Day, later, type Period, plus } from '../dates/day.js'
import type { Outcome } from '../model/channel.js'
import type { FollowUpKind } from '../model/followUpKind.js'

/** How long after a touch a follow-up is due that the touch opens by itself (CLI contract, Log). */
const defaultDelays: Record<FollowUpKind, Period> = {
  'first-contact': { count: 1, unit: 'bd' },
  'follow-up': { count: 5, unit: 'bd' },
  nudge: { count: 5, unit: 'bd' },
  'try-someone-else': { count: 3, unit: 'bd' },
  'thank-you': { count: 1, unit: 'd' },
  'tell-host': { count: 1, unit: 'bd' },
  promise: { count: 2, unit: 'bd' },
  'their-promise': { count: 5, unit: 'bd' },
  'awaited-introduction': { count: 5, unit: 'bd' },
  prepare: { count: 1, unit: 'bd' },
  debrief: { count: 0, unit: 'd' },
  decide: { count: 2, unit: 'bd' },
  'check-in': { count: 5, unit: 'bd' },
  'tell-landed': { count: 0, unit: 'd' },
  'bow-out': { count: 0, unit: 'd' },
}

/** After how many business days to try again, by the outcome of a call that did not reach the contact. */
export const retryDelays: Partial<Record<Outcome, number>> = { 'no-answer': 1, 'left-message': 2 }

/** The day on which a follow-up that a touch opens by itself is due, after a touch on the day `on`; today at the earliest. */
export function defaultDueDay(kind: FollowUpKind, on: Day, today: Day): Day {
  return later(plus(on, defaultDelays[kind]), today)
}

/** The day that is some business days after the day `on`; today at the earliest. */
export function businessDaysAfter(on: Day, days: number, today: Day): Day {
  return later(plus(on, { count: days, unit: 'bd' }), today)
}
