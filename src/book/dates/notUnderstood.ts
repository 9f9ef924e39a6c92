import type { RapportError } from '../error.js'
import { beginsLikeZone } from './cities.js'
import { isVagueTime, looksLikeClock, readClock } from './clock.js'
import { badDate, type Direction } from './when.js'
import { wordsOfDay } from './wordsOfDay.js'
import { readZone } from './zones.js'

/** Days to try, for each direction. */
export const examples: Record<Direction, string> = {
  ahead: 'Try “tomorrow”, “3d” (in three days), “3bd” (business days), “next tue”, “dec 1 at 10am” or “2026-12-01”.',
  back: 'Try “yesterday”, “3d” (three days ago), “last fri”, “2 weeks ago”, “nov 2” or “2026-11-02”.',
}
const timeExamples = 'Write it as “10am”, “2:30pm”, “14:30” or “noon”.'
const vagueAmount =
  /^(?:in |within )?((?:an? |the next )?(?:few|several|some|many) (?:business |working )?(?:days|weeks|months))\b/

/** The error for a text that is no day; it says which part of the text is unclear. */
export function notUnderstood(text: string, direction: Direction): RapportError {
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
  const time = words.find(
    (word, index) =>
      isUnreadClock(words, index) || (/^\d+$/.test(word) && words[index - 1] === 'at' && !hasHalf(words, index)),
  )
  if (time !== undefined)
    return badDate(`Which time is “${time}” in “${text}”? That one I don't understand.`, timeExamples)
  return besideTime(words, text) ?? badDate(`Which day is “${text}”? That one I don't understand.`, examples[direction])
}

/** Whether a word looks like a clock time and is none that is understood. */
function isUnreadClock(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  return isVagueTime(word) || (looksLikeClock(word) && readClock(words, index) === null)
}

function hasHalf(words: string[], index: number): boolean {
  return readClock(words, index)?.length === 2
}

/** The error for words around a clock time that is understood; null where there is none, or nothing else. */
function besideTime(words: string[], text: string): RapportError | null {
  for (const start of words.keys()) {
    const clock = readClock(words, start)
    if (clock === null) continue
    const time = words.slice(start, start + clock.length).join(' ')
    const end = start + clock.length + (readZone(words, start + clock.length)?.length ?? 0)
    const after = words.slice(end)
    if (beginsLikeZone(after)) {
      const zone = after.slice(0, after.indexOf('time') + 1).join(' ')
      return badDate(
        `Which time zone is “${zone}”? That one I don't know.`,
        `Write the time where you are, or as “${time} ET”, “${time} UTC+2” or “${time} London time”.`,
      )
    }
    const others = [words.slice(0, start), after].filter((some) => some.length > 0).map((some) => `“${some.join(' ')}”`)
    if (others.length === 0) return null
    return badDate(
      `The time in “${text}” is clear, but not ${others.join(' and ')}.`,
      'Write only a day and a time, such as “tomorrow 10am” or “dec 1 at noon”.',
    )
  }
  return null
}
