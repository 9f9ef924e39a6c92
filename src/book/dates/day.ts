import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'

/** A calendar day in the user's own zone, `YYYY-MM-DD`. Text order is time order. */
export type Day = string

/** A stretch of time in days, weeks, months or business days (weekends only). */
export interface Period {
  count: number
  unit: 'd' | 'w' | 'm' | 'bd'
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The local calendar day of an instant. */
export function dayOf(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of a day: no change of clocks moves noon into another day. */
export function noonOf(day: Day): Date {
  const [, year, month, date] = shape.exec(day) ?? []
  const noon = new Date(Number(year), Number(month) - 1, Number(date), 12)
  noon.setFullYear(Number(year))
  return noon
}

/** Whether a text is a day that exists: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  return shape.test(text) && dayOf(noonOf(text)) === text
}

/**
 * The day that lies a period after (or, with a negative count, before) another one.
 * @example plus('2027-01-31', { count: 1, unit: 'm' }) // '2027-02-28'
 */
export function plus(day: Day, { count, unit }: Period): Day {
  const noon = noonOf(day)
  if (unit === 'm') return dayOf(addMonths(noon, count))
  if (unit === 'bd') return dayOf(addBusinessDays(noon, count))
  return dayOf(addDays(noon, unit === 'w' ? count * 7 : count))
}

/** Whole days from one day to another; negative when `to` lies before `from`. Both are read in UTC, which has no change of clocks. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return noonOf(day).getDay()
}

/**
 * A day as a list shows it; the year only where it is not this one.
 * @example shortDay('2026-12-07', '2026-11-23') // 'Mon 7 Dec'
 */
export function shortDay(day: Day, today: Day): string {
  const noon = noonOf(day)
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${weekdays[noon.getDay()]} ${noon.getDate()} ${months[noon.getMonth()]?.slice(0, 3)}${year}`
}

/** How far off a day is, as people say it: `today`, `tomorrow`, `in 9 days`, `3 days ago`. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/**
 * Both at once, so that nobody has to count.
 * @example fullDay('2026-11-24', '2026-11-23') // 'Tue 24 Nov, tomorrow'
 */
export function fullDay(day: Day, today: Day): string {
  return `${shortDay(day, today)}, ${relativeDay(day, today)}`
}

/**
 * A day as one says it aloud in a promise: the weekday alone within six days, with its date beyond.
 * @example spokenDay('2026-11-30', '2026-11-23') // 'Monday, 30 November'
 */
export function spokenDay(day: Day, today: Day): string {
  const noon = noonOf(day)
  const weekday = longWeekdays[noon.getDay()] ?? ''
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days > 1 && days < 7 ? weekday : `${weekday}, ${noon.getDate()} ${months[noon.getMonth()]}`
}

/** An instant in the user's own time, to the minute: `2026-11-23 09:12`. */
export function localMinute(instant: string): string {
  const date = new Date(instant)
  return `${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
