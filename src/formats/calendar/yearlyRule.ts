/** When clocks change each year: in which years, and what they show at that moment, as if it were UTC. */
export interface YearlyRule {
  firstYear: number
  /** Infinite where the rule goes on. */
  lastYear: number
  /** The text that says when the rule ends; empty for none. */
  until: string
  /** Not a number in a year without such a day. */
  changeIn: (year: number) => number
}

type DayOfMonth = (year: number, month: number) => number

const known = /^(?:FREQ|INTERVAL|UNTIL|COUNT|WKST|BYMONTH|BYDAY|BYMONTHDAY|BYHOUR|BYMINUTE|BYSECOND)$/
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const oneOf = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/

/**
 * Reads the rule by which a calendar says when clocks change: once a year, on a date, or on a weekday in a month. Null for
 * any other rule, since no zone needs one. Source: RFC 5545 sections 3.3.10 and 3.6.5.
 * @param start the first change, which gives what the rule leaves out, in milliseconds as if it were UTC.
 * @example readYearlyRule('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', Date.UTC(1996, 2, 31, 2))?.changeIn(2026) // Mar 29, 2:00
 */
export function readYearlyRule(rule: string, start: number): YearlyRule | null {
  const parts = new Map(rule.toUpperCase().split(';').filter(Boolean).map(splitPart))
  const isYearly = parts.get('FREQ') === 'YEARLY' && /^1?$/.test(parts.get('INTERVAL') ?? '')
  if (!isYearly || [...parts.keys()].some((name) => !known.test(name))) return null
  const first = new Date(start)
  const month = numberIn(parts.get('BYMONTH'), first.getUTCMonth() + 1, 12)
  const hour = numberIn(parts.get('BYHOUR'), first.getUTCHours(), 23)
  const minute = numberIn(parts.get('BYMINUTE'), first.getUTCMinutes(), 59)
  const count = numberIn(parts.get('COUNT'), Number.POSITIVE_INFINITY, 9999)
  const dayIn = dayOfMonth(parts, first.getUTCDate())
  if (month === null || hour === null || minute === null || count === null || dayIn === null) return null
  const firstYear = first.getUTCFullYear()
  return {
    firstYear,
    lastYear: firstYear + count - 1,
    until: parts.get('UNTIL') ?? '',
    changeIn: (year) => Date.UTC(year, month - 1, dayIn(year, month), hour, minute),
  }
}

function splitPart(part: string): [name: string, value: string] {
  const [name = '', value = ''] = part.split('=')
  return [name.trim(), value.trim()]
}

/** A whole number; null for a text that is none, such as a list of several. */
function numberIn(text: string | undefined, otherwise: number, most: number): number | null {
  if (text === undefined) return otherwise
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : null
}

/** The day that a rule names in a month; null where it may name several. */
function dayOfMonth(parts: Map<string, string>, startDay: number): DayOfMonth | null {
  const days = parts.get('BYMONTHDAY')?.split(',').map(Number)
  const byDay = parts.get('BYDAY')
  const [, ordinal, name = ''] = oneOf.exec(byDay ?? '') ?? []
  const weekday = weekdays.indexOf(name)
  if (days?.some((day) => !(Math.abs(day) <= 31)) || (byDay !== undefined && weekday < 0)) return null
  if (byDay === undefined) {
    const [day = startDay, ...others] = days ?? []
    return others.length > 0 ? null : (year, month) => fromStart(day, year, month)
  }
  if (days === undefined)
    return ordinal !== undefined && parts.has('BYMONTH') ? nthWeekday(Number(ordinal), weekday) : null
  if (ordinal !== undefined) return null
  return (year, month) => {
    const all = days.map((day) => fromStart(day, year, month))
    return all.find((day) => weekdayOf(year, month, day) === weekday) ?? Number.NaN
  }
}

/** The day of a month that a number means: -1 is the last one. */
function fromStart(day: number, year: number, month: number): number {
  return day < 0 ? lengthOf(year, month) + 1 + day : day
}

/** The first, second … or, counted from the end, the last … of a weekday in a month. */
function nthWeekday(ordinal: number, weekday: number): DayOfMonth {
  return (year, month) => {
    const length = lengthOf(year, month)
    const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7)
    const last = length - ((weekdayOf(year, month, length) - weekday + 7) % 7)
    const day = ordinal > 0 ? first + 7 * (ordinal - 1) : last + 7 * (ordinal + 1)
    return day > 0 && day <= length ? day : Number.NaN
  }
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
