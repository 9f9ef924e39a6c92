import { RapportError } from '../error.js'
import { badDate } from './badDate.js'
import { beginsLikeZone } from './cities.js'
import { isVagueTime, looksLikeClock, readClock } from './clock.js'
import type { Day } from './day.js'
import { readDayAndTime } from './dayAndTime.js'
import type { Direction } from './when.js'
import { wordsOfDay } from './wordsOfDay.js'

/** Days to try, for each direction. */
export const examples: Record<Direction, string> = {
  ahead: 'Try “tomorrow”, “3d” (in three days), “3bd” (business days), “next tue”, “dec 1 at 10am” or “2026-12-01”.',
  back: 'Try “yesterday”, “3d” (three days ago), “last fri”, “2 weeks ago”, “nov 2” or “2026-11-02”.',
}
const vagueAmount =
  /^(?:in |within )?((?:an? |the next )?(?:few|several|some|many) (?:business |working )?(?:days|weeks|months))\b/

/** The error for a text that is no day; it says which part of the text is unclear. */
export function notUnderstood(text: string, today: Day, direction: Direction): RapportError {
  if (text === '') return badDate('No day was given.', examples[direction])
  const words = wordsOfDay(text)
  const [first = ''] = words
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{1,4})?)?$/.test(first))
    return badDate(
      `“${first}” can be read in more than one way.`,
      'Some put the day first, some the month: “dec 1” or “2026-12-01” leave no doubt.',
    )
  const [, amount] = vagueAmount.exec(words.join(' ')) ?? []
  if (amount !== undefined)
    return badDate(`How long is “${amount}”? It takes a number.`, 'Try “3d” (days), “2w” (weeks) or “1m” (months).')
  const partial = partlyUnderstood(text, today, direction)
  if (partial !== null) return partial
  const time = words.find((_, index) => isUnreadClock(words, index))
  if (time === undefined) return badDate(`Which day is “${text}”? That one I don't understand.`, examples[direction])
  return badDate(
    `Which time is “${time}” in “${text}”? That one I don't understand.`,
    'Write it as “10am”, “2:30pm”, “14:30” or “noon”.',
  )
}

/** Whether a word looks like a clock time and is none that is understood. */
function isUnreadClock(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  const isNumberAtTime = /^\d+$/.test(word) && words[index - 1] === 'at'
  return isVagueTime(word) || ((looksLikeClock(word) || isNumberAtTime) && readClock(words, index) === null)
}

/** The error for a text that begins or ends with a time that is understood; null for any other text. */
function partlyUnderstood(text: string, today: Day, direction: Direction): RapportError | null {
  const words = text.split(/\s+/)
  const hasTime = (some: string[]) => isTime(some.join(' '), today, direction)
  for (let count = words.length - 1; count > 0; count--) {
    const [beginning, rest] = [words.slice(0, count), words.slice(count)]
    if (hasTime(beginning)) return unclear(beginning, rest, text)
  }
  for (let count = 1; count < words.length; count++) {
    const [beginning, rest] = [words.slice(0, count), words.slice(count)]
    if (hasTime(rest)) return unclear(rest, beginning, text)
  }
  return null
}

/** The error for words beside a time. */
function unclear(time: string[], others: string[], text: string): RapportError {
  const zone = others.slice(0, others.indexOf('time') + 1).join(' ')
  if (beginsLikeZone(wordsOfDay(others.join(' '))) && zone !== '')
    return badDate(
      `Which time zone is “${zone}”? That one I don't know.`,
      'Write the time where you are, or as “2pm ET”, “2pm UTC+2” or “2pm London time”.',
    )
  return badDate(
    `I understand “${time.join(' ')}” in “${text}”, but not “${others.join(' ')}”.`,
    'Write only a day and a time, such as “tomorrow 10am” or “dec 1 at noon”.',
  )
}

/** Whether a text is a time, with or without a day. */
function isTime(text: string, today: Day, direction: Direction): boolean {
  try {
    return (readDayAndTime(text, today, direction)?.at ?? null) !== null
  } catch (error) {
    if (error instanceof RapportError) return false
    throw error
  }
}
