import type { ClockTime } from '../../book/dates/clock.js'
import type { Day } from '../../book/dates/day.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { callLink } from './callLink.js'
import { chooseEvent, type EventInCalendar } from './chooseEvent.js'
import { readCalendars, textOf } from './components.js'
import { timeOfEvent } from './eventTime.js'
import { tooLarge } from './faults.js'
import { type InvitedPerson, peopleIn } from './invitedPeople.js'
import { ianaZone } from './zone.js'

/** An invitation to an interview, in the user's own time zone. */
export interface Invitation {
  /** What every version of the invitation has in common; null for none. */
  uid: string | null
  /** In one line; empty where the invitation has none. */
  title: string
  on: Day
  /** Null for an event that lasts all day. */
  at: ClockTime | null
  /** The day and the time as the invitation says them, and in which zone; null where the user's clock shows the same. */
  said: { on: Day; at: ClockTime; zone: string } | null
  /** Null for an event that lasts all day, and for one without an end. */
  minutes: number | null
  /** Where it is, in one line, or the link of the call. */
  place: string | null
  organizer: InvitedPerson | null
  /** Everybody else who is invited, the user as well, without rooms. */
  people: InvitedPerson[]
  isCanceled: boolean
}

/** The most characters that an invitation has. */
const longestText = 2 ** 20

/**
 * Reads the invitation that a calendar file holds (`.ics`), as every usual program sends it. Of a series it is the first
 * event. Source: RFC 5545 and RFC 5546.
 * @param timeZone the user's zone in the IANA database; without it, that of this computer.
 * @throws RapportError `usage` with what to do: no calendar, no event or several, no start, a zone that nobody knows.
 * @example readInvitation(text, 'America/Chicago') // { title: 'Interview', on: '2026-12-01', at: '09:30', … }
 */
export function readInvitation(text: string, timeZone = systemZone()): Invitation {
  if (text.length > longestText) throw tooLarge(longestText)
  const chosen = chooseEvent(readCalendars(text))
  const { event } = chosen
  return {
    uid: normalizeLine(textOf(event, 'uid')) || null,
    title: normalizeLine(textOf(event, 'summary')),
    ...timeOfEvent(chosen, ianaZone(timeZone)),
    place: normalizeLine(textOf(event, 'location')) || callLink(event),
    ...peopleIn(event),
    isCanceled: isCanceled(chosen),
  }
}

/** The zone of this computer, whose clocks show UTC where it names none. */
function systemZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}

/** Whether the organizer has called the event off. Source: RFC 5545 section 3.8.1.11, RFC 5546 section 3.2.5. */
function isCanceled({ calendar, event }: EventInCalendar): boolean {
  return /^cancel/i.test(textOf(calendar, 'method').trim()) || /^cancel/i.test(textOf(event, 'status').trim())
}
