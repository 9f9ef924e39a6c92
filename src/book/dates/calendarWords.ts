import { type Day, isDay, type Period } from './day.js'

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const months = 'january february march april may june july august september october november december'.split(' ')
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const units = new Map<string, Period['unit']>([
  ...['d', 'day', 'days'].map((word) => [word, 'd'] as const),
  ...['w', 'wk', 'wks', 'week', 'weeks'].map((word) => [word, 'w'] as const),
  ...['m', 'mo', 'mos', 'month', 'months'].map((word) => [word, 'm'] as const),
  ...['bd', 'business day', 'business days', 'working day', 'working days'].map((word) => [word, 'bd'] as const),
])
const weekdayPart = '(?:(?<weekday>(?!the )[a-z]+) )?'
const datePart = '(?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?'
const yearPart = '(?: (?<year>\\d{4}))?'
const dateFirst = new RegExp(`^${weekdayPart}${datePart}(?: of)? (?<month>[a-z]+)${yearPart}$`)
const monthFirst = new RegExp(`^${weekdayPart}(?<month>[a-z]+) ${datePart}${yearPart}$`)

/** No day in words is longer than this; what is longer is refused before it is looked at. */
export const longestDay = 100

/** A text as our grammar reads it: lower case, single spaces. */
export function tidy(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/**
 * 0 (Sunday) to 6 (Saturday) for a weekday's name or its start of three letters or more; null for anything else.
 * @example weekdayNamed('thurs') // 4
 */
export function weekdayNamed(word: string): number | null {
  return word === 'weds' ? 3 : startOf(word, weekdays)
}

/**
 * 1 to 12 for a month's name or its start of three letters or more; null for anything else.
 * @example monthNamed('sept') // 9
 */
export function monthNamed(word: string): number | null {
  const index = startOf(word, months)
  return index === null ? null : index + 1
}

function startOf(word: string, names: string[]): number | null {
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word))
  return index < 0 ? null : index
}

/**
 * A number and its unit, in figures or words, from tidy text; null when there is more or less to it than that.
 * @example readAmount('two weeks') // { sign: '', count: 2, unit: 'w' }
 */
export function readAmount(text: string): (Period & { sign: '' | '+' | '-' }) | null {
  const figures = /^([+-]?)(\d+) ?([a-z]+(?: [a-z]+)?)$/.exec(text)
  const gap = text.indexOf(' ')
  const count = figures ? Number(figures[2]) : numberNamed(text.slice(0, Math.max(gap, 0)))
  const unit = units.get(figures ? (figures[3] ?? '') : text.slice(gap + 1))
  const sign = figures?.[1] === '+' || figures?.[1] === '-' ? figures[1] : ''
  return count === null || unit === undefined ? null : { sign, count, unit }
}

function numberNamed(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const index = numbers.indexOf(word)
  return index < 0 ? null : index
}

/** A date named by its month: month 1 to 12, weekday 0 (Sunday) to 6; null where it was not said. */
interface NamedDate {
  weekday: number | null
  date: number
  month: number
  year: number | null
}

/**
 * A date named by its month, from tidy text, whether or not it exists; null when the text is anything else.
 * @example readNamedDate('tue, dec 1st') // { weekday: 2, date: 1, month: 12, year: null }
 */
export function readNamedDate(text: string): NamedDate | null {
  const plain = text
    .split(' ')
    .map((word) => word.replace(/[.,]$/, ''))
    .join(' ')
  const parts = (dateFirst.exec(plain) ?? monthFirst.exec(plain))?.groups
  const month = monthNamed(parts?.month ?? '')
  const weekday = weekdayNamed(parts?.weekday ?? '')
  if (!parts || month === null || (parts.weekday && weekday === null)) return null
  return { weekday, date: Number(parts.date), month, year: parts.year ? Number(parts.year) : null }
}

/**
 * The day of a year, a month (1 to 12) and a date; null when no such day exists.
 * @example dayFrom(2026, 2, 30) // null
 */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  return isDay(day) ? day : null
}

/**
 * The nearest day of that month (1 to 12) and date, ahead or back, today included; null when there never is one.
 * @example nearestDate(2, 29, '2026-11-25', 'ahead') // '2028-02-29'
 */
export function nearestDate(month: number, date: number, today: Day, direction: 'ahead' | 'back'): Day | null {
  const step = direction === 'back' ? -1 : 1
  const thisYear = Number(today.slice(0, 4))
  // A 29 February can be eight years away: 1900 and 2100 have none.
  for (let years = 0; years <= 8; years += 1) {
    const day = dayFrom(thisYear + step * years, month, date)
    if (day !== null && (step === 1 ? day >= today : day <= today)) return day
  }
  return null
}
