import { contentLines } from './contentLines.js'
import { cutOff } from './faults.js'
import { type Property, readProperty } from './property.js'

/** A part of a calendar file that stands between BEGIN and END: the calendar itself, an event, a time zone. */
export interface Component {
  /** Its name in lowercase: `vevent`. */
  name: string
  /** Its own lines, by the names of their properties in lowercase. */
  lines: Map<string, string[]>
  components: Component[]
  /** Whether its END was there. */
  isComplete: boolean
}

const propertyName = /^[A-Za-z\d-]{1,64}(?=[;:])/
/** Nothing in a calendar is nested as deeply. */
const deepest = 30

/**
 * The calendars in a text, with what they hold. What stands before, between and behind them is left out, and so is a line
 * that is no property: it costs only itself. Source: RFC 5545 sections 3.4 and 3.6.
 * @throws RapportError `usage` where BEGIN comes again and again without an END.
 * @example readCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR')[0]?.components[0]?.name // 'vevent'
 */
export function readCalendars(text: string): Component[] {
  const calendars: Component[] = []
  const open: Component[] = []
  for (const line of contentLines(text)) {
    const name = propertyName.exec(line)?.[0].toLowerCase()
    if (name === undefined) continue
    const value = line.slice(name.length + 1)
    if (name === 'begin') begin(value, open, calendars)
    else if (name === 'end') end(value, open)
    else addLine(open.at(-1), name, line)
  }
  return calendars
}

function begin(value: string, open: Component[], calendars: Component[]): void {
  const name = value.trim().toLowerCase()
  if (name === 'vcalendar') open.length = 0
  const parent = open.at(-1)
  if (parent === undefined && name !== 'vcalendar') return
  if (open.length === deepest) throw cutOff()
  const component = { name, lines: new Map(), components: [], isComplete: false }
  if (parent === undefined) calendars.push(component)
  else parent.components.push(component)
  open.push(component)
}

/** Closes a component, and with it those in it that have no END of their own. */
function end(value: string, open: Component[]): void {
  const name = value.trim().toLowerCase()
  const index = open.findLastIndex((each) => each.name === name)
  const closed = open[index]
  if (closed === undefined) return
  closed.isComplete = true
  open.length = index
}

function addLine(component: Component | undefined, name: string, line: string): void {
  const lines = component?.lines.get(name)
  if (lines === undefined) component?.lines.set(name, [line])
  else lines.push(line)
}

/** The parts of a component that are of a kind, such as `vevent`. */
export function partsOf({ components }: Component, name: string): Component[] {
  return components.filter((each) => each.name === name)
}

/** All properties of a name; those that cannot be read are left out. */
export function propertiesOf({ lines }: Component, name: string): Property[] {
  return (lines.get(name) ?? []).map(readProperty).filter((each) => each !== null)
}

/** The value of the first property of a name; empty where there is none. */
export function textOf(component: Component, name: string): string {
  return propertiesOf(component, name)[0]?.value ?? ''
}
