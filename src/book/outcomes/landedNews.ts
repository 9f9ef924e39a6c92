import { type Day, later, plus } from '../dates/day.js'
import type { InterviewTasksResult } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { endAsVoid } from '../model/closedFollowUp.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp, Landed } from '../model/schema.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { whoLedThere } from './whoLedThere.js'

/** How many people the user tells on one day. */
const newsADay = 5

/** The day from which on others may know of a job; undefined where nobody is to be told. */
export function publicDayOf({ publicOn, startOn }: Landed): Day | undefined {
  return publicOn ?? startOn
}

/** The day for the news at a place in the row: five a day, then five on the next business day, and so on. */
function newsDay(first: Day, place: number): Day {
  const days = Math.floor(place / newsADay)
  return days === 0 ? first : plus(first, { count: days, unit: 'bd' })
}

/**
 * Plans to tell everybody who led to the job of the user, once each, from the day on which they may know: five a day,
 * whoever introduced the user there and references first. What is not sent yet moves with that day, and ends without one
 * (CLI contract, Offer).
 * @param former where the user had landed before this change; null for nowhere.
 */
export function withLandedNews(
  book: Book & { landed: Landed },
  former: Landed | null,
  moment: Moment,
): InterviewTasksResult {
  const { landed } = book
  const publicOn = publicDayOf(landed)
  const isSameDay = former !== null && publicDayOf(former) === publicOn
  const known = new Map(book.followUps.filter((each) => isNewsOf(landed, each)).map((each) => [each.contactId, each]))
  if (publicOn === undefined) return withoutLandedNews(book, moment)
  const { first, others } = whoLedThere(book, landed.company)
  const toTell = [...first, ...others].filter(({ id }) => (known.get(id)?.status ?? 'open') === 'open')
  const start = later(publicOn, moment.today)
  const nextId = freshIds(book, moment)
  const opened: FollowUp[] = []
  const moved = new Map<string, FollowUp>()
  for (const [place, { id: contactId }] of toTell.entries()) {
    const dueOn = newsDay(start, place)
    const open = known.get(contactId)
    if (open === undefined) {
      const why = `share your good news about ${landed.company}`
      opened.push(createFollowUp({ contactId, kind: 'tell-landed', dueOn, why }, nextId(), moment))
    } else if (!isSameDay && open.dueOn !== dueOn)
      moved.set(open.id, { ...open, dueOn, at: undefined, updatedAt: moment.at })
  }
  const followUps = [...book.followUps.map((each) => moved.get(each.id) ?? each), ...opened]
  return { book: { ...book, followUps }, opened, closed: [], moved: [...moved.values()] }
}

/** The book without the good news that are not sent yet. */
export function withoutLandedNews(book: Book & { landed: Landed }, moment: Moment): InterviewTasksResult {
  return { ...endAsVoid(book, (each) => isNewsOf(book.landed, each), moment), opened: [], moved: [] }
}

/** Whether a follow-up tells of a job, and not of one before it that fell through. */
export function isNewsOf({ since }: Landed, { kind, result, createdAt }: FollowUp): boolean {
  return kind === 'tell-landed' && result !== 'void' && createdAt >= since
}
