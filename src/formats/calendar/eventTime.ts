import type { ClockTime } from '../../book/dates/clock.js'
import type { Day } from '../../book/dates/day.js'
import type { EventInCalendar } from './chooseEvent.js'
import { type Component, propertiesOf, textOf } from './components.js'
import { badStart, noStart } from './faults.js'
import { namedZone } from './namedZone.js'
import { minutesOf, type Property, parameterOf, unescaped } from './property.js'
import { offsetName } from './utcOffset.js'
import { readWrittenTime, type WrittenTime } from './writtenTime.js'
import { fixedZone, instantOf, type Zone } from './zone.js'

/** When an event is, in the user's own time zone. */
export interface EventTime {
  on: Day
  /** Null for an event that lasts all day. */
  at: ClockTime | null
  /** What the calendar says, where the user's clock shows another time. */
  said: { on: Day; at: ClockTime; zone: string } | null
  /** Null for an event that lasts all day, and for one without an end. */
  minutes: number | null
}

/** No interview is before or after; and long ago, clocks were not whole minutes ahead of UTC. */
const [firstDay, lastDay] = ['1980-01-01', '9998-12-31']
/** A year: nothing longer is an interview. */
const mostMinutes = 366 * 24 * 60
/** Names that tell a person nothing, or the opposite: `tzone://Microsoft/Custom`; `Etc/GMT+5`, which is five hours behind. */
const unclearName = /^(?:\w+:\/\/|etc\/)/i

/**
 * The time of an event for somebody in a zone. One without a zone is at that time wherever people are.
 * @throws RapportError `usage` where it has no start that can be read, and where nobody knows its zone.
 * @example timeOfEvent(chosen, ianaZone('Asia/Tokyo')) // { on: '2026-12-02', at: '00:00', said: { …, zone: 'UTC' }, minutes: 45 }
 */
export function timeOfEvent({ calendar, event }: EventInCalendar, own: Zone): EventTime {
  const [start] = propertiesOf(event, 'dtstart')
  if (start === undefined) throw noStart()
  const written = readWrittenTime(start.value)
  if (written === null || written.day < firstDay || written.day > lastDay) throw badStart(unescaped(start.value))
  if (written.local === null || start.type === 'date' || isAllDay(event))
    return { on: written.day, at: null, said: null, minutes: null }
  const zone = zoneOf(start, written, calendar)
  const instant = instantOf(written.local, zone ?? own)
  const minutes = lengthOf(event, instant, (end, time) => zoneOf(end, time, calendar) ?? zone ?? own)
  if (zone === null) return { ...dayAndTime(written.local), said: null, minutes }
  const local = instant + own.offsetAt(instant)
  const name = unclearName.test(zone.name) ? offsetName(zone.offsetAt(instant)) : zone.name
  const isSame = zone.name === own.name || local === written.local
  return { ...dayAndTime(local), said: isSame ? null : { ...dayAndTime(written.local), zone: name }, minutes }
}

/** Whether an event lasts all day, though it has times: as Exchange says it. */
function isAllDay(event: Component): boolean {
  return /^true$/i.test(textOf(event, 'x-microsoft-cdo-alldayevent').trim())
}

/** The zone that a time is in: its own, or the one that the whole calendar names; null where there is none. */
function zoneOf(property: Property, { offset }: WrittenTime, calendar: Component): Zone | null {
  if (offset !== null) return fixedZone(offset)
  const name = parameterOf(property, 'tzid') || unescaped(textOf(calendar, 'x-wr-timezone'))
  return name === '' ? null : namedZone(name, calendar)
}

/** The minutes from an instant to the end of an event; null where it has none that can be. */
function lengthOf(
  event: Component,
  instant: number,
  zoneOfEnd: (end: Property, time: WrittenTime) => Zone,
): number | null {
  const [end] = propertiesOf(event, 'dtend')
  const time = end ? readWrittenTime(end.value) : null
  const minutes =
    end && time && time.local !== null
      ? Math.round((instantOf(time.local, zoneOfEnd(end, time)) - instant) / 60_000)
      : minutesOf(textOf(event, 'duration').trim())
  return minutes !== null && minutes > 0 && minutes <= mostMinutes ? minutes : null
}

function dayAndTime(local: number): { on: Day; at: ClockTime } {
  const text = new Date(local).toISOString()
  return { on: text.slice(0, 10), at: text.slice(11, 16) }
}
