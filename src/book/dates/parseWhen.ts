import type { RapportError } from '../error.js'
import { maxDayLength, normalizeWords } from './calendarWords.js'
import { looksLikeClock } from './clock.js'
import type { Day } from './day.js'
import { type DayAndTime, readDayAndTime } from './dayAndTime.js'
import { badDate, checkRange, type Direction } from './when.js'

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

const examples = {
  ahead: 'Try “tomorrow”, “3d” (in three days), “3bd” (business days), “next tue”, “dec 1 at 10am” or “2026-12-01”.',
  back: 'Try “yesterday”, “3d” (three days ago), “last fri”, “2 weeks ago”, “nov 2” or “2026-11-02”.',
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
  if (found === null) throw notUnderstood(typed, direction)
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
  const day = await freeDates(text, today, direction)
  return day === null ? null : { day: checkRange(day, text), at: null, elsewhere: null }
}

/** The error for a text that is no day; it says what is unclear about a date in digits or a clock time in it. */
export function notUnderstood(text: string, direction: Direction): RapportError {
  if (text === '') return badDate('No day was given.', examples[direction])
  const words = normalizeWords(text).split(' ')
  const [first = ''] = words
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{1,4})?)?$/.test(first))
    return badDate(
      `“${first}” can be read in more than one way.`,
      'Some put the day first, some the month: “dec 1” or “2026-12-01” leave no doubt.',
    )
  const time = words.find((word, index) => looksLikeClock(word) || (/^\d+$/.test(word) && words[index - 1] === 'at'))
  if (time === undefined) return badDate(`Which day is “${text}”? That one I don't understand.`, examples[direction])
  return badDate(
    `Which time is “${time}” in “${text}”? That one I don't understand.`,
    'Write it as “10am”, “2:30pm”, “14:30” or “noon”.',
  )
}
