import { dayFromParts, maxDayLength, monthFromName, nearestDate, normalizeWords } from '../book/dates/calendarWords.js'
import { noonOf } from '../book/dates/day.js'
import type { FreeDateParser } from '../book/dates/parseWhen.js'

// Chrono also accepts text that it half understands: it reads "last friday" as the next Friday when it may look ahead,
// "day after tomorrow" as tomorrow, and "mon 1 dec" although that is a Tuesday. So it gets only texts of these
// patterns, each compared with the calendar in test/formats/parseFreeDate.test.ts. Rapport's own grammar handles
// weekdays.
const number = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,5})'
const span = `(?:${number} weeks?(?:,? and|,)? ${number} days?|${number} (?:days?|weeks?))`
const offsetPatterns = [
  new RegExp(`^in ${span}$`),
  new RegExp(`^${span} (?:ago|from now|(?:after|before) (?:today|tomorrow|yesterday))$`),
  /^the day (?:after tomorrow|before yesterday)$/,
]
// Chrono understands all of "first of december", but of "the first of december" only the end.
const leadingThe = /^the (?=(?:end|last day) of |(?:twenty |thirty )?[a-z0-9-]+ of )/
const monthEnd = /^(?:end|last day) of (?:the |this )?month$/
const ordinals = new Set([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  ...['twentieth', 'twenty', 'thirtieth', 'thirty'],
])

/**
 * Parses a day in English words that Rapport's own grammar does not know; null where there is any doubt.
 * @example await parseFreeDate('twenty-first of december', '2026-11-25', 'ahead') // '2026-12-21'
 */
export const parseFreeDate: FreeDateParser = async (text, today, direction) => {
  if (text.length > maxDayLength) return null
  const words = normalizeWords(text).replace(/^on /, '').replace(leadingThe, '')
  const hasMonth = isMonthDate(words)
  const isSupported =
    hasMonth || offsetPatterns.some((pattern) => pattern.test(words)) || (direction === 'ahead' && monthEnd.test(words))
  if (!isSupported) return null
  const { parse } = await import('chrono-node/en')
  const [result, secondResult] = parse(words, noonOf(today), { forwardDate: direction === 'ahead' })
  if (!result || secondResult || result.text !== words || result.end) return null
  const { start } = result
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return null
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || date === null) return null
  // Looking back, Chrono chooses the nearest year, even a future one; so Rapport chooses the year itself.
  return hasMonth && !start.isCertain('year')
    ? nearestDate(month, date, today, direction)
    : dayFromParts(year, month, date)
}

/** Whether a text is a date with the name of a month, one day, and perhaps a year of four digits: "december first". */
function isMonthDate(text: string): boolean {
  const words = text.split(/, | |-/)
  const dates = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)).length
  const spelled = words.some((word) => ordinals.has(word)) ? 1 : 0
  const years = words.filter((word) => /^\d{4}$/.test(word)).length
  const monthNames = words.filter((word) => monthFromName(word) !== null).length
  const others = words.filter((word) => word !== 'of' && !ordinals.has(word)).length - dates - years - monthNames
  return monthNames === 1 && dates + spelled === 1 && years <= 1 && others === 0
}
