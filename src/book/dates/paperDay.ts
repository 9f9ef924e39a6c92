import { type Day, noonOf } from './day.js'

/**
 * A day in full, for paper that is read at any later time.
 * @example paperDay('2026-12-03') // 'Thursday, December 3, 2026'
 */
export function paperDay(day: Day): string {
  return noonOf(day).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })
}
