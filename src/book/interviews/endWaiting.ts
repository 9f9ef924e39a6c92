import type { Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import type { Step } from '../model/inSteps.js'
import type { Book, FollowUp } from '../model/schema.js'

/** Ends asking what became of some interviews: it is known. @param ids of the interviews. */
export function endWaiting(book: Book, ids: ReadonlySet<string>, moment: Moment): Step {
  const closed: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    const isAsking = each.kind === 'check-in' && each.status === 'open' && ids.has(each.interviewId ?? '')
    if (!isAsking) return each
    const done = closedFollowUp(each, 'done', moment)
    closed.push(done)
    return done
  })
  return { book: { ...book, followUps }, closed }
}
