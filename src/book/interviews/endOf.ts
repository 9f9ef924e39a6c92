import type { ClockTime } from '../dates/clock.js'
import type { Interview } from '../model/schema.js'

/** When an interview ends on its day; null where it has no time. One that goes on after midnight ends at the day's end. */
export function endOf({ at, minutes }: Pick<Interview, 'at' | 'minutes'>): ClockTime | null {
  if (at === undefined) return null
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const end = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1)
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}
