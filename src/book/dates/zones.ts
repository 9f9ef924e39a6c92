import { readCityTime } from './cities.js'
import { type ClockTime, clockTimeOf } from './clock.js'
import { type Day, dayOf } from './day.js'

/** A time zone that a text names: as people call it, and its name in the IANA database. */
export interface Zone {
  label: string
  iana: string
}

/**
 * The IANA zones of abbreviations. Those for summer and standard time are one zone, since people write “EST” all year.
 * An abbreviation that is a common word as well (MET, WET, CAT, EAT, AT) is left out.
 */
const abbreviations: Record<string, string> = {
  'America/New_York': 'et est edt',
  'America/Chicago': 'ct cst cdt',
  'America/Denver': 'mt mst mdt',
  'America/Los_Angeles': 'pt pst pdt',
  'America/Anchorage': 'akt akst akdt',
  'Pacific/Honolulu': 'hst',
  'America/Halifax': 'ast adt',
  'America/St_Johns': 'nst ndt',
  'Europe/London': 'bst',
  'Europe/Paris': 'cet cest',
  'Europe/Athens': 'eet eest',
  'Europe/Moscow': 'msk',
  'Asia/Kolkata': 'ist',
  'Asia/Singapore': 'sgt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Tokyo': 'jst',
  'Asia/Seoul': 'kst',
  'Australia/Sydney': 'aest aedt',
  'Pacific/Auckland': 'nzst nzdt',
  UTC: 'utc gmt',
}
/** American zones by the word before “time”. Alone they may be the beginning of a name, such as “Pacific Gas”. */
const regions: Record<string, string> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
}

/**
 * Reads a time zone that begins at a position in lowercase words: `et`, `utc+2`, `eastern time`, `london time`, and
 * `eastern` alone where no text follows. Null for anything else. `length` is the number of words that it takes.
 * @example readZone(['2pm', 'pacific', 'time'], 1) // { length: 2, label: 'Pacific time', iana: 'America/Los_Angeles' }
 */
export function readZone(
  words: string[],
  start: number,
  { textFollows = false }: { textFollows?: boolean } = {},
): (Zone & { length: number }) | null {
  const [word = '', next] = words.slice(start, start + 2)
  const region = isRegion(word) ? regions[word] : undefined
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1)} time`
  if (region !== undefined && next === 'time') return { length: 2, label, iana: region }
  if (region !== undefined && next === undefined && !textFollows) return { length: 1, label, iana: region }
  const iana = abbreviatedZone(word)
  return iana === undefined ? readCityTime(words, start) : { length: 1, label: word.toUpperCase(), iana }
}

/** Whether a lowercase word names American zones, with “time” after it: `eastern`. */
export function isRegion(word: string): boolean {
  return Object.hasOwn(regions, word)
}

function abbreviatedZone(word: string): string | undefined {
  const [, sign, hours] = /^(?:utc|gmt)([+-])(\d{1,2})$/.exec(word) ?? []
  // In these names the sign is that of POSIX: west of Greenwich is positive.
  if (hours !== undefined) return Number(hours) <= 12 ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : undefined
  return Object.keys(abbreviations).find((iana) => abbreviations[iana]?.split(' ').includes(word))
}

/**
 * The day and the time on the clocks of this computer when it is a day and a time in a zone. A time that a change of
 * clocks leaves out there counts as if it had not changed yet.
 * @example toLocal('2026-11-26', '14:00', 'America/New_York') // in Chicago: { day: '2026-11-26', at: '13:00' }
 */
export function toLocal(day: Day, at: ClockTime, iana: string): { day: Day; at: ClockTime } {
  const wanted = Date.parse(`${day}T${at}:00Z`)
  // The offset is that of the instant, which is known only with the offset: a second try settles it.
  const guess = wanted - offsetAt(wanted, iana)
  const settled = wanted - offsetAt(guess, iana)
  const exists = wanted - offsetAt(settled, iana) === settled
  const instant = new Date(exists ? settled : Math.max(guess, settled))
  return { day: dayOf(instant), at: clockTimeOf(instant) }
}

/**
 * By how many milliseconds the clocks of a zone are ahead of UTC.
 * @param instant in milliseconds, a whole minute.
 */
export function offsetAt(instant: number, iana: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: iana, hourCycle: 'h23', year: 'numeric', month: 'numeric' },
    ...{ day: 'numeric', hour: 'numeric', minute: 'numeric' },
  })
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - instant
}
