import type { Moment } from './book.js'
import type { FollowUpResult } from './followUpKind.js'
import type { FollowUp } from './schema.js'

/**
 * A follow-up with the fields of a closed one.
 * @param result how it ended; leave it out when it was just done or dropped.
 */
export function closedFollowUp(
  followUp: FollowUp,
  status: 'done' | 'dropped',
  { today, at }: Pick<Moment, 'today' | 'at'>,
  result?: FollowUpResult,
): FollowUp {
  return { ...followUp, status, closedOn: today, updatedAt: at, ...(result && { result }) }
}
