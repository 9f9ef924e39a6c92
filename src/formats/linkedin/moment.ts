import { dayFromParts, monthFromName } from '../../book/dates/calendarWords.js'
import type { Day } from '../../book/dates/day.js'
import { withoutQuotes } from './withoutQuotes.js'

/** A day as it is written, and the time in UTC if there is one: `HH:MM:SS`. */
export interface WrittenMoment {
  day: Day
  time: string | null
}

const time = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?'
const zone = '(?: ?(?:UTC|GMT|Z))?'
const timeBehind = `(?:(?:,?\\s|T)${time}(?:\\s?(?<half>[AP])M)?${zone})?`
const year = '(?<year>\\d{4}|\\d{2})'
/** The form of all messages since 2019, without the days that some months lack: the fast path. */
const usual = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d UTC$/
/** Every form in which exports have had dates; with slashes, the month comes first. */
const forms = [
  `(?<year>\\d{4})([/-])(?<month>\\d{1,2})\\2(?<date>\\d{1,2})${timeBehind}`,
  `(?<month>\\d{1,2})/(?<date>\\d{1,2})/${year}${timeBehind}`,
  `(?<date>\\d{1,2})[ -](?<month>[a-z]{3,9})[ -]${year}${timeBehind}`,
  `(?<month>[a-z]{3,9}) (?<date>\\d{1,2}), ?(?<year>\\d{4})${timeBehind}`,
  `[a-z]{3} (?<month>[a-z]{3}) (?<date>\\d{1,2}) ${time} (?:UTC|GMT) (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'))

/**
 * Reads a date of LinkedIn's archive; null where it is none, or one that does not exist, or of another century.
 * @example readMoment('"2/12/26, 11:44 PM"') // { day: '2026-02-12', time: '23:44:00' }
 * @example readMoment('2026-08-01 02:00:00 UTC') // { day: '2026-08-01', time: '02:00:00' }
 * @example readMoment('12 Feb 2026') // { day: '2026-02-12', time: null }
 */
export function readMoment(cell: string): WrittenMoment | null {
  if (usual.test(cell)) return { day: cell.slice(0, 10), time: cell.slice(11, 19) }
  const text = withoutQuotes(cell).trim()
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (parts) return momentOf(parts)
  }
  return null
}

/** The instant of a date, in ISO form; noon where no time is written, which is that day nearly everywhere. */
export function instantOf({ day, time }: WrittenMoment): string {
  return `${day}T${time ?? '12:00:00'}.000Z`
}

function momentOf(parts: Record<string, string | undefined>): WrittenMoment | null {
  const year = Number(parts.year) + (parts.year?.length === 2 ? 2000 : 0)
  const month = Number(parts.month) || monthFromName(parts.month?.toLowerCase() ?? '') || 0
  // LinkedIn was founded after 2000.
  const day = year >= 2000 && year < 2100 ? dayFromParts(year, month, Number(parts.date)) : null
  const time = parts.hour === undefined ? null : timeOf(parts)
  return day === null || time === undefined ? null : { day, time }
}

/** The time in 24 hours; undefined where there is no such time. */
function timeOf({
  hour = '',
  minute = '',
  second = '00',
  half,
}: Record<string, string | undefined>): string | undefined {
  const written = Number(hour)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hours = half === undefined ? written : (written % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`
}
