import type { Moment } from '../model/book.js'
import { type ChangedFollowUps, inSteps } from '../model/inSteps.js'
import type { Book } from '../model/schema.js'
import { bowOutsClosed, companyOf, endPaused, openInterviewsAt } from './bowOut.js'
import { withStatus } from './companyProgress.js'
import { setOutcome } from './outcome.js'

/**
 * The book after a change in which the user bowed out at companies: what was open there is over, and what rested ends (CLI
 * contract, Offer). The same book where they did not.
 * @param before the book before that change.
 * @example afterBowingOut(before, logTouch(before, touch, moment).book, moment).closed
 */
export function afterBowingOut(before: Book, after: Book, moment: Moment): { book: Book } & ChangedFollowUps {
  const { landed } = after
  const closed = bowOutsClosed(before, after)
  if (landed === null || closed.length === 0) return { book: after, opened: [], closed: [], moved: [] }
  const sentTo = closed.flatMap((each) => (each.status === 'done' ? (companyOf(after, each) ?? []) : []))
  const withdrawals = sentTo.flatMap((company) => openInterviewsAt(after, company))
  return inSteps(after, [
    ...withdrawals.map(
      ({ id }) =>
        (book: Book) =>
          setOutcome(book, id, { outcome: 'withdrawn' }, moment),
    ),
    ...sentTo.map((company) => (book: Book) => ({ book: withStatus(book, company, 'closed', moment) })),
    (book) => endPaused({ ...book, landed }, moment),
  ])
}
