import { monthFromName, normalizeWords, weekdayFromName } from './calendarWords.js'

const isoTime = /^(\d{4}-\d\d?-\d\d?)t(\d\d?:\d\d)(?::00(?:\.0+)?)?(z|[+-]\d\d(?::?00)?)?$/

/**
 * The words of a day as its readers expect them: lowercase, the punctuation after the whole left out, no dot after a
 * weekday or a month, and `2026-12-09T10:00` as a day and a time.
 * @example wordsOfDay('Mon. 2026-12-07T10:00Z') // ['mon', '2026-12-07', '10:00', 'utc']
 */
export function wordsOfDay(text: string): string[] {
  const words = normalizeWords(text)
    .replace(/[,:;]$/, '')
    .split(' ')
  return words.flatMap((word) => isoWords(word) ?? [withoutDot(word)])
}

/** The day, the time and the zone of `2026-12-09t10:00z`; null for any other word. */
function isoWords(word: string): string[] | null {
  const [, day, time, offset = ''] = isoTime.exec(word) ?? []
  if (day === undefined || time === undefined) return null
  const hours = Number(offset.slice(0, 3))
  const zone = offset === '' ? [] : offset === 'z' || hours === 0 ? ['utc'] : [`utc${offset[0]}${Math.abs(hours)}`]
  return [day, time, ...zone]
}

/** A word without the dot of an abbreviation: “fri.”, “dec.,”; “p.m.” and “1.12.” keep theirs. */
function withoutDot(word: string): string {
  const [, name = '', comma = ''] = /^([a-z]+)\.(,?)$/.exec(word) ?? []
  return weekdayFromName(name) === null && monthFromName(name) === null ? word : name + comma
}
