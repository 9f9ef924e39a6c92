import type { Moment } from './book.js'
import type { FollowUpResult } from './followUpKind.js'
import type { Book, FollowUp } from './schema.js'

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

/**
 * The book in which some open follow-ups are dropped, as void: what they were for is gone, and the user did not decide it.
 * @example endAsVoid(book, ({ kind }) => kind === 'bow-out', moment).closed
 */
export function endAsVoid(
  book: Book,
  isOver: (followUp: FollowUp) => boolean,
  moment: Pick<Moment, 'today' | 'at'>,
): { book: Book; closed: FollowUp[] } {
  const closed: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (each.status !== 'open' || !isOver(each)) return each
    const end = closedFollowUp(each, 'dropped', moment, 'void')
    closed.push(end)
    return end
  })
  return closed.length === 0 ? { book, closed } : { book: { ...book, followUps }, closed }
}
