import type { Day } from '../dates/day.js'
import type { DueKind } from '../model/followUpKind.js'
import type { Book, FollowUp } from '../model/schema.js'

/** What is planned, as far as it matters whether it rests. */
type Planned = { kind: DueKind; sequence?: FollowUp['sequence']; createdAt: string }

/** Whether a follow-up is open, and rests on a day. */
export function isOnHold(book: Book, followUp: FollowUp, on: Day): boolean {
  return followUp.status === 'open' && isPaused(book, followUp, on)
}

/**
 * Whether something rests because the user has accepted a job (CLI contract, Offer). Asking again (a nudge, the steps of a
 * sequence) rests until the offer falls through or everything is signed, which ends it; keeping in touch rests until then, or until the first day at
 * work; asking what became of other interviews rests once the job is certain. What was planned since the user accepted does
 * not rest.
 * @param on the day that is looked at.
 * @example isPaused(book, { kind: 'nudge', createdAt: '2026-12-01T08:00:00.000Z' }, '2026-12-18') // true after a yes on December 10
 */
export function isPaused({ landed }: Pick<Book, 'landed'>, item: Planned, on: Day): boolean {
  if (landed === null) return false
  if (item.kind === 'keep-in-touch') return !landed.isCleared && !(landed.startOn !== undefined && landed.startOn <= on)
  if (item.createdAt >= landed.since) return false
  if (item.kind === 'check-in') return landed.isCleared === true
  return item.kind === 'nudge' || item.sequence !== undefined
}
