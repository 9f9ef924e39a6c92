import { type Day, plus, weekdayOf } from './day.js'

/** Days of the week, in the order in which `weekdayOf` counts them. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export type Weekday = (typeof weekdays)[number]

/**
 * The first day of the week that a day lies in.
 * @example weekOf('2026-11-25', 'sunday') // '2026-11-22'
 */
export function weekOf(day: Day, start: Weekday = 'monday'): Day {
  const past = (weekdayOf(day) - weekdays.indexOf(start) + 7) % 7
  return plus(day, { count: -past, unit: 'd' })
}
