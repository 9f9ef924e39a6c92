import { type Day, isDay } from '../../book/dates/day.js'
import { readOffset } from './utcOffset.js'

/** A day, or a day and a time, as a calendar writes it. */
export interface WrittenTime {
  day: Day
  /** What the clock shows, in milliseconds as if it were UTC; null for a whole day. */
  local: number | null
  /** By how many milliseconds that clock is ahead of UTC, where the time itself says so: 0 for `Z`. */
  offset: number | null
}

const written = /^(\d{4})-?(\d\d)-?(\d\d)(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * Reads a DATE or a DATE-TIME; null for a text that is none, and for a day that does not exist. It may have hyphens and
 * colons, and an offset, which the standard does not know. Source: RFC 5545 sections 3.3.4 and 3.3.5.
 * @example readWrittenTime('20261201T093000Z') // { day: '2026-12-01', local: 1796117400000, offset: 0 }
 */
export function readWrittenTime(text: string): WrittenTime | null {
  const [, year = '', month, date, hour, minute, second = '00', zone] = written.exec(text.trim()) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return null
  if (hour === undefined) return { day, local: null, offset: null }
  const offset = zone === undefined ? null : zone.toUpperCase() === 'Z' ? 0 : readOffset(zone)
  if (zone !== undefined && offset === null) return null
  return { day, local: Date.parse(`${day}T${hour}:${minute}:${second}Z`), offset }
}
