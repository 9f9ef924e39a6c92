import { badDate } from './badDate.js'
import {
  dayFromParts,
  maxDayLength,
  nearestDate,
  normalizeWords,
  readAmount,
  readNamedDate,
  readNumericDate,
  readShortDate,
  weekdayFromName,
} from './calendarWords.js'
import { type Day, isDay, plus, shortDay, weekdayOf } from './day.js'
import { startOfWeek } from './week.js'

/** Which way a day without a year or a week is read. `ahead`: "fri" is the next Friday. `back`: it is the last one. */
export type Direction = 'ahead' | 'back'

const earliestDay = '1900-01-01'
const dayOffsets = new Map([
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
])

/** How a text is read. */
export interface WhenOptions {
  /** Whether `12/14` is the 14th of December, as Americans write it; else it is no day. */
  monthFirst?: boolean
  /** Whether other words follow. Then a number that may count them is not read: `fri 27 copies`, `dec 1 2500 copies`. */
  textFollows?: boolean
}

/**
 * Reads a day in the words that `--help` names (our own grammar); null when the text is anything else.
 * @throws RapportError `bad-date` when these words name a day that does not exist or is outside the years 1900 to 9999.
 * @example readWhen('fri', '2026-11-25', 'back') // '2026-11-20'
 */
export function readWhen(text: string, today: Day, direction: Direction, options: WhenOptions = {}): Day | null {
  if (text.length > maxDayLength) return null
  const words = normalizeWords(text).replace(/^(?:on|by) /, '')
  const offset = dayOffsets.get(words)
  if (offset !== undefined) return checkRange(plus(today, { count: offset, unit: 'd' }), text)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso !== null) {
    const day = dayFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (day === null) throw nonexistentDay(text)
    return checkRange(day, text)
  }
  return (
    readOffset(words, text, today, direction) ??
    readOffsetFrom(words, text, today, direction, options) ??
    readWeekday(words, today, direction) ??
    readWeekOrMonth(words, today, direction) ??
    readDate(words, text, today, direction, options)
  )
}

/** Reads "3d", "+3d", "in 2 weeks", "3d ago", "2 weeks from now"; null for anything else. */
function readOffset(words: string, text: string, today: Day, direction: Direction): Day | null {
  const [, before, middle = '', after] =
    /^(in )?([^ ]+(?: [^ ]+){0,4}?)( ago| from now| from today)?$/.exec(words) ?? []
  const amount = readAmount(middle)
  if (amount === null || (before && after) || (amount.sign && (before || after))) return null
  const isPast = after === ' ago' || amount.sign === '-' || (direction === 'back' && !before && !after && !amount.sign)
  // JavaScript dates end soon after this; the day is outside the allowed years anyway.
  const count = Math.min(amount.count, 3_000_000)
  return checkRange(plus(today, { count: isPast ? -count : count, unit: amount.unit }), text)
}

/** Reads "a week from friday", "3 days from dec 1"; null for anything else. Only looked for ahead. */
function readOffsetFrom(words: string, text: string, today: Day, direction: Direction, options: WhenOptions) {
  const [, middle = '', named = ''] = /^([^ ]+(?: [^ ]+){0,4}?) from (.+)$/.exec(words) ?? []
  const amount = direction === 'ahead' ? readAmount(middle) : null
  if (amount === null || amount.sign !== '' || readAmount(named) !== null) return null
  const day = readWhen(named, today, 'ahead', options)
  return day && checkRange(plus(day, { count: Math.min(amount.count, 3_000_000), unit: amount.unit }), text)
}

/** Reads "fri", "next fri", "last fri", "this fri", "this coming fri", "fri next week"; null for anything else. */
function readWeekday(words: string, today: Day, direction: Direction): Day | null {
  const [, which, name = '', nextWeek] =
    /^(next |last |this |(?:this )?(?:up)?coming )?([a-z]+)( (?:of )?next week)?$/.exec(words) ?? []
  const weekday = weekdayFromName(name)
  if (weekday === null || (which && nextWeek)) return null
  const fromToday = (count: number) => plus(today, { count, unit: 'd' })
  const current = weekdayOf(today)
  // Weeks start on Monday here: Sunday is the seventh day.
  const daysWithinWeek = ((weekday + 6) % 7) - ((current + 6) % 7)
  if (which === 'next ' || nextWeek) return fromToday(daysWithinWeek + 7)
  if (which === 'this ') {
    return (direction === 'ahead' ? daysWithinWeek >= 0 : daysWithinWeek <= 0) ? fromToday(daysWithinWeek) : null
  }
  if (which?.endsWith('coming ') && direction === 'back') return null
  if (which === 'last ' || direction === 'back') return fromToday(-(((current - weekday + 6) % 7) + 1))
  return fromToday(((weekday - current + 6) % 7) + 1)
}

/**
 * Reads "next week" (its Monday), "next month" (its first business day), "end of the week" and "end of next week" (the
 * Friday), "end of the month" and "eom" (its last day); null for anything else. An end is only looked for ahead.
 */
function readWeekOrMonth(words: string, today: Day, direction: Direction): Day | null {
  if (words === 'next month') {
    const firstOfNext = `${plus(today, { count: 1, unit: 'm' }).slice(0, 7)}-01`
    return plus(plus(firstOfNext, { count: -1, unit: 'd' }), { count: 1, unit: 'bd' })
  }
  if (words === 'next week') return plus(startOfWeek(today), { count: 7, unit: 'd' })
  const [, which, unit] = /^(?:the )?end of (?:(the|this|next) )?(week|month)$/.exec(words) ?? []
  if (direction === 'back' || (unit === undefined && words !== 'eow' && words !== 'eom')) return null
  if (unit === 'month' || words === 'eom') {
    const firstOfThis = `${today.slice(0, 7)}-01`
    return plus(plus(firstOfThis, { count: which === 'next' ? 2 : 1, unit: 'm' }), { count: -1, unit: 'd' })
  }
  if (which === 'next') return plus(startOfWeek(today), { count: 11, unit: 'd' })
  return plus(today, { count: (5 - weekdayOf(today) + 7) % 7, unit: 'd' })
}

/** Reads "dec 1", "1 dec", "the 1st of december 2027", "tue 1 dec", "fri 27"; null for anything else. */
function readDate(words: string, text: string, today: Day, direction: Direction, options: WhenOptions): Day | null {
  const short = options.textFollows ? null : readShortDate(words)
  if (short !== null) return requireWeekday(nearestDayOfMonth(short.date, today, direction), short.weekday, text, today)
  const named = readNamedDate(words) ?? (options.monthFirst ? readNumericDate(words) : null)
  if (named === null) return null
  const { weekday, date, month, year } = named
  if (year !== null && (year < 1900 || year > 2099)) {
    if (options.textFollows) return null
    if (year > 2099) throw badDate(`The year in “${text.trim()}” is too far away.`, 'Write such a day as 2100-12-01.')
  }
  const day = year === null ? nearestDate(month, date, today, direction) : dayFromParts(year, month, date)
  return requireWeekday(day, weekday, text, today)
}

/** The nearest day of the month, ahead or back, today included; null when no month has it. */
function nearestDayOfMonth(date: number, today: Day, direction: Direction): Day | null {
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  // The longest way is from January 31 to March 30.
  for (let months = 0; months <= 2; months += 1) {
    const month = thisMonth + (direction === 'back' ? -months : months)
    const day = dayFromParts(Math.floor(month / 12), (month % 12) + 1, date)
    if (day !== null && (direction === 'back' ? day <= today : day >= today)) return day
  }
  return null
}

/** The day itself. @throws RapportError `bad-date` when it does not exist, or is another weekday than the one named. */
function requireWeekday(day: Day | null, weekday: number | null, text: string, today: Day): Day {
  if (day === null) throw nonexistentDay(text)
  if (weekday === null || weekday === weekdayOf(day)) return checkRange(day, text)
  throw badDate(
    `“${text.trim()}” does not fit together: that day is ${shortDay(day, today)}.`,
    'Check the date, or leave the weekday out: “dec 1” is enough.',
  )
}

/** The day itself. @throws RapportError `bad-date` when it is outside the years 1900 to 9999. */
export function checkRange(day: Day, text: string): Day {
  if (isDay(day) && day >= earliestDay) return day
  throw badDate(`“${text.trim()}” is too far away: the years go from 1900 to 9999.`, 'Try “2w”, “1m” or “2026-12-01”.')
}

function nonexistentDay(text: string): Error {
  return badDate(`The day “${text.trim()}” does not exist.`, 'Check the date, or try “3d”, “next tue” or “2026-12-01”.')
}
