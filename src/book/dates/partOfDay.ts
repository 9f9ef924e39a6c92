import { badDate } from './badDate.js'
import { type ClockTime, type ClockWords, clockText, isHalfOfDay, readClock } from './clock.js'

/** A part of a day: its hours on a clock of twelve, and the times from which and before which it lasts. */
export interface PartOfDay {
  name: string
  hours: number[]
  from: ClockTime
  before: ClockTime
}

const evening: PartOfDay = { name: 'the evening', hours: [5, 6, 7, 8, 9, 10, 11], from: '16:00', before: '24:00' }
const parts = new Map<string, PartOfDay>([
  ['morning', { name: 'the morning', hours: [5, 6, 7, 8, 9, 10, 11], from: '00:00', before: '12:00' }],
  ['afternoon', { name: 'the afternoon', hours: [12, 1, 2, 3, 4, 5, 6], from: '12:00', before: '19:00' }],
  ['evening', evening],
  ['night', evening],
  ['tonight', evening],
])

/** The part of the day that the last of lowercase words names, as in “tomorrow morning” and “tonight”; null for none. */
export function partOfDay(words: string[]): PartOfDay | null {
  return parts.get(words.at(-1) ?? '') ?? null
}

/**
 * The words of a day before the part of it that the last one names; null where it names none. “Tonight” is a day itself.
 * @example beforePartOfDay(['tomorrow', 'morning']) // ['tomorrow']
 */
export function beforePartOfDay(words: string[]): string[] | null {
  return partOfDay(words) === null || words.at(-1) === 'tonight' ? null : words.slice(0, -1)
}

/**
 * Reads a clock time like `readClock`, in a part of the day, which says what “at 7” and “7:30” are.
 * @throws RapportError `bad-date` for a time that is not in that part, such as `7am` in the evening.
 * @example readClockIn(evening, ['at', '7'], 0) // { length: 2, at: '19:00' }
 */
export function readClockIn(part: PartOfDay, words: string[], start: number): ClockWords | null {
  const bare = readBareClock(part, words, start)
  if (bare !== null) return bare
  const clock = readClock(words, start)
  if (clock === null || (clock.at >= part.from && clock.at < part.before)) return clock
  throw badDate(`${clockText(clock.at)} is not in ${part.name}.`, 'Check the time, or name only the day and the time.')
}

/** Reads “at 7”, “7:30”, “at 7 o'clock”, each an hour of the part; null for anything else. */
function readBareClock(part: PartOfDay, words: string[], start: number): ClockWords | null {
  const hasAt = /^(?:at|by|@)$/.test(words[start] ?? '')
  const first = hasAt ? start + 1 : start
  const [, hourText = '', minute = hasAt ? '00' : ''] = /^([1-9]|1[0-2])(?::([0-5]\d))?$/.exec(words[first] ?? '') ?? []
  const next = words[first + 1] ?? ''
  const hour = Number(hourText)
  if (minute === '' || !part.hours.includes(hour) || isHalfOfDay(next)) return null
  const isLate = part.from >= '12:00' && hour < 12
  const at = `${String(isLate ? hour + 12 : hour).padStart(2, '0')}:${minute}`
  return { length: first - start + (/^o['’]?clock$/.test(next) ? 2 : 1), at }
}
