import { maxDayLength } from './calendarWords.js'
import { type ClockTime, readClock, timeSuffix } from './clock.js'
import { type Day, fullDay } from './day.js'
import { beforePartOfDay, type PartOfDay, partOfDay, readClockIn } from './partOfDay.js'
import { checkRange, type Direction, readWhen, type WhenOptions } from './when.js'
import { wordsOfDay } from './wordsOfDay.js'
import { readZone, toLocal, type Zone } from './zones.js'

/** A day, and a time of that day, in whatever time zone the user is in; null for the whole day. */
export interface DueTime {
  day: Day
  at: ClockTime | null
}

/** A day and a time as a text named them, as the clocks of this computer show them. */
export interface DayAndTime extends DueTime {
  /** The same moment as it was named in another time zone; null when none was named. */
  elsewhere: { day: Day; at: ClockTime; zone: string } | null
}

/** A clock time in a text, and the zone in which it is meant. */
interface NamedTime {
  /** The index of the first word after it. */
  end: number
  at: ClockTime
  zone: Zone | null
}

/**
 * Reads a day with or without a clock time before or after it, or a clock time alone, which is of today; in our own
 * grammar. Null when the text is anything else.
 * @throws RapportError `bad-date` when these words name a day that does not exist or is outside the years 1900 to 9999.
 * @example readDayAndTime('dec 1 at noon', '2026-11-25', 'ahead') // { day: '2026-12-01', at: '12:00', elsewhere: null }
 */
export function readDayAndTime(
  text: string,
  today: Day,
  direction: Direction,
  options: WhenOptions = {},
): DayAndTime | null {
  if (text.length > maxDayLength) return null
  const words = wordsOfDay(text)
  const read = (some: string[]) => readWhen(some.join(' ').replace(/,$/, ''), today, direction, options)
  const whole = read(words)
  if (whole !== null) return { day: whole, at: null, elsewhere: null }
  // With a time, “tomorrow morning” is tomorrow.
  const readDay = (some: string[]) => {
    const before = beforePartOfDay(some)
    return read(some) ?? (before && read(before))
  }
  const last = readLastZone(words, options)
  const time = readTime(words, 0, options, partOfDay(words.slice(0, last.start)))
  if (time !== null) {
    const { zone, start } = time.zone === null ? last : { zone: time.zone, start: words.length }
    const day = time.end === words.length ? today : readDay(words.slice(time.end, start))
    return day === null ? null : timeOn(day, { ...time, zone })
  }
  for (let start = 1; start < words.length; start++) {
    const before = words.slice(0, start)
    const after = readTime(words, start, options, partOfDay(before))
    const day = after?.end === words.length ? readDay(before) : null
    if (after !== null && day !== null) return timeOn(day, after)
  }
  return null
}

function readTime(words: string[], start: number, options: WhenOptions, part: PartOfDay | null): NamedTime | null {
  const clock = part === null ? readClock(words, start) : readClockIn(part, words, start)
  if (clock === null) return null
  const end = start + clock.length
  const zone = readZone(words, end, options)
  return { end: end + (zone?.length ?? 0), at: clock.at, zone }
}

/** The zone after a day that follows its time, as in “3pm tomorrow ET”, and where it begins; the end for none. */
function readLastZone(words: string[], options: WhenOptions): { zone: Zone | null; start: number } {
  for (let start = 1; start < words.length; start++) {
    const zone = readZone(words, start, options)
    if (zone !== null && start + zone.length === words.length) return { zone, start }
  }
  return { zone: null, start: words.length }
}

/** A day at a time, converted when the time is that of another zone. */
function timeOn(day: Day, { at, zone }: NamedTime): DayAndTime {
  if (zone === null) return { day, at, elsewhere: null }
  const local = toLocal(day, at, zone.iana)
  return { day: checkRange(local.day, local.day), at: local.at, elsewhere: { day, at, zone: zone.label } }
}

/**
 * A day as lists show it, how far away it is, and the time if there is one.
 * @example fullDayAndTime({ day: '2026-11-24', at: '14:30' }, '2026-11-23') // 'Tue 24 Nov, tomorrow at 2:30 pm'
 */
export function fullDayAndTime({ day, at }: DueTime, today: Day): string {
  return fullDay(day, today) + timeSuffix(at)
}
