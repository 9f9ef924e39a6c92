import type { Changed, Moment } from './book.js'
import { isWritten } from './channel.js'
import { lastTouches } from './due.js'
import { closeFollowUp } from './followUp.js'
import { type Logged, logTouch, type Touch } from './log.js'
import type { Book, FollowUp } from './schema.js'

/** Closes follow-ups whatever the touch did to them. */
export function tickOff(
  before: Book,
  ids: string[],
  touch: Touch | null,
  moment: Moment,
): Changed & { closed: FollowUp[]; logged: Logged | null } {
  let next: Changed & { book: Book } = { book: before, says: '' }
  const closed: FollowUp[] = []
  for (const id of ids) {
    const ticked = closeFollowUp(next.book, id, 'done', moment)
    next = ticked
    closed.push(ticked.followUp)
  }
  if (touch === null) return { ...next, closed, logged: null }
  const { book, says, logged } = logTouch(next.book, touch, moment)
  return { book, says, closed, logged: { ...logged, closed: [...closed, ...logged.closed] } }
}

/** To write again is to write, by the same way as the last time; whether they answered is another matter. */
export function usualFor(book: Book, followUps: FollowUp[]): Pick<Touch, 'channel'> {
  const last = lastTouches(book).get(followUps[0]?.contactId ?? '')
  const isNudge = followUps.every(({ kind }) => kind === 'nudge')
  return isNudge && last !== undefined && isWritten(last.channel) ? { channel: last.channel } : {}
}
