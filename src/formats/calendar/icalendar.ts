import ICAL from 'ical.js'
import { isDay, plus } from '../../book/dates/day.js'
import { removeControls } from '../../text/controls.js'
import type { CalendarEntry } from './entry.js'

/** ical.js counts the space that begins a continued line only where it breaks the next one: with 75 it makes 76. */
const foldLength = 74

/** A property of a component: its name, its parameters, the type of its value, the value (jCal, RFC 7265). */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number]
type Component = [name: string, properties: Property[], components: Component[]]

export interface CalendarOptions {
  /** The instant of the export. */
  moment: string
  /** The instant at which the book was last written, by a change or by taking one back: it must never fall. */
  changedAt: string
  /** Tasks in place of events: fewer calendars show them. */
  todo: boolean
}

/**
 * Entries as a calendar file (iCalendar, RFC 5545): all day, or an hour where a time is known, each with an alarm. An entry
 * keeps its UID at every export, and its SEQUENCE rises with every change of the book, so that a calendar that has it
 * already brings it up to date. Lines end with CRLF and have at most 75 octets.
 * @example calendarText([entry], options) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n'
 */
export function calendarText(entries: CalendarEntry[], options: CalendarOptions): string {
  ICAL.foldLength = foldLength
  const head: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Rapport//rapport-cli//EN'],
  ]
  const components = entries.map((entry) => componentOf(entry, options))
  return ICAL.stringify(['vcalendar', head, components.length > 0 ? components : [nothing]])
}

/** A calendar has at least one component (RFC 5545, section 3.6): a time zone is the one that no calendar shows. */
const nothing: Component = [
  'vtimezone',
  [['tzid', {}, 'text', 'UTC']],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
        ['tzoffsetto', {}, 'utc-offset', '+00:00'],
      ],
      [],
    ],
  ],
]

function componentOf(entry: CalendarEntry, { moment, changedAt, todo }: CalendarOptions): Component {
  const { id, createdAt, summary, description, place } = entry
  const properties: Property[] = [
    ['uid', {}, 'text', `rapport-${id}`],
    ['dtstamp', {}, 'date-time', `${moment.slice(0, 19)}Z`],
    ['sequence', {}, 'integer', sequenceOf(createdAt, changedAt)],
    ...(todo ? todoTimes(entry) : eventTimes(entry)),
    ['summary', {}, 'text', summaryLine(summary)],
    ...textOf('description', removeControls(description)),
    ...textOf('location', summaryLine(place ?? '')),
  ]
  return [todo ? 'vtodo' : 'vevent', properties, [alarmOf(entry, todo)]]
}

/** The day, up to the next one, which is no part of it; and it leaves the person free for all else. */
function eventTimes({ day, time }: CalendarEntry): Property[] {
  if (time !== null)
    return [
      ['dtstart', {}, 'date-time', `${day}T${time}:00`],
      ['duration', {}, 'duration', 'PT1H'],
    ]
  const next = plus(day, { count: 1, unit: 'd' })
  return [
    ['dtstart', {}, 'date', day],
    // Behind the last day of the calendar there is none.
    ...(isDay(next) ? [['dtend', {}, 'date', next] satisfies Property] : []),
    ['transp', {}, 'text', 'TRANSPARENT'],
  ]
}

function todoTimes({ day, time }: CalendarEntry): Property[] {
  const due: Property = time === null ? ['due', {}, 'date', day] : ['due', {}, 'date-time', `${day}T${time}:00`]
  return [due, ['status', {}, 'text', 'NEEDS-ACTION']]
}

/** An alarm at nine in the morning; an hour before where a time is known. A task has no start to count from. */
function alarmOf({ time, summary }: CalendarEntry, todo: boolean): Component {
  const trigger = time === null ? 'PT9H' : '-PT1H'
  const properties: Property[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['trigger', todo ? { related: 'END' } : {}, 'duration', trigger],
    ['description', {}, 'text', summaryLine(summary)],
  ]
  return ['valarm', properties, []]
}

/** How many milliseconds are counted one by one (twelve days); later ones by the thousand, so that an entry has 34 years. */
const fine = 2 ** 30

/**
 * A number that rises with time and fits into the 31 bits that a SEQUENCE has: a book keeps no count of revisions, and one
 * that it kept would fall at `undo`.
 */
function sequenceOf(createdAt: string, changedAt: string): number {
  const age = Math.max(0, Date.parse(changedAt) - Date.parse(createdAt))
  return Math.min(2 ** 31 - 1, age < fine ? age : fine + Math.floor((age - fine) / 1000))
}

function textOf(name: string, text: string): Property[] {
  return text === '' ? [] : [[name, {}, 'text', text]]
}

/** In one line; a space that was made not to break stays one. */
function summaryLine(text: string): string {
  return removeControls(text)
    .split(/[\n\t ]+/)
    .join(' ')
    .trim()
}
