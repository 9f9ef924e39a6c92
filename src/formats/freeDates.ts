import { dayFromParts, maxDayLength, monthFromName, nearestDate, normalizeWords } from '../book/dates/calendarWords.js'
import { noonOf } from '../book/dates/day.js'
import type { FreeDateParser } from '../book/dates/when.js'

// Chrono also reads what it only half knows: "last friday" as the next one where it may look ahead, "day after
// tomorrow" as tomorrow, "mon 1 dec" though that is a Tuesday. So it gets to see only these shapes, each of which is
// compared with the calendar in test/formats/freeDates.test.ts. Weekdays are left to our own grammar.
const number = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,5})'
const span = `(?:${number} weeks?(?:,? and|,)? ${number} days?|${number} (?:days?|weeks?))`
const distances = [
  new RegExp(`^in ${span}$`),
  new RegExp(`^${span} (?:ago|from now|(?:after|before) (?:today|tomorrow|yesterday))$`),
  /^the day (?:after tomorrow|before yesterday)$/,
  /^tmrw?$/,
]
// Chrono takes "first of december" for all of it, "the first of december" only for its end.
const theBefore = /^the (?=(?:end|last day) of |(?:twenty |thirty )?[a-z0-9-]+ of )/
const monthEnd = /^(?:end|last day) of (?:the |this )?month$/
const ordinals = new Set([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  ...['twentieth', 'twenty', 'thirtieth', 'thirty'],
])

/**
 * A day in free English words, for what our own grammar does not know; null where any doubt is left.
 * @example await freeDates('twenty-first of december', '2026-11-25', 'ahead') // '2026-12-21'
 */
export const freeDates: FreeDateParser = async (text, today, direction) => {
  if (text.length > maxDayLength) return null
  const words = normalizeWords(text).replace(/^on /, '').replace(theBefore, '')
  const named = isNamed(words)
  const known = named || distances.some((shape) => shape.test(words)) || (direction === 'ahead' && monthEnd.test(words))
  if (!known) return null
  const { parse } = await import('chrono-node/en')
  const [result, another] = parse(words, noonOf(today), { forwardDate: direction === 'ahead' })
  if (!result || another || result.text !== words || result.end) return null
  const { start } = result
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return null
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || date === null) return null
  // Chrono takes the nearest year when it looks back, even one that is to come: the year is our own choice.
  return named && !start.isCertain('year')
    ? nearestDate(month, date, today, direction)
    : dayFromParts(year, month, date)
}

/** A day named by its month, with one number for the day and perhaps a year of four figures: "december first". */
function isNamed(text: string): boolean {
  const words = text.split(/, | |-/)
  const dates = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)).length
  const spelled = words.some((word) => ordinals.has(word)) ? 1 : 0
  const years = words.filter((word) => /^\d{4}$/.test(word)).length
  const monthNames = words.filter((word) => monthFromName(word) !== null).length
  const others = words.filter((word) => word !== 'of' && !ordinals.has(word)).length - dates - years - monthNames
  return monthNames === 1 && dates + spelled === 1 && years <= 1 && others === 0
}
