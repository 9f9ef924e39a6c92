import { lastInstant } from '../book/dates/day.js'
import type { Moment } from '../book/model/book.js'
import type { Change } from '../book/model/schema.js'

/**
 * The instant of a version that follows another one: now, but always later than its parent, even if the clock was set
 * back, since versions are in the order of their instants.
 */
export function nextInstant(parent: Change, { at }: Pick<Moment, 'at'>): string {
  const time = Math.max(Date.parse(at), Date.parse(parent.at) + 1)
  return new Date(Math.min(time, lastInstant)).toISOString()
}
