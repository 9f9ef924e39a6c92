import type { Day } from '../dates/day.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { isWritten } from '../model/channel.js'
import { lastTouchWith } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { closeFollowUp } from './followUp.js'
import { logTouch } from './log.js'
import type { LogResult, NewTouch } from './newTouch.js'

/**
 * Closes follow-ups as done on a day, and logs a touch if there is one; `closed` also has those that the touch closes.
 * `opened` is there where no touch says it.
 * @throws RapportError those of closing a follow-up and of logging a touch.
 */
export function completeFollowUps(
  before: Book,
  ids: string[],
  touch: NewTouch | null,
  moment: Moment,
  on: Day = moment.today,
): BookUpdate & { closed: FollowUp[]; opened?: FollowUp[]; logged: LogResult | null } {
  let next: BookUpdate = { book: before, summary: '' }
  const closed: FollowUp[] = []
  const opened: FollowUp[] = []
  for (const id of ids) {
    const completed = closeFollowUp(next.book, id, 'done', moment, { on })
    next = { book: completed.book, summary: completed.summary }
    closed.push(completed.followUp)
    opened.push(...completed.opened)
  }
  if (touch === null) return { ...next, closed, ...(opened.length > 0 && { opened }), logged: null }
  const { book, summary, logged } = logTouch(next.book, touch, moment)
  const all = { closed: [...closed, ...logged.closed], opened: [...opened, ...logged.opened] }
  return { book, summary, closed, logged: { ...logged, ...all } }
}

/** What the user promised to send, by how it begins. */
const toSend = /^(?:send|e-?mail|mail|forward|share)\b/i

/**
 * How a touch that completes follow-ups took place: for nudges the written channel of the last touch, for what the user
 * promised to send an e-mail; else nothing is known.
 */
export function defaultChannel(book: Book, followUps: FollowUp[]): Pick<NewTouch, 'channel' | 'outcome'> {
  if (followUps.length > 0 && followUps.every(({ kind, why }) => kind === 'promise' && toSend.test(why ?? '')))
    return { channel: 'email', outcome: 'sent' }
  const [first] = followUps
  const last = first?.contactId ? lastTouchWith(book, first.contactId) : undefined
  const isNudge = followUps.every(({ kind }) => kind === 'nudge')
  return isNudge && last && isWritten(last.channel) ? { channel: last.channel } : {}
}
