import { badDate } from '../dates/badDate.js'
import { monthFromName, weekdayFromName } from '../dates/calendarWords.js'
import { type Day, later, plus, shortDay } from '../dates/day.js'
import { type Calendar, parseWhole } from '../dates/parseWhen.js'
import { RapportError } from '../error.js'
import type { PromiseKind } from '../model/followUpKind.js'
import { openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { defaultDueDay } from './delays.js'
import type { NewFollowUp } from './newFollowUp.js'

/** What somebody said they would do, and the day by which, where they named one. */
export interface Promised {
  what: string
  by: Day | null
}

/**
 * Parses a promise: what, and after the last “by” the day, counted from the day of the talk. After a “by” that names no
 * day, everything is the what: “sent by Pat”. (CLI contract, Trust; METHOD section 5.)
 * @param on the day on which it was said.
 * @throws RapportError `usage` where nothing is promised; `bad-date` where the words after “by” are nearly a day, have a time
 * of day, or name a day before `on`.
 * @example await parsePromise('send the study by fri', calendar, '2026-11-23') // { what: 'send the study', by: '2026-11-27' }
 */
export async function parsePromise(text: string, calendar: Calendar, on: Day): Promise<Promised> {
  const words = text.trim()
  const [what, said] = splitAtBy(words)
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

/** The words before and after the last “by”; null after it where there is none. */
function splitAtBy(words: string): [what: string, said: string | null] {
  const at = ` ${words.toLowerCase()}`.lastIndexOf(' by ')
  if (at < 0) return [words, null]
  return [words.slice(0, at).trim(), words.slice(at + ' by'.length).trim()]
}

/** Words that are part of a day: a weekday, a month, a week, a month's end, a number. */
const dayWord = /\d|\b(?:weeks?|months?|eod|eow|eom|today|tonight|tomorrow|noon|midnight)\b/i

/** Whether words hold part of a day, so that whoever wrote them meant one. */
function soundsLikeDay(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/)
  return dayWord.test(text) || words.some((word) => weekdayFromName(word) !== null || monthFromName(word) !== null)
}

/**
 * The follow-up for a promise made to, or by, a contact on the day `on`. The user's own is due on its day, someone else's
 * on the business day after it.
 */
export function promiseFollowUp(
  kind: PromiseKind,
  contactId: string,
  { what, by }: Promised,
  on: Day,
  today: Day,
): NewFollowUp {
  return { contactId, kind, why: what, promisedOn: by, dueOn: promiseDueDay(kind, by, on, today) }
}

/** The day on which a promise comes up; today at the earliest. */
export function promiseDueDay(kind: PromiseKind, by: Day | null, on: Day, today: Day): Day {
  if (by === null) return defaultDueDay(kind, on, today)
  return later(kind === 'promise' ? by : plus(by, { count: 1, unit: 'bd' }), today)
}

/** The open promises to a contact, or with `their-promise` those that the contact made, the earliest first. */
export function openPromises(book: Book, contactId: string, kind: PromiseKind = 'promise'): FollowUp[] {
  return openFollowUpsFor(book, contactId).filter((each) => each.kind === kind)
}

/** Whether a promise was kept by its day; one without a day cannot be late. */
export function isOnTime({ promisedOn, closedOn }: Pick<FollowUp, 'promisedOn' | 'closedOn'>): boolean {
  return promisedOn === undefined || closedOn === undefined || closedOn <= promisedOn
}
