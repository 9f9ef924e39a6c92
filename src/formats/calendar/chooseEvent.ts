import { type Component, partsOf, textOf } from './components.js'
import { cutOff, noEvent, notCalendar, severalEvents } from './faults.js'

/** An event, and the calendar that it stands in: it has the method and the time zones. */
export interface EventInCalendar {
  calendar: Component
  event: Component
}

/**
 * The event that a file is about. Of a series it is the series itself, so its first event, and an exception only where the
 * file has nothing else. Of several versions it is the latest one.
 * @throws RapportError `usage` where there is no event, where there are several, and where the file breaks off in it.
 * @example chooseEvent(readCalendars(text)).event.name // 'vevent'
 */
export function chooseEvent(calendars: Component[]): EventInCalendar {
  if (calendars.length === 0) throw notCalendar()
  const events = calendars.flatMap((calendar) => partsOf(calendar, 'vevent').map((event) => ({ calendar, event })))
  const ids = new Set(events.map(({ event }) => textOf(event, 'uid').trim()))
  if (ids.size > 1 || (ids.has('') && events.length > 1)) throw severalEvents(events.length)
  const whole = events.filter(({ event }) => !event.lines.has('recurrence-id'))
  const [first, ...others] = whole.length > 0 ? whole : events
  if (first === undefined) throw noEvent(calendars.some((each) => partsOf(each, 'vtodo').length > 0))
  const chosen = others.reduce((one, other) => (versionOf(other) > versionOf(one) ? other : one), first)
  if (!chosen.event.isComplete) throw cutOff()
  return chosen
}

/** The number of changes to an event since it was made. Source: RFC 5545 section 3.8.7.4. */
function versionOf({ event }: EventInCalendar): number {
  return Number.parseInt(textOf(event, 'sequence'), 10) || 0
}
