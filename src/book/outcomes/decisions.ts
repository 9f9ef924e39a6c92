import { type Day, later, plus, shortDay } from '../dates/day.js'
import { personOf } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { createFollowUp } from '../touches/newFollowUp.js'

/** How long before the day of the answer the user is asked whether to ask for time, or to tell the others. */
const earlyWarning = { count: -2, unit: 'bd' } as const

/** What to decide about an offer, and on which day. */
interface Decision {
  dueOn: Day
  why: string
}

/** The decisions about an offer: two business days before the answer is due, and on its day. None without a day. */
function decisionsOf({ outcome, answerBy, company }: Interview, today: Day): Decision[] {
  if (outcome !== 'offer' || answerBy === undefined) return []
  const last = { dueOn: later(answerBy, today), why: `answer the offer from ${company}` }
  const early = plus(answerBy, earlyWarning)
  const why = `the offer from ${company} needs your answer by ${shortDay(answerBy, early)}: ask for more time? tell the others?`
  return answerBy > today ? [{ dueOn: later(early, today), why }, last] : [last]
}

/**
 * Plans to decide about an offer, moves that to another day, or ends it: done once it is answered.
 * @returns the book, and the follow-ups that changed.
 */
export function withDecisions(
  book: Book,
  interview: Interview,
  moment: Moment,
): { book: Book; opened: FollowUp[]; closed: FollowUp[]; moved: FollowUp[] } {
  const isOf = ({ kind, interviewId, status }: FollowUp) =>
    kind === 'decide' && interviewId === interview.id && status === 'open'
  const decisions = decisionsOf(interview, moment.today)
  const open = book.followUps.filter(isOf).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  // The last one is on the day of the answer, whatever became of the warning before it.
  const matched = new Map(open.toReversed().map((each, at) => [each.id, decisions.toReversed()[at]]))
  const closed: FollowUp[] = []
  const moved: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (!isOf(each)) return each
    const decision = matched.get(each.id)
    if (decision === undefined) {
      const isAnswered = interview.outcome !== 'offer'
      const end = isAnswered ? closedFollowUp(each, 'done', moment) : closedFollowUp(each, 'dropped', moment, 'void')
      closed.push(end)
      return end
    }
    if (decision.dueOn === each.dueOn && decision.why === each.why) return each
    const next = { ...each, ...decision, at: undefined, updatedAt: moment.at }
    moved.push(next)
    return next
  })
  const nextId = freshIds(book, moment)
  const missing = decisions.toReversed().slice(open.length).toReversed()
  const opened = missing.map((each) =>
    createFollowUp(
      { ...each, kind: 'decide', contactId: personOf(interview), interviewId: interview.id },
      nextId(),
      moment,
    ),
  )
  return { book: { ...book, followUps: [...followUps, ...opened] }, opened, closed, moved }
}
