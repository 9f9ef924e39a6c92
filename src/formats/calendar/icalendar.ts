import ICAL from 'ical.js'
import { isDay, plus } from '../../book/dates/day.js'
import type { CalendarEntry } from '../../book/reports/exportCalendar.js'
import { removeControls } from '../../text/controls.js'
import { removeMisleading } from '../../text/hiddenCharacters.js'

/**
 * The line length for ical.js: it does not count the space at the start of a continuation line, so 75 would give 76
 * octets.
 */
const foldLength = 74

/** A property of a component: its name, its parameters, the type of its value, the value (jCal, RFC 7265). */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number]
type Component = [name: string, properties: Property[], components: Component[]]

export interface CalendarOptions {
  /** Tasks instead of events; fewer calendars show tasks. */
  asTasks: boolean
}

/**
 * A calendar file (iCalendar, RFC 5545) of the entries, each with an alarm, an interview with two. An entry without a time lasts all day, any
 * other one as long as it says. Each entry has the same UID at every export, and its SEQUENCE increases when the entry changes, so
 * that a calendar updates those that it has and leaves the others alone. Lines end with CRLF and have at most 75 octets.
 * @example calendarText([entry], options) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n'
 */
export function calendarText(entries: CalendarEntry[], options: CalendarOptions): string {
  ICAL.foldLength = foldLength
  const head: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Rapport//rapport-cli//EN'],
  ]
  const components = entries.map((entry) => toComponent(entry, options))
  return ICAL.stringify(['vcalendar', head, components.length > 0 ? components : [emptyTimezone]])
}

/**
 * A component for an empty calendar, because a calendar needs at least one (RFC 5545, section 3.6); no calendar shows a
 * time zone.
 */
const emptyTimezone: Component = [
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

function toComponent(entry: CalendarEntry, { asTasks: asTask }: CalendarOptions): Component {
  const { id, revisedAt, summary, description, location } = entry
  const properties: Property[] = [
    ['uid', {}, 'text', `rapport-${id}`],
    ['dtstamp', {}, 'date-time', `${revisedAt.slice(0, 19)}Z`],
    ['sequence', {}, 'integer', sequenceNumber(entry)],
    ...(asTask ? taskTimes(entry) : eventTimes(entry)),
    ['summary', {}, 'text', singleLine(summary)],
    ...textProperty('description', removeControls(description)),
    ...textProperty('location', singleLine(location ?? '')),
  ]
  return [asTask ? 'vtodo' : 'vevent', properties, alarmsFor(entry, asTask)]
}

/** The times of an event. An all-day event ends before the next day begins, and does not mark the user as busy. */
function eventTimes({ day, time, minutes }: CalendarEntry): Property[] {
  if (time !== null)
    return [
      ['dtstart', {}, 'date-time', `${day}T${time}:00`],
      ['duration', {}, 'duration', `PT${minutes}M`],
    ]
  const next = plus(day, { count: 1, unit: 'd' })
  return [
    ['dtstart', {}, 'date', day],
    // There is no day after the last one that Rapport can express.
    ...(isDay(next) ? [['dtend', {}, 'date', next] satisfies Property] : []),
    ['transp', {}, 'text', 'TRANSPARENT'],
  ]
}

function taskTimes({ day, time }: CalendarEntry): Property[] {
  const due: Property = time === null ? ['due', {}, 'date', day] : ['due', {}, 'date-time', `${day}T${time}:00`]
  return [due, ['status', {}, 'text', 'NEEDS-ACTION']]
}

/**
 * An alarm at nine in the morning, or an hour before an entry with a time; of an interview another one at six in the
 * evening before, of its debrief one at its end. A task has no start, so its alarms are relative to its end.
 */
function alarmsFor({ kind, time, summary }: CalendarEntry, asTask: boolean): Component[] {
  const [hour = 0, minute = 0] = (time ?? '00:00').split(':').map(Number)
  const evening = `-PT${hour + 24 - eveningHour}H${minute > 0 ? `${minute}M` : ''}`
  const own = time === null ? 'PT9H' : kind === 'debrief' ? 'PT0S' : '-PT1H'
  const triggers = kind === 'interview' ? [evening, own] : [own]
  return triggers.map((trigger) => {
    const properties: Property[] = [
      ['action', {}, 'text', 'DISPLAY'],
      ['trigger', asTask ? { related: 'END' } : {}, 'duration', trigger],
      ['description', {}, 'text', singleLine(summary)],
    ]
    return ['valarm', properties, []]
  })
}

/** When the evening before an interview begins. */
const eveningHour = 18

/**
 * A SEQUENCE that increases with each revision and fits into 31 bits for 68 years: the seconds since the record was added.
 * A stored count of revisions would not do: `undo` would decrease it.
 */
function sequenceNumber({ createdAt, revisedAt }: CalendarEntry): number {
  const seconds = Math.floor((Date.parse(revisedAt) - Date.parse(createdAt)) / 1000)
  return Math.min(2 ** 31 - 1, Math.max(0, seconds))
}

function textProperty(name: string, text: string): Property[] {
  return text === '' ? [] : [[name, {}, 'text', text]]
}

/** The text on one line, without what changes its direction; non-breaking spaces stay. */
function singleLine(text: string): string {
  return removeMisleading(removeControls(text))
    .split(/[\n\t ]+/)
    .join(' ')
    .trim()
}
