import { badDate } from '../dates/badDate.js'
import { monthFromName, weekdayFromName } from '../dates/calendarWords.js'
import { type Day, shortDay } from '../dates/day.js'
import { type Calendar, parseWhole } from '../dates/parseWhen.js'
import { RapportError } from '../error.js'
import type { Promised } from './promise.js'

/**
 * Parses a promise: what, and after the last “by” the day, counted from the day of the talk. After a “by” that names no
 * day, everything is the what: “sent by Pat”. Without a “by”, a day at the end counts: “call tomorrow”. (CLI contract,
 * Trust; METHOD section 5.)
 * @param on the day on which it was said.
 * @throws RapportError `usage` where nothing is promised; `bad-date` where the words after “by” are nearly a day, have a time
 * of day, or name a day before `on`.
 * @example await parsePromise('send the study by fri', calendar, '2026-11-23') // { what: 'send the study', by: '2026-11-27' }
 */
export async function parsePromise(text: string, calendar: Calendar, on: Day): Promise<Promised> {
  const words = text.trim()
  const [what, said] = splitAtBy(words) ?? splitAtDay(words) ?? [words, null]
  const when = said === null ? null : await parseWhole(said, { ...calendar, today: on }, 'ahead')
  if (said !== null && when === null && soundsLikeDay(said))
    throw badDate(`“${said}” after “by” is not a day I understand.`, `Write it as in “${what || 'send it'} by fri”.`)
  if (what === '' && (when !== null || said === null))
    throw new RapportError('usage', 'What was promised is missing.', {
      hint: 'As in --promised "send the study by fri".',
    })
  if (when === null) return { what: words, by: null }
  if (when.at !== null) throw badDate(`A promise is by a day, and “${said}” has a time.`, 'Leave the time out.')
  if (when.day < on)
    throw badDate(
      `“by ${said}” is ${shortDay(when.day, on)}, before the day you talked.`,
      'Name a later day, or say when you talked: --on yesterday.',
    )
  return { what, by: when.day }
}

/** The words before and after the last “by”; null where there is none. */
function splitAtBy(words: string): [what: string, said: string] | null {
  const at = ` ${words.toLowerCase()}`.lastIndexOf(' by ')
  if (at < 0) return null
  return [words.slice(0, at).trim(), words.slice(at + ' by'.length).trim()]
}

/** Words after which a day is part of what is promised: “the plan for next month”. */
const beforeThing = new Set(['for', 'of', 'about', 'the', 'a', 'in', 'until', 'from', 'since', 'and', 'or'])

/** The words before a day at the end, and the day: “call” and “next tuesday”. Null where no day is at the end. */
function splitAtDay(text: string): [what: string, said: string] | null {
  const words = text.replace(/[.!]$/, '').split(/\s+/)
  const last = words.pop()?.toLowerCase() ?? ''
  const isNext = words.at(-1)?.toLowerCase() === 'next'
  const isDay = ['today', 'tomorrow'].includes(last) || weekdayFromName(last) !== null
  if (!isDay && !(isNext && ['week', 'month'].includes(last))) return null
  if (isNext) words.pop()
  if (['on', 'this'].includes(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  if (words.length === 0 || beforeThing.has(words.at(-1)?.toLowerCase() ?? '')) return null
  return [words.join(' '), isNext ? `next ${last}` : last]
}

/** Words that are part of a day: a weekday, a month, a week, a month's end, a number. */
const dayWord = /\d|\b(?:weeks?|months?|eod|eow|eom|today|tonight|tomorrow|noon|midnight)\b/i

/** Whether words hold part of a day, so that whoever wrote them meant one. */
function soundsLikeDay(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/)
  return dayWord.test(text) || words.some((word) => weekdayFromName(word) !== null || monthFromName(word) !== null)
}
