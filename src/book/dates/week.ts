import { type Day, plus, weekdayOf } from './day.js'
import { weekdays } from './dayNames.js'

export type Weekday = (typeof weekdays)[number]

/**
 * The first day of the week that contains a day; a week begins on `firstWeekday`.
 * @example startOfWeek('2026-11-25', 'sunday') // '2026-11-22'
 */
export function startOfWeek(day: Day, firstWeekday: Weekday = 'monday'): Day {
  const daysIntoWeek = (weekdayOf(day) - weekdays.indexOf(firstWeekday) + 7) % 7
  return plus(day, { count: -daysIntoWeek, unit: 'd' })
}
