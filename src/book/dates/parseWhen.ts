import { badDate } from './badDate.js'
import { maxDayLength } from './calendarWords.js'
import type { Day } from './day.js'
import { type DayAndTime, readDayAndTime } from './dayAndTime.js'
import { examples, notUnderstood } from './notUnderstood.js'
import { beforePartOfDay } from './partOfDay.js'
import { checkRange, type Direction } from './when.js'
import { wordsOfDay } from './wordsOfDay.js'

/** Parses a day in free English words; null when it does not understand the whole text. The caller provides it. */
export type FreeDateParser = (text: string, today: Day, direction: Direction) => Promise<Day | null>

/** What the meaning of a day in words depends on. */
export interface Calendar {
  today: Day
  /** Whether `12/14` is the 14th of December, as Americans write it; else it is refused. */
  monthFirst: boolean
  /** Loaded only for days that our own grammar does not know. */
  freeDates: FreeDateParser
}

/**
 * Parses the day that a user typed, with a clock time if there is one: with our own grammar first, then with
 * the free-text parser, which knows days only.
 * @throws RapportError `bad-date` when part of the text is not understood, when the day does not exist, or when it is
 * outside the years 1900 to 9999.
 * @example await parseWhen('next tue 10am', calendar, 'ahead') // { day: '2026-12-01', at: '10:00', … }
 */
export async function parseWhen(text: string, calendar: Calendar, direction: Direction): Promise<DayAndTime> {
  const typed = text.trim()
  if (typed.length > maxDayLength) throw badDate('That is too long to be a day.', examples[direction])
  const found = await parseWhole(typed, calendar, direction)
  if (found === null) throw notUnderstood(typed, calendar.today, direction)
  return found
}

/** Like `parseWhen`, but null for a text that is not understood. */
export async function parseWhole(
  text: string,
  { today, monthFirst, freeDates }: Calendar,
  direction: Direction,
): Promise<DayAndTime | null> {
  const found = readDayAndTime(text, today, direction, { monthFirst })
  if (found !== null) return found
  const before = beforePartOfDay(wordsOfDay(text))
  // “Tomorrow morning” is tomorrow, without a time.
  const whole = before && readDayAndTime(before.join(' '), today, direction, { monthFirst })
  if (whole?.at === null) return whole
  const day = await freeDates(text, today, direction)
  return day === null ? null : { day: checkRange(day, text), at: null, elsewhere: null }
}
