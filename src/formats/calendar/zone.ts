import { offsetAt } from '../../book/dates/zones.js'
import { offsetName } from './utcOffset.js'

/** A time zone, whatever says what it is: its name, or the calendar itself. */
export interface Zone {
  name: string
  /** By how many milliseconds its clocks are ahead of UTC at an instant. */
  offsetAt: (instant: number) => number
}

const [oneMinute, oneDay] = [60_000, 86_400_000]

/** A zone of the IANA database. */
export function ianaZone(name: string): Zone {
  return { name, offsetAt: (instant) => offsetAt(Math.floor(instant / oneMinute) * oneMinute, name) }
}

/** The zone in which clocks are always the same time ahead of UTC. */
export function fixedZone(offset: number): Zone {
  return { name: offsetName(offset), offsetAt: () => offset }
}

/**
 * The instant at which the clocks of a zone show a time. A time that they show twice is the first of the two, and one that
 * they leave out counts as if they had not changed yet. Source: RFC 5545 section 3.3.5.
 * @param local the time in milliseconds, as if it were UTC.
 */
export function instantOf(local: number, zone: Zone): number {
  const [before, after] = [zone.offsetAt(local - oneDay), zone.offsetAt(local + oneDay)]
  const first = Math.min(local - before, local - after)
  const second = Math.max(local - before, local - after)
  return [first, second].find((instant) => instant + zone.offsetAt(instant) === local) ?? local - before
}
