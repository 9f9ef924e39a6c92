/** A time of day, `HH:MM` from 00:00 to 23:59 in no time zone, so that comparing two as text compares them in time. */
export type ClockTime = string

/** A clock time at some place in a text, and the number of words that it takes there. */
export interface ClockWords {
  length: number
  at: ClockTime
}

/**
 * Reads a clock time that begins at a position in lowercase words: `10am`, `2:30 p.m.`, `14:30`, `noon`, each with or
 * without `at` or `by`. Null for anything else, and where nobody can say which half of the day is meant: `10`, `at 10`,
 * `2:30`.
 * @example readClock(['thu', 'at', '2', 'pm'], 1) // { length: 3, at: '14:00' }
 */
export function readClock(words: string[], start: number): ClockWords | null {
  const first = /^(?:at|by|@)$/.test(words[start] ?? '') ? start + 1 : start
  const [word = '', next = ''] = words.slice(first, first + 2)
  const length = first - start + 1
  if (word === 'noon') return { length, at: '12:00' }
  const joined = /^\d/.test(word) && halfOfDay.test(next) ? word + next : word
  const at = clockTimeFrom(joined)
  return at === null ? null : { length: joined === word ? length : length + 1, at }
}

const halfOfDay = /^[ap]\.?m\.?$/

/** Whether a word says which half of the day is meant: `am`, `p.m.`. */
export function isHalfOfDay(word: string): boolean {
  return halfOfDay.test(word)
}

/** Whether a word looks like a clock time, although perhaps none: `14:30`, `2:30`, `10am`, `25:00`, `13pm`. */
export function looksLikeClock(word: string): boolean {
  return /^\d{1,2}(?::\d\d|[:.]?\d{0,2}[ap]\.?m)/.test(word)
}

/** Whether a word is a time that is no exact one: `noonish`, `10ish`, `7pm-ish`. */
export function isVagueTime(word: string): boolean {
  return /^(?:noon|\d{1,2}(?::\d\d)?(?:[ap]m)?)-?ish$/.test(word)
}

/** The clock time that one word names, such as `2:30pm` or `14:30`; null for none. */
function clockTimeFrom(word: string): ClockTime | null {
  const [, hourText = '', minuteText = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?([ap])\.?m\.?$/.exec(word) ?? []
  if (half !== undefined) {
    const hour = Number(hourText)
    return hour < 1 || hour > 12 ? null : clockTime((hour % 12) + (half === 'p' ? 12 : 0), minuteText)
  }
  const [, hour24 = '', minute = ''] = /^(\d{1,2}):(\d\d)$/.exec(word) ?? []
  // “2:30” without a zero before it is what people write for the afternoon, too.
  return /^(?:|[1-6])$/.test(hour24) ? null : clockTime(Number(hour24), minute)
}

function clockTime(hour: number, minute: string): ClockTime | null {
  return hour > 23 || Number(minute) > 59 ? null : `${String(hour).padStart(2, '0')}:${minute}`
}

/**
 * A clock time as people read it.
 * @example clockText('14:30') // '2:30 pm'
 */
export function clockText(at: ClockTime): string {
  const hour = Number(at.slice(0, 2))
  return `${hour % 12 || 12}${at.slice(2)} ${hour < 12 ? 'am' : 'pm'}`
}

/**
 * The words for a time after a day; empty for none.
 * @example timeSuffix('14:30') // ' at 2:30 pm'
 */
export function timeSuffix(at: ClockTime | null | undefined): string {
  return at ? ` at ${clockText(at)}` : ''
}

/** The time that the clocks of this computer show at an instant. */
export function clockTimeOf(date: Date): ClockTime {
  const padded = (count: number) => String(count).padStart(2, '0')
  return `${padded(date.getHours())}:${padded(date.getMinutes())}`
}

/** Whether a text is a time of day as `HH:MM`. */
export function isClockTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}
