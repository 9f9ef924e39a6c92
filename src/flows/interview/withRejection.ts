import type { BookUpdate, Moment } from '../../book/model/book.js'
import { setOutcome } from '../../book/outcomes/outcome.js'
import type { LogResult } from '../../book/touches/newTouch.js'

/** A change with the interview rejected, and what follows from that. */
export function withRejection<T extends BookUpdate & { logged: LogResult | null }>(
  update: T,
  id: string,
  moment: Moment,
): T {
  const { book, opened, closed } = setOutcome(update.book, id, { outcome: 'rejected' }, moment)
  const { logged } = update
  const all = logged && {
    ...logged,
    opened: [...logged.opened, ...opened],
    closed: [...logged.closed, ...closed],
  }
  return { ...update, book, logged: all }
}
