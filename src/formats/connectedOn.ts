import { dayFrom, monthNamed } from '../book/calendarWords.js'

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
  const [, nameDate, name = '', nameYear] = namedMonth.exec(text) ?? []
  if (nameYear) return spoken(nameYear, monthNamed(name.toLowerCase()) ?? 0, nameDate) ?? text
  const [, slashMonth, slashDate, slashYear] = monthFirst.exec(text) ?? []
  if (slashYear) return spoken(slashYear, Number(slashMonth), slashDate) ?? text
  const [, year = '', month, date] = yearFirst.exec(text) ?? []
  return spoken(year, Number(month), date) ?? text
}

/** Null where there is no such day. */
function spoken(yearText: string, month: number, dateText = ''): string | null {
  const date = Number(dateText)
  // LinkedIn is younger than 2000.
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const monthName = months[month - 1]
  // Only the last days of a month may be missing in one; asking the calendar for every row would be felt.
  const exists = date >= 1 && (date <= 28 || dayFrom(year, month, date) !== null)
  return monthName && exists ? `${date} ${monthName} ${year}` : null
}
