import { RapportError } from '../error.js'
import { dayFrom, longestDay, nearestDate, readAmount, readNamedDate, tidy, weekdayNamed } from './calendarWords.js'
import { type Day, isDay, type Period, plus, shortDay, weekdayOf } from './day.js'

/** A reader of days in free English words, handed in by the caller; null when it does not understand all of it. */
export type FreeDates = (text: string, today: Day, direction: Direction) => Promise<Day | null>

/** `ahead`: "fri" is the next Friday. `back`: it is the last one, for days that lie in the past by nature. */
export type Direction = 'ahead' | 'back'

const earliest = '1900-01-01'
const mostInPeriod = 9_999
const examples = {
  ahead: 'Try “tomorrow”, “3d” (in three days), “3bd” (business days), “next tue”, “dec 1” or “2026-12-01”.',
  back: 'Try “yesterday”, “3d” (three days ago), “last fri”, “2 weeks ago”, “nov 2” or “2026-11-02”.',
}
const unitWords: Record<Period['unit'], string> = { d: 'day', w: 'week', m: 'month', bd: 'business day' }
const nearby = new Map([
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
 * The day that a person means, in our own few words or else as `freeDates` reads them.
 * Throws `bad-date` when not all of it is understood, or the day does not exist or lies outside the years 1900 to 9999.
 * @example await parseWhen('next tue', '2026-11-25', 'ahead', freeDates) // '2026-12-01'
 */
export async function parseWhen(text: string, today: Day, direction: Direction, freeDates: FreeDates): Promise<Day> {
  const typed = text.trim()
  const hint = examples[direction]
  if (typed === '') throw badDate('No day was given.', hint)
  if (typed.length > longestDay) throw badDate('That is too long to be a day.', hint)
  const day = readWhen(typed, today, direction) ?? (await freeDates(typed, today, direction))
  if (day !== null) return within(day, typed)
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{1,4})?)?$/.test(typed)) {
    throw badDate(
      `“${typed}” can be read in more than one way.`,
      'Some put the day first, some the month: “dec 1” or “2026-12-01” leave no doubt.',
    )
  }
  throw badDate(`Which day is “${typed}”? That one I don't understand.`, hint)
}

/**
 * The day in our own words, the ones that `--help` names; null when the text is not made of them.
 * Throws `bad-date` for a day in these words that does not exist, or lies outside the years 1900 to 9999.
 * @example readWhen('fri', '2026-11-25', 'back') // '2026-11-20'
 */
export function readWhen(text: string, today: Day, direction: Direction): Day | null {
  if (text.length > longestDay) return null
  const words = tidy(text).replace(/^on /, '')
  const offset = nearby.get(words)
  if (offset !== undefined) return within(plus(today, { count: offset, unit: 'd' }), text)
  if (/^\d{4}-\d\d-\d\d$/.test(words)) {
    if (!isDay(words)) throw noSuchDay(text)
    return within(words, text)
  }
  return (
    readDistance(words, text, today, direction) ??
    readWeekday(words, today, direction) ??
    readDate(words, text, today, direction)
  )
}

/** "3d", "+3d", "in 2 weeks", "3d ago", "2 weeks from now". */
function readDistance(words: string, text: string, today: Day, direction: Direction): Day | null {
  const spoken = /^(in )?([^ ]+(?: [^ ]+){0,2}?)( ago| from now| from today)?$/.exec(words)
  const amount = readAmount(spoken?.[2] ?? '')
  const [before, after] = [spoken?.[1], spoken?.[3]]
  if (amount === null || (before && after) || (amount.sign && (before || after))) return null
  const past = after === ' ago' || amount.sign === '-' || (direction === 'back' && !before && !after && !amount.sign)
  // Beyond this the calendar cannot count; it is far outside its years already.
  const count = Math.min(amount.count, 3_000_000)
  return within(plus(today, { count: past ? -count : count, unit: amount.unit }), text)
}

/** "fri", "next fri", "last fri", "this fri", "fri next week". */
function readWeekday(words: string, today: Day, direction: Direction): Day | null {
  const [, which, name = '', nextWeek] = /^(next |last |this )?([a-z]+)( next week)?$/.exec(words) ?? []
  const weekday = weekdayNamed(name)
  if (weekday === null || (which && nextWeek)) return null
  const fromToday = (count: number) => plus(today, { count, unit: 'd' })
  const now = weekdayOf(today)
  // Weeks start on Monday: Sunday is their seventh day.
  const inThisWeek = ((weekday + 6) % 7) - ((now + 6) % 7)
  if (which === 'next ' || nextWeek) return fromToday(inThisWeek + 7)
  if (which === 'this ') {
    return (direction === 'ahead' ? inThisWeek >= 0 : inThisWeek <= 0) ? fromToday(inThisWeek) : null
  }
  if (which === 'last ' || direction === 'back') return fromToday(-(((now - weekday + 6) % 7) + 1))
  return fromToday(((weekday - now + 6) % 7) + 1)
}

/** "dec 1", "1 dec", "the 1st of december 2027", "tue 1 dec". */
function readDate(words: string, text: string, today: Day, direction: Direction): Day | null {
  const named = readNamedDate(words)
  if (named === null) return null
  const { weekday, date, month, year } = named
  const day = year === null ? nearestDate(month, date, today, direction) : dayFrom(year, month, date)
  if (day === null) throw noSuchDay(text)
  if (weekday === null || weekday === weekdayOf(day)) return within(day, text)
  throw badDate(
    `“${text.trim()}” does not fit together: that day is ${shortDay(day, today)}.`,
    'Check the date, or leave the weekday out: “dec 1” is enough.',
  )
}

/**
 * A length of time of at least one day, week, month or business day, as `--within` and `--every` take it.
 * Throws `bad-date` when the text is anything else.
 * @example parsePeriod('6 weeks') // { count: 6, unit: 'w' }
 */
export function parsePeriod(text: string): Period {
  const typed = text.trim()
  if (typed === '') throw badDate('No length of time was given.', periodExamples)
  if (typed.length > longestDay) throw badDate('That is too long to be a length of time.', periodExamples)
  const amount = readAmount(tidy(typed))
  if (amount === null || amount.sign !== '') {
    throw badDate(`How long is “${typed}”? That one I don't understand.`, periodExamples)
  }
  const { count, unit } = amount
  if (count < 1) throw badDate(`“${typed}” is no time at all: it takes 1 or more.`, periodExamples)
  if (count > mostInPeriod) throw badDate(`“${typed}” is longer than anybody waits.`, periodExamples)
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
 * A length of time as one types it; `parsePeriod` reads it back.
 * @example periodText({ count: 6, unit: 'w' }) // '6w'
 */
export function periodText({ count, unit }: Period): string {
  return `${count}${unit}`
}

function within(day: Day, text: string): Day {
  if (isDay(day) && day >= earliest) return day
  throw badDate(`“${text.trim()}” is too far away: the years go from 1900 to 9999.`, 'Try “2w”, “1m” or “2026-12-01”.')
}

function noSuchDay(text: string): RapportError {
  return badDate(`The day “${text.trim()}” does not exist.`, 'Check the date, or try “3d”, “next tue” or “2026-12-01”.')
}

function badDate(message: string, hint: string): RapportError {
  return new RapportError('bad-date', message, { hint })
}
