import ICAL from 'ical.js'
import { normalizeLine } from '../../text/normalizeText.js'

/** A property of an event or a calendar. */
export interface Property {
  /** The parameters, with their names in lowercase. */
  parameters: Record<string, string>
  /** The type that the line gives its value, in lowercase: `date`, `uri`; `unknown` where it gives none. */
  type: string
  /** The value: without escapes in a property that is a text, as it is written in all others. */
  value: string
}

/** No line is longer; only a description ever is, and it is not needed to its end. */
const longestLine = 1 << 14
/** A name with a colon in it that has no quotation marks, as some programs write those of Windows. */
const bareZone = /;tzid=(\((?:utc|gmt)[^()":]*:[^()":]*\)[^:;"]*)/i
const text = { defaultType: 'text' }
/** What ical.js is to make of a line: of times, zones and addresses nothing, since it does not check them. */
const design = {
  property: { summary: text, location: text, description: text, uid: text },
  param: ICAL.design.icalendar.param,
  value: { text: ICAL.design.icalendar.value.text },
  propertyGroups: false,
}

/**
 * Reads a line as a property. Null where its parameters cannot be read, as with a quotation mark that is never closed.
 * Source: RFC 5545 sections 3.1 and 3.2.
 * @example readProperty('DTSTART;TZID="Europe/Berlin":20261201T090000') // { parameters: { tzid: 'Europe/Berlin' }, … }
 */
export function readProperty(line: string): Property | null {
  try {
    const [, parameters, type, value] = ICAL.parse.property(
      line.slice(0, longestLine).replace(bareZone, ';TZID="$1"'),
      design,
    )
    return { parameters, type, value }
  } catch {
    return null
  }
}

/** A parameter of a property in one line, without escapes; empty where there is none. */
export function parameterOf({ parameters }: Property, name: string): string {
  return unescaped(String(parameters[name] ?? ''))
}

/**
 * A text in one line, without the escapes that some programs write also where there are to be none.
 * @example unescaped('Reyes\\, Dana') // 'Reyes, Dana'
 */
export function unescaped(escaped: string): string {
  return normalizeLine(escaped.replace(/\\([\\,;])/g, '$1'))
}

/**
 * The minutes of a duration; null for a text that is none. Source: RFC 5545 section 3.3.6.
 * @example minutesOf('PT1H30M') // 90
 */
export function minutesOf(duration: string): number | null {
  if (!/^\+?P[\dTWDHMS]{2,40}$/i.test(duration)) return null
  try {
    return Math.round(ICAL.Duration.fromString(duration.toUpperCase()).toSeconds() / 60)
  } catch {
    return null
  }
}
