import { dayFromParts, monthFromName } from '../../book/dates/calendarWords.js'
import { months } from '../../book/dates/dayNames.js'
import { capitalize } from '../../text/capitalize.js'

const monthNames = months.map(capitalize)
const monthByName = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/i
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}),? +\d{1,2}:\d{2}/
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/

/**
 * A date from a LinkedIn export in the form that people say. Exports have had the forms `05 Mar 2024`, `3/5/18, 9:05
 * PM` (month first), `05-mar-24` (saved again by a spreadsheet) and `2024-03-05`. An ambiguous or invalid date is
 * returned unchanged.
 * @example formatConnectedOn('05 Mar 2024') // '5 March 2024'
 */
export function formatConnectedOn(text: string): string {
  const named = monthByName.exec(text)
  if (named) return formatDate(named[3], monthFromName(named[2]?.toLowerCase() ?? '') ?? 0, named[1]) ?? text
  const slashed = monthFirst.exec(text)
  if (slashed) return formatDate(slashed[3], Number(slashed[1]), slashed[2]) ?? text
  const dashed = yearFirst.exec(text)
  return (dashed && formatDate(dashed[1], Number(dashed[2]), dashed[3])) ?? text
}

/** A date in words; null where the date does not exist. */
function formatDate(yearText = '', month: number, dateText = ''): string | null {
  const date = Number(dateText)
  // LinkedIn was founded after 2000.
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const monthName = monthNames[month - 1]
  // Only the days after the 28th can be missing in a month; asking the calendar for every row would take noticeable
  // time.
  const exists = date >= 1 && (date <= 28 || dayFromParts(year, month, date) !== null)
  return monthName && exists ? `${date} ${monthName} ${year}` : null
}
