import type { Day } from '../dates/day.js'
import type { DueKind } from '../model/followUpKind.js'
import type { Book, FollowUp } from '../model/schema.js'

/** Whether a follow-up asks somebody again, as long as the user searches: a nudge, or a step of a sequence. */
export function isAskingAgain({ kind, sequence }: { kind: DueKind; sequence?: FollowUp['sequence'] }): boolean {
  return kind === 'nudge' || sequence !== undefined
}

/**
 * Whether something rests because the user has accepted a job (CLI contract, Offer): asking again rests until the offer
 * falls through or everything is signed, which ends it; keeping in touch until then, or until the first day at work.
 * @example isPaused(book, { kind: 'nudge' }, '2026-12-18') // true once the user has accepted an offer
 */
export function isPaused(
  { landed }: Pick<Book, 'landed'>,
  item: { kind: DueKind; sequence?: FollowUp['sequence'] },
  today: Day,
): boolean {
  if (landed === null) return false
  // Once it is certain, nobody else is asked for an answer.
  if (item.kind === 'check-in') return landed.isCleared === true
  if (item.kind !== 'keep-in-touch') return isAskingAgain(item)
  const hasStarted = landed.startOn !== undefined && landed.startOn <= today
  return !landed.isCleared && !hasStarted
}
