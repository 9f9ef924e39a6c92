import { dayFromParts, monthFromName } from '../../book/dates/calendarWords.js'

const months = 'January February March April May June July August September October November December'.split(' ')
const namedMonth = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/i
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}),? +\d{1,2}:\d{2}/
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/

/**
 * A day of LinkedIn's as one says it, in the shapes its exports had: `05 Mar 2024`, `3/5/18, 9:05 PM` (month first),
 * `05-mar-24` (saved again by a spreadsheet), `2024-03-05`. A day that cannot be told for sure stays as it is written.
 * @example connectedOn('05 Mar 2024') // '5 March 2024'
 */
export function connectedOn(text: string): string {
  const named = namedMonth.exec(text)
  if (named) return spoken(named[3], monthFromName(named[2]?.toLowerCase() ?? '') ?? 0, named[1]) ?? text
  const slashed = monthFirst.exec(text)
  if (slashed) return spoken(slashed[3], Number(slashed[1]), slashed[2]) ?? text
  const dashed = yearFirst.exec(text)
  return (dashed && spoken(dashed[1], Number(dashed[2]), dashed[3])) ?? text
}

/** Null where there is no such day. */
function spoken(yearText = '', month: number, dateText = ''): string | null {
  const date = Number(dateText)
  // LinkedIn is younger than 2000.
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const monthName = months[month - 1]
  // Only the last days of a month may be missing in one; asking the calendar for every row would be felt.
  const exists = date >= 1 && (date <= 28 || dayFromParts(year, month, date) !== null)
  return monthName && exists ? `${date} ${monthName} ${year}` : null
}
