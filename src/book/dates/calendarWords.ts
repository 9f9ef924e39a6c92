import { type Day, isDay, type Period } from './day.js'
import { months, weekdays } from './dayNames.js'
import { numberFromName, ordinalFromName } from './numberWords.js'

const unitNames: [period: Period, names: string[]][] = [
  [{ count: 1, unit: 'd' }, ['d', 'day', 'days']],
  [{ count: 1, unit: 'w' }, ['w', 'wk', 'wks', 'week', 'weeks']],
  [{ count: 2, unit: 'w' }, ['fortnight', 'fortnights']],
  [{ count: 1, unit: 'm' }, ['m', 'mo', 'mos', 'month', 'months']],
  [{ count: 1, unit: 'bd' }, ['bd', 'business day', 'business days', 'working day', 'working days']],
]
const units = new Map(unitNames.flatMap(([period, names]) => names.map((name) => [name, period] as const)))
const couple = /^(?:a )?couple (?:of )?/
const weekdayPart = '(?:(?<weekday>(?!the )[a-z]+) )?'
const datePart = '(?:the )?(?<date>\\d{1,2})'
const yearPart = '(?: (?<year>\\d{4}))?'
const shortDate = new RegExp(`^(?<weekday>[a-z]+) ${datePart}$`)
const numericDate = new RegExp(`^${weekdayPart}(?<month>\\d{1,2})/(?<date>\\d{1,2})(?:/(?<year>\\d{2}|\\d{4}))?$`)
const dateFirst = new RegExp(`^${weekdayPart}${datePart}(?: of)? (?<month>[a-z]+)${yearPart}$`)
const monthFirst = new RegExp(`^${weekdayPart}(?<month>[a-z]+) ${datePart}${yearPart}$`)

/**
 * The longest text that is read as a day, in characters; a longer one is refused unread, so that no pattern runs long.
 */
export const maxDayLength = 100

/** A text as the readers of this file expect it: trimmed, lowercase, with single spaces. */
export function normalizeWords(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/**
 * The number of a weekday, 0 (Sunday) to 6 (Saturday), from its name or the first three letters or more of it; null for
 * any other word. The word is lowercase.
 * @example weekdayFromName('thurs') // 4
 */
export function weekdayFromName(word: string): number | null {
  return word === 'weds' ? 3 : indexByPrefix(word, weekdays)
}

/**
 * The number of a month, 1 to 12, from its name or the first three letters or more of it; null for any other word. The
 * word is lowercase.
 * @example monthFromName('sept') // 9
 */
export function monthFromName(word: string): number | null {
  const index = indexByPrefix(word, months)
  return index === null ? null : index + 1
}

/** The index of the first name that starts with a word; null when there is none, or the word is shorter than 3. */
function indexByPrefix(word: string, names: readonly string[]): number | null {
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word))
  return index < 0 ? null : index
}

/**
 * Reads a number and its unit, in digits or words, from normalized text; null when the text is anything more or less.
 * @example readAmount('two weeks') // { sign: '', count: 2, unit: 'w' }
 */
export function readAmount(text: string): (Period & { sign: '' | '+' | '-' }) | null {
  if (couple.test(text)) return readAmount(text.replace(couple, 'two '))
  const digits = /^([+-]?)(\d+) ?([a-z]+(?: [a-z]+)?)$/.exec(text)
  const space = text.indexOf(' ')
  const count = digits ? Number(digits[2]) : numberFromName(text.slice(0, Math.max(space, 0)))
  const unit = units.get(digits ? (digits[3] ?? '') : text.slice(space + 1))
  const sign = digits?.[1] === '+' || digits?.[1] === '-' ? digits[1] : ''
  return count === null || unit === undefined ? null : { sign, count: count * unit.count, unit: unit.unit }
}

/** A date as it was written, whether or not it exists. Month: 1 to 12. Weekday: 0 (Sunday) to 6. Null: not written. */
export interface NamedDate {
  weekday: number | null
  date: number
  month: number
  year: number | null
}

/**
 * Reads a date whose month is a word, from normalized text; null for any other text. The date may not exist.
 * @example readNamedDate('tue, dec 1st') // { weekday: 2, date: 1, month: 12, year: null }
 */
export function readNamedDate(text: string): NamedDate | null {
  const plain = plainDate(text)
  const parts = (dateFirst.exec(plain) ?? monthFirst.exec(plain))?.groups
  const month = monthFromName(parts?.month ?? '')
  return parts && month !== null ? namedDate(parts, month) : null
}

/**
 * Reads a date in digits with the month first, as Americans write it; null for any other text. The date may not exist.
 * @example readNumericDate('mon 12/14/26') // { weekday: 1, date: 14, month: 12, year: 2026 }
 */
export function readNumericDate(text: string): NamedDate | null {
  const parts = numericDate.exec(plainDate(text))?.groups
  return parts ? namedDate(parts, Number(parts.month)) : null
}

/**
 * Reads a weekday with only the day of the month; null for any other text, such as “fri first”.
 * @example readShortDate('fri the 27th') // { weekday: 5, date: 27 }
 */
export function readShortDate(text: string): { weekday: number; date: number } | null {
  if (!/ (?:the |\d)/.test(text)) return null
  const parts = shortDate.exec(plainDate(text))?.groups
  const weekday = weekdayFromName(parts?.weekday ?? '')
  return weekday === null ? null : { weekday, date: Number(parts?.date) }
}

/** A date without commas and periods, with ordinals in digits. */
function plainDate(text: string): string {
  const words = text.replace(/\b(twenty|thirty) (?=[a-z]+(?:st|nd|rd|th)\b)/g, '$1-').split(' ')
  return words
    .map((word) => word.replace(/[.,]$/, ''))
    .map((word) => ordinalFromName(word) ?? word)
    .join(' ')
}

/** The date of the parts of a text; null when its weekday is none. */
function namedDate(parts: Record<string, string | undefined>, month: number): NamedDate | null {
  const weekday = weekdayFromName(parts.weekday ?? '')
  if (parts.weekday && weekday === null) return null
  const year = parts.year?.length === 2 ? 2000 + Number(parts.year) : Number(parts.year)
  return { weekday, date: Number(parts.date), month, year: parts.year ? year : null }
}

/**
 * The day with this year, month (1 to 12) and day of the month; null when it does not exist.
 * @example dayFromParts(2026, 2, 30) // null
 */
export function dayFromParts(year: number, month: number, date: number): Day | null {
  const padded = (value: number, length: number) => String(value).padStart(length, '0')
  const day = `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
  return isDay(day) ? day : null
}

/**
 * The nearest day with this month (1 to 12) and day of the month, ahead or back, today included; null for none.
 * @example nearestDate(2, 29, '2026-11-25', 'ahead') // '2028-02-29'
 */
export function nearestDate(month: number, date: number, today: Day, direction: 'ahead' | 'back'): Day | null {
  const step = direction === 'back' ? -1 : 1
  const thisYear = Number(today.slice(0, 4))
  // February 29 can be eight years away: 1900 and 2100 have none.
  for (let years = 0; years <= 8; years += 1) {
    const day = dayFromParts(thisYear + step * years, month, date)
    if (day !== null && (step === 1 ? day >= today : day <= today)) return day
  }
  return null
}
