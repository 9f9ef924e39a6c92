import { monthFromName, readAmount, weekdayFromName } from './calendarWords.js'
import { isBareHour, isHalfOfDay, looksLikeClock } from './clock.js'
import { ordinalFromName } from './numberWords.js'
import { isRegion } from './zones.js'

/** Words that say more of a day that stands before them: “2 days after dec 1”, “the 3rd of”. */
const links = new Set(['of', 'from', 'after', 'before', 'until', 'ago'])

/**
 * Whether the words after a day may say more of that day (CLI contract, Days), so that nobody can tell where the day
 * ends. All words are normalized; `isDay` says whether words are a day by themselves.
 * @example goesOnLikeDay(['2', 'days'], ['after', 'dec', '1', 'ask'], isDay) // true
 * @example goesOnLikeDay(['tomorrow'], ['3', 'ideas'], isDay) // false
 */
export function goesOnLikeDay(day: string[], rest: string[], isDay: (words: string[]) => boolean): boolean {
  const words = rest.map((word) => word.replace(/[.,:;!?)]+$/, ''))
  const [first = '', second = ''] = words
  return (
    links.has(first) ||
    isHalfOfDay(first) ||
    looksLikeClock(first) ||
    isBareHour(words, 1) ||
    (first === 'at' && (looksLikeClock(second) || second === 'midnight')) ||
    monthFromName(first) !== null ||
    weekdayFromName(first) !== null ||
    /^(?:19|20)\d\d$/.test(first) ||
    isOrdinal(words) ||
    followsWeekday(day, first) ||
    followsTime(day, first) ||
    beginsWithDay(rest, isDay)
  )
}

/** Whether words begin with an ordinal: “the 27th”, “27th”, “the first”, “first of”; “first call” is none. */
function isOrdinal(words: string[]): boolean {
  const [first = '', second = ''] = words[0] === 'the' ? words.slice(1) : words
  if (first === 'twenty' || first === 'thirty') return ordinalFromName(second) !== null
  if (ordinalFromName(first) === null) return false
  return words[0] === 'the' || /^\d/.test(first) || second === 'of' || monthFromName(second) !== null
}

/** Whether a weekday alone is followed by a day of the month or a date in digits: “fri 27 copies”, “mon 12/14”. */
function followsWeekday(day: string[], first: string): boolean {
  if (weekdayFromName(day.at(-1) ?? '') === null) return false
  return /^\d{1,2}[/.]\d/.test(first) || (/^\d{1,2}$/.test(first) && Number(first) >= 1 && Number(first) <= 31)
}

/** Whether a clock time is followed by what may be its zone: “2pm central bank”. */
function followsTime(day: string[], first: string): boolean {
  const last = day.at(-1) ?? ''
  return isRegion(first) && (looksLikeClock(last) || isHalfOfDay(last) || last === 'noon')
}

/** Whether words begin with another day, such as “in 2 weeks” or “tomorrow”. A number counts what comes after it. */
function beginsWithDay(words: string[], isDay: (words: string[]) => boolean): boolean {
  return words.slice(0, maxDayWords).some((_, index) => {
    const beginning = words.slice(0, index + 1)
    return readAmount(beginning.join(' ')) === null && isDay(beginning)
  })
}

/** The most words that a day with a time and a zone has, and some more. */
export const maxDayWords = 14
