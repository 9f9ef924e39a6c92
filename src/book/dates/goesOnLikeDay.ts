import { monthFromName, readAmount, weekdayFromName } from './calendarWords.js'
import { beginsLikeZone } from './cities.js'
import { isHalfOfDay, isVagueTime, looksLikeClock } from './clock.js'
import { numberFromName, ordinalFromName } from './numberWords.js'
import { partOfDay } from './partOfDay.js'
import { isRegion } from './zones.js'

/** The most words that a day with a time and a zone has, and some more. */
export const maxDayWords = 14

/** Words that say more of a day that stands before them: “2 days after dec 1”, “the 3rd of”. */
const links = new Set(['of', 'from', 'after', 'before', 'until', 'ago'])
/** Words between two days: “dec 1 - dec 3”. */
const joints = new Set(['to', 'or', 'and', 'through', '-', '–'])

/**
 * Whether the words after a day may say more of that day, or of a time on it, so that nobody can tell where the day ends
 * (CLI contract, Days); null when they cannot. All words are normalized, and of those after the day only the first few are
 * needed; `isDay` says whether words are a day.
 * @example goesOnLikeDay(['2', 'days'], ['after', 'dec', '1', 'ask'], isDay) // 'day'
 * @example goesOnLikeDay(['tomorrow'], ['3', 'ideas'], isDay) // null
 */
export function goesOnLikeDay(
  day: string[],
  rest: string[],
  isDay: (words: string[]) => boolean,
): 'day' | 'time' | null {
  const words = rest.map((word) => word.replace(/[.,:;!?)]{1,3}$/, ''))
  const said = partOfDay(words.slice(0, 1)) === null ? words : words.slice(1)
  if (beginsLikeTime(said) || beginsLikeVagueTime(said) || followsTime(day, words)) return 'time'
  return beginsLikeDate(words) || followsWeekday(day, words) || beginsWithDay(words, isDay) ? 'day' : null
}

/** Whether words begin with what may be a clock time, or its end: “at 10”, “2:30”, “25:00”, “3 o'clock”, “pm”. */
function beginsLikeTime(words: string[]): boolean {
  const [first = '', second = ''] = words[0] === 'at' ? words.slice(1) : words
  if (looksLikeClock(first) || isHalfOfDay(first) || /^o['’]?clock$/.test(second)) return true
  const isNumber = /^\d+$/.test(first) || (numberFromName(first) !== null && !/^an?$/.test(first))
  return words[0] === 'at' && (isNumber || first === 'midnight')
}

/** Whether words begin with a time that is no exact one: “noonish”, “10ish”, “around 3pm”. */
function beginsLikeVagueTime(words: string[]): boolean {
  const [first = '', second = '', third = ''] = words[0] === 'at' ? words.slice(1) : words
  if (isVagueTime(first)) return true
  const after = second === 'at' ? third : second
  return /^(?:about|around|approximately|roughly)$/.test(first) && (looksLikeClock(after) || after === 'noon')
}

function beginsLikeDate(words: string[]): boolean {
  const [first = ''] = words
  return links.has(first) || monthFromName(first) !== null || /^(?:19|20)\d\d$/.test(first) || beginsWithOrdinal(words)
}

/** Whether words begin with an ordinal: “the 27th”, “27th”, “the first”, “first of”; “first call” is none. */
function beginsWithOrdinal(words: string[]): boolean {
  const [first = '', second = ''] = words[0] === 'the' ? words.slice(1) : words
  if (first === 'twenty' || first === 'thirty') return ordinalFromName(second) !== null
  if (ordinalFromName(first) === null) return false
  return words[0] === 'the' || /^\d/.test(first) || second === 'of' || monthFromName(second) !== null
}

/** Whether a weekday is followed by a day of the month or a date in digits: “fri 27 copies”, “fri the 27”, “mon 12/14”. */
function followsWeekday(day: string[], words: string[]): boolean {
  if (weekdayFromName((day.at(-1) ?? '').replace(/,$/, '')) === null) return false
  const [first = ''] = words[0] === 'the' ? words.slice(1) : words
  return /^\d{1,2}[/.]\d/.test(first) || (/^\d{1,2}$/.test(first) && Number(first) >= 1 && Number(first) <= 31)
}

/** Whether a clock time is followed by what may be its zone: “2pm central bank”, “2pm Lagos time”, “2pm lunch time”. */
function followsTime(day: string[], words: string[]): boolean {
  return (isRegion(words[0] ?? '') || beginsLikeZone(words)) && (endsInTime(day) || beginsInTime(day))
}

/** Whether a day begins with its time: “2pm tomorrow”, “at 8 tonight”. */
function beginsInTime(day: string[]): boolean {
  const [first = '', second = ''] = /^(?:at|by|@)$/.test(day[0] ?? '') ? day.slice(1) : day
  return looksLikeClock(first) || isHalfOfDay(second) || first === 'noon' || (first !== day[0] && /^\d+$/.test(first))
}

/** Whether a day ends in its time: “tomorrow 2pm”, “tonight at 7”, “at 7 o'clock”. */
function endsInTime(day: string[]): boolean {
  const [before = '', last = ''] = day.length > 1 ? day.slice(-2) : ['', ...day]
  if (looksLikeClock(last) || isHalfOfDay(last) || last === 'noon') return true
  return /^\d+$/.test(before) ? /^o['’]?clock$/.test(last) : /^(?:at|by|@)$/.test(before) && /^\d+$/.test(last)
}

/** Whether words begin with another day, such as “tuesday”, “in 2 weeks” or “or tuesday”. A number counts what comes after it. */
function beginsWithDay(words: string[], isDay: (words: string[]) => boolean): boolean {
  const others = joints.has(words[0] ?? '') ? words.slice(1) : words
  return others.some((_, index) => {
    const beginning = others.slice(0, index + 1)
    return readAmount(beginning.join(' ')) === null && isDay(beginning)
  })
}
