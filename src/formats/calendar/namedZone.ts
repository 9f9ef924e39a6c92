import { normalizeLine } from '../../text/normalizeText.js'
import { type Component, partsOf, textOf } from './components.js'
import { definedZone } from './definedZone.js'
import { unknownZone } from './faults.js'
import { unescaped } from './property.js'
import { readOffset } from './utcOffset.js'
import { windowsZone } from './windowsZones.js'
import { fixedZone, ianaZone, type Zone } from './zone.js'

/** Longer texts name no zone. */
const longestName = 200
/** Letters that mean several zones, or one of which nobody says whether it has daylight time: EST, IST, CST. */
const abbreviation = /^(?!utc|gmt|uct|[cemw]et)[a-z]{3}$/i
const fromUtc = /^(?:utc|gmt)(?=[+-])/i

/**
 * The time zone that a calendar means by a name: of the IANA database, also behind the name of a program that has a copy of
 * it; of Windows; else one that the calendar defines; else one that says how far it is from UTC.
 * @throws RapportError `usage` where nobody knows it.
 * @example namedZone('W. Europe Standard Time', calendar).name // 'Europe/Berlin'
 */
export function namedZone(id: string, calendar: Component): Zone {
  const name = normalizeLine(id)
  if (name.length > longestName) throw unknownZone(name)
  const known = windowsZone(name) ?? name
  const iana = ianaNameIn(known)
  if (iana !== null) return ianaZone(iana)
  const definition = partsOf(calendar, 'vtimezone').find((each) => tzidOf(each) === name)
  const zone = (definition && definedZone(name, definition)) ?? zoneInWords(known)
  if (zone === null) throw unknownZone(name)
  return zone
}

/** The name of a zone that a calendar defines, as times refer to it. */
function tzidOf(definition: Component): string {
  return unescaped(textOf(definition, 'tzid'))
}

/**
 * The name in the IANA database in a text that may have more before it.
 * @example ianaNameIn('/mozilla.org/20050126_1/Europe/Berlin') // 'Europe/Berlin'
 */
function ianaNameIn(text: string): string | null {
  const parts = text.replaceAll(' ', '_').split('/')
  const names = [3, 2].map((count) => parts.slice(-count).join('/'))
  return names.find((each) => each.includes('/') && isIanaName(each)) ?? null
}

/** A zone by one word alone: a country, or a distance from UTC. */
function zoneInWords(name: string): Zone | null {
  const offset = fromUtc.test(name) ? readOffset(name.replace(fromUtc, '')) : null
  if (offset !== null) return fixedZone(offset)
  return !abbreviation.test(name) && isIanaName(name) ? ianaZone(name) : null
}

function isIanaName(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== null
  } catch {
    return false
  }
}
