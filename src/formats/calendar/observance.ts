import { type Component, propertiesOf, textOf } from './components.js'
import { readOffset } from './utcOffset.js'
import { readWrittenTime } from './writtenTime.js'
import { readYearlyRule, type YearlyRule } from './yearlyRule.js'

/** One of the two ways in which the clocks of a zone go, standard or daylight time, and since when they do. */
export interface Observance {
  /** By how many milliseconds clocks are ahead of UTC before it begins, and while it lasts. */
  from: number
  to: number
  /** The instant at which it first begins. */
  first: number
  /** The last instant up to a given one at which it begins; minus infinity for none. */
  latest: (until: number) => number
}

/**
 * Reads STANDARD or DAYLIGHT in the definition of a time zone. Null where it is not clear when it begins. Source: RFC 5545
 * section 3.6.5.
 * @example readObservance(component)?.to // 3600000
 */
export function readObservance(component: Component): Observance | null {
  const [from, to] = [readOffset(textOf(component, 'tzoffsetfrom')), readOffset(textOf(component, 'tzoffsetto'))]
  const start = readWrittenTime(textOf(component, 'dtstart'))
  if (from === null || to === null || start === null) return null
  const local = start.local ?? Date.parse(start.day)
  const rule = component.lines.has('rrule') ? readYearlyRule(textOf(component, 'rrule'), local) : undefined
  const last = rule?.until ? instantOf(rule.until, from) : Number.POSITIVE_INFINITY
  if (rule === null || last === null) return null
  const first = local - from
  const single = [first, ...extraChanges(component, from)]
  return {
    from,
    to,
    first,
    latest: (until) => {
      const yearly = rule ? changesAround(rule, Math.min(until, last)).map((change) => change - from) : []
      const all = [...yearly.filter((each) => each >= first && each <= last), ...single]
      return all.reduce((one, each) => (each <= until && each > one ? each : one), Number.NEGATIVE_INFINITY)
    },
  }
}

/** The changes of a rule in the year of an instant, and in those before and after, since years begin at other instants. */
function changesAround({ firstYear, lastYear, changeIn }: YearlyRule, instant: number): number[] {
  const year = Math.min(new Date(instant).getUTCFullYear(), lastYear)
  return [year - 1, year, year + 1].filter((each) => each >= firstYear && each <= lastYear).map(changeIn)
}

/** Changes on single days, which follow no rule. */
function extraChanges(component: Component, from: number): number[] {
  const written = propertiesOf(component, 'rdate').flatMap(({ value }) => value.split(','))
  return written.map((each) => instantOf(each, from)).filter((each) => each !== null)
}

/** The instant that a text means, on clocks that are so far ahead of UTC; the end of a whole day. */
function instantOf(text: string, from: number): number | null {
  const time = readWrittenTime(text)
  if (time === null) return null
  return time.local === null ? Date.parse(`${time.day}T23:59:59Z`) - from : time.local - (time.offset ?? from)
}
