import { badDate } from './badDate.js'
import { maxDayLength, normalizeWords, readAmount } from './calendarWords.js'
import { maxPeriodCount, type Period } from './day.js'

const periodExamples = 'Try “30d” (days), “6w” (weeks), “2m” (months) or “3bd” (business days).'

/**
 * Parses a length of time of 1 to 9,999 days, weeks, months or business days, as `--within` and `--every` take it.
 * @throws RapportError `bad-date` when the text is anything else.
 * @example parsePeriod('6 weeks') // { count: 6, unit: 'w' }
 */
export function parsePeriod(text: string): Period {
  const typed = text.trim()
  if (typed === '') throw badDate('No length of time was given.', periodExamples)
  if (typed.length > maxDayLength) throw badDate('That is too long to be a length of time.', periodExamples)
  const amount = readAmount(normalizeWords(typed))
  if (amount === null || amount.sign !== '') {
    throw badDate(`How long is “${typed}”? That one I don't understand.`, periodExamples)
  }
  const { count, unit } = amount
  if (count < 1) throw badDate(`“${typed}” is no time at all: it takes 1 or more.`, periodExamples)
  if (count > maxPeriodCount) throw badDate(`“${typed}” is longer than anybody waits.`, periodExamples)
  return { count, unit }
}
