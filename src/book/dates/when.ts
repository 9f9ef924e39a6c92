import { RapportError } from '../error.js'
import {
  dayFromParts,
  maxDayLength,
  nearestDate,
  normalizeWords,
  readAmount,
  readNamedDate,
  weekdayFromName,
} from './calendarWords.js'
import { type Day, isDay, maxPeriodCount, type Period, plus, shortDay, weekdayOf } from './day.js'

/** Parses a day in free English words; null when it does not understand the whole text. The caller provides it. */
export type FreeDateParser = (text: string, today: Day, direction: Direction) => Promise<Day | null>

/** Which way a day without a year or a week is read. `ahead`: "fri" is the next Friday. `back`: it is the last one. */
export type Direction = 'ahead' | 'back'

const earliestDay = '1900-01-01'
const examples = {
  ahead: 'Try “tomorrow”, “3d” (in three days), “3bd” (business days), “next tue”, “dec 1” or “2026-12-01”.',
  back: 'Try “yesterday”, “3d” (three days ago), “last fri”, “2 weeks ago”, “nov 2” or “2026-11-02”.',
}
const unitWords: Record<Period['unit'], string> = { d: 'day', w: 'week', m: 'month', bd: 'business day' }
const dayOffsets = new Map([
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
])
const periodExamples = 'Try “30d” (days), “6w” (weeks), “2m” (months) or “3bd” (business days).'

/**
 * Parses the day that a user typed: with our own grammar first, then with `parseFreeDate`.
 * @throws RapportError `bad-date` when part of the text is not understood, when the day does not exist, or when it is
 * outside the years 1900 to 9999.
 * @example await parseWhen('next tue', '2026-11-25', 'ahead', parseFreeDate) // '2026-12-01'
 */
export async function parseWhen(
  text: string,
  today: Day,
  direction: Direction,
  parseFreeDate: FreeDateParser,
): Promise<Day> {
  const typed = text.trim()
  const hint = examples[direction]
  if (typed === '') throw badDate('No day was given.', hint)
  if (typed.length > maxDayLength) throw badDate('That is too long to be a day.', hint)
  const day = readWhen(typed, today, direction) ?? (await parseFreeDate(typed, today, direction))
  if (day !== null) return checkRange(day, typed)
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{1,4})?)?$/.test(typed)) {
    throw badDate(
      `“${typed}” can be read in more than one way.`,
      'Some put the day first, some the month: “dec 1” or “2026-12-01” leave no doubt.',
    )
  }
  throw badDate(`Which day is “${typed}”? That one I don't understand.`, hint)
}

/**
 * Reads a day in the words that `--help` names (our own grammar); null when the text is anything else.
 * @throws RapportError `bad-date` when these words name a day that does not exist or is outside the years 1900 to 9999.
 * @example readWhen('fri', '2026-11-25', 'back') // '2026-11-20'
 */
export function readWhen(text: string, today: Day, direction: Direction): Day | null {
  if (text.length > maxDayLength) return null
  const words = normalizeWords(text).replace(/^on /, '')
  const offset = dayOffsets.get(words)
  if (offset !== undefined) return checkRange(plus(today, { count: offset, unit: 'd' }), text)
  if (/^\d{4}-\d\d-\d\d$/.test(words)) {
    if (!isDay(words)) throw nonexistentDay(text)
    return checkRange(words, text)
  }
  return (
    readOffset(words, text, today, direction) ??
    readWeekday(words, today, direction) ??
    readDate(words, text, today, direction)
  )
}

/** Reads "3d", "+3d", "in 2 weeks", "3d ago", "2 weeks from now"; null for anything else. */
function readOffset(words: string, text: string, today: Day, direction: Direction): Day | null {
  const [, before, middle = '', after] =
    /^(in )?([^ ]+(?: [^ ]+){0,2}?)( ago| from now| from today)?$/.exec(words) ?? []
  const amount = readAmount(middle)
  if (amount === null || (before && after) || (amount.sign && (before || after))) return null
  const isPast = after === ' ago' || amount.sign === '-' || (direction === 'back' && !before && !after && !amount.sign)
  // JavaScript dates end soon after this; the day is outside the allowed years anyway.
  const count = Math.min(amount.count, 3_000_000)
  return checkRange(plus(today, { count: isPast ? -count : count, unit: amount.unit }), text)
}

/** Reads "fri", "next fri", "last fri", "this fri", "fri next week"; null for anything else. */
function readWeekday(words: string, today: Day, direction: Direction): Day | null {
  const [, which, name = '', nextWeek] = /^(next |last |this )?([a-z]+)( next week)?$/.exec(words) ?? []
  const weekday = weekdayFromName(name)
  if (weekday === null || (which && nextWeek)) return null
  const fromToday = (count: number) => plus(today, { count, unit: 'd' })
  const current = weekdayOf(today)
  // Weeks start on Monday here: Sunday is the seventh day.
  const daysWithinWeek = ((weekday + 6) % 7) - ((current + 6) % 7)
  if (which === 'next ' || nextWeek) return fromToday(daysWithinWeek + 7)
  if (which === 'this ') {
    return (direction === 'ahead' ? daysWithinWeek >= 0 : daysWithinWeek <= 0) ? fromToday(daysWithinWeek) : null
  }
  if (which === 'last ' || direction === 'back') return fromToday(-(((current - weekday + 6) % 7) + 1))
  return fromToday(((weekday - current + 6) % 7) + 1)
}

/** Reads "dec 1", "1 dec", "the 1st of december 2027", "tue 1 dec"; null for anything else. */
function readDate(words: string, text: string, today: Day, direction: Direction): Day | null {
  const named = readNamedDate(words)
  if (named === null) return null
  const { weekday, date, month, year } = named
  const day = year === null ? nearestDate(month, date, today, direction) : dayFromParts(year, month, date)
  if (day === null) throw nonexistentDay(text)
  if (weekday === null || weekday === weekdayOf(day)) return checkRange(day, text)
  throw badDate(
    `“${text.trim()}” does not fit together: that day is ${shortDay(day, today)}.`,
    'Check the date, or leave the weekday out: “dec 1” is enough.',
  )
}

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

/**
 * A length of time in words.
 * @example periodWords({ count: 3, unit: 'bd' }) // '3 business days'
 */
export function periodWords({ count, unit }: Period): string {
  return `${count} ${unitWords[unit]}${count === 1 ? '' : 's'}`
}

/**
 * A length of time in the short form that users type; `parsePeriod` reads it back.
 * @example formatPeriod({ count: 6, unit: 'w' }) // '6w'
 */
export function formatPeriod({ count, unit }: Period): string {
  return `${count}${unit}`
}

/** The day itself. @throws RapportError `bad-date` when it is outside the years 1900 to 9999. */
function checkRange(day: Day, text: string): Day {
  if (isDay(day) && day >= earliestDay) return day
  throw badDate(`“${text.trim()}” is too far away: the years go from 1900 to 9999.`, 'Try “2w”, “1m” or “2026-12-01”.')
}

function nonexistentDay(text: string): RapportError {
  return badDate(`The day “${text.trim()}” does not exist.`, 'Check the date, or try “3d”, “next tue” or “2026-12-01”.')
}

function badDate(message: string, hint: string): RapportError {
  return new RapportError('bad-date', message, { hint })
}
