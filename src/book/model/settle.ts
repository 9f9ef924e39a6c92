import type { Moment } from './book.js'
import type { Result } from './kind.js'
import type { FollowUp } from './schema.js'

/**
 * A follow-up as it is once it is closed.
 * @param result how it ended, where that counts (`void`: its matter is gone).
 */
export function settled(
  followUp: FollowUp,
  status: 'done' | 'dropped',
  { today, at }: Pick<Moment, 'today' | 'at'>,
  result?: Result,
): FollowUp {
  return { ...followUp, status, closedOn: today, updatedAt: at, ...(result && { result }) }
}
