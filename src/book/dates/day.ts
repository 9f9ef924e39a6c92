import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { capitalize } from '../../text/capitalize.js'
import { months, weekdays } from './dayNames.js'

/** A calendar day in the user's time zone, `YYYY-MM-DD`, so that comparing two as text compares them in time. */
export type Day = string

/** A length of time in days (`d`), weeks (`w`), months (`m`) or business days (`bd`: Monday to Friday). */
export interface Period {
  count: number
  unit: 'd' | 'w' | 'm' | 'bd'
}

/** The longest period, in any unit: beyond it, dates come to an end. */
export const maxPeriodCount = 9_999
/** The last instant that has a year of four digits. */
export const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The calendar day of an instant, in the time zone of this computer. */
export function dayOf(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/** Noon of a day, local time. Daylight saving time can move midnight to another day, but never noon. */
export function noonOf(day: Day): Date {
  const [, year, month, date] = dayPattern.exec(day) ?? []
  const noon = new Date(Number(year), Number(month) - 1, Number(date), 12)
  noon.setFullYear(Number(year))
  return noon
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`; false for `2026-02-30`. */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && dayOf(noonOf(text)) === text
}

/**
 * A day plus a period; with a negative count, the day before it. A month that is too short gives its last day.
 * @example plus('2027-01-31', { count: 1, unit: 'm' }) // '2027-02-28'
 */
export function plus(day: Day, { count, unit }: Period): Day {
  const noon = noonOf(day)
  if (unit === 'm') return dayOf(addMonths(noon, count))
  if (unit === 'bd') return dayOf(addBusinessDays(noon, count))
  return dayOf(addDays(noon, unit === 'w' ? count * 7 : count))
}

/** The number of days from one day to another; negative when `to` is earlier. Counted in UTC, to skip time changes. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The weekday of a day: 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(day: Day): number {
  return noonOf(day).getDay()
}

const weekdayName = (noon: Date) => capitalize(weekdays[noon.getDay()] ?? '')
const monthName = (noon: Date) => capitalize(months[noon.getMonth()] ?? '')

/**
 * A day as lists show it; with its year only when that is not the year of today.
 * @example shortDay('2026-12-07', '2026-11-23') // 'Mon 7 Dec'
 */
export function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayOfMonth(day) : shortDayWithYear(day)
}

/** A day in a text that is read at any later time. @example shortDayWithYear('2026-12-07') // 'Mon 7 Dec 2026' */
export function shortDayWithYear(day: Day): string {
  return `${dayOfMonth(day)} ${day.slice(0, 4)}`
}

function dayOfMonth(day: Day): string {
  const noon = noonOf(day)
  return `${weekdayName(noon).slice(0, 3)} ${noon.getDate()} ${monthName(noon).slice(0, 3)}`
}

/** How far away a day is, in words: `today`, `tomorrow`, `yesterday`, `in 9 days`, `3 days ago`. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/**
 * A day as lists show it, and how far away it is.
 * @example fullDay('2026-11-24', '2026-11-23') // 'Tue 24 Nov, tomorrow'
 */
export function fullDay(day: Day, today: Day): string {
  return `${shortDay(day, today)}, ${relativeDay(day, today)}`
}

/**
 * A day as people say it in a conversation: `today`, `tomorrow`, the weekday alone for the next six days, else the
 * weekday with the date.
 * @example spokenDay('2026-11-30', '2026-11-23') // 'Monday, 30 November'
 */
export function spokenDay(day: Day, today: Day): string {
  const noon = noonOf(day)
  const weekday = weekdayName(noon)
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days > 1 && days < 7 ? weekday : `${weekday}, ${noon.getDate()} ${monthName(noon)}`
}

/**
 * The month of a day as people say it; with its year only when that is not the year of today.
 * @example spokenMonth('2025-03-04', '2026-11-23') // 'March 2025'
 */
export function spokenMonth(day: Day, today: Day): string {
  const month = monthName(noonOf(day))
  return day.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`
}

/** An ISO instant as local date and time, to the minute: `2026-11-23 09:12`. */
export function localMinute(instant: string): string {
  const date = new Date(instant)
  return `${dayOf(date)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
