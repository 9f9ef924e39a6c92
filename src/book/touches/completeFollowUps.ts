import type { BookUpdate, Moment } from '../model/book.js'
import { isWritten } from '../model/channel.js'
import { lastTouchWith } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { closeFollowUp } from './followUp.js'
import { logTouch } from './log.js'
import type { Logged, NewTouch } from './newTouch.js'

/** Closes follow-ups whatever the touch did to them. */
export function completeFollowUps(
  before: Book,
  ids: string[],
  touch: NewTouch | null,
  moment: Moment,
): BookUpdate & { closed: FollowUp[]; logged: Logged | null } {
  let next: BookUpdate & { book: Book } = { book: before, summary: '' }
  const closed: FollowUp[] = []
  for (const id of ids) {
    const ticked = closeFollowUp(next.book, id, 'done', moment)
    next = ticked
    closed.push(ticked.followUp)
  }
  if (touch === null) return { ...next, closed, logged: null }
  const { book, summary, logged } = logTouch(next.book, touch, moment)
  return { book, summary, closed, logged: { ...logged, closed: [...closed, ...logged.closed] } }
}

/** To write again is to write, by the same way as the last time; whether they answered is another matter. */
export function usualChannel(book: Book, followUps: FollowUp[]): Pick<NewTouch, 'channel'> {
  const last = lastTouchWith(book, followUps[0]?.contactId ?? '')
  const isNudge = followUps.every(({ kind }) => kind === 'nudge')
  return isNudge && last !== undefined && isWritten(last.channel) ? { channel: last.channel } : {}
}
