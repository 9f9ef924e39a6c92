import { normalizeWords } from './calendarWords.js'
import { type Day, shortDay } from './day.js'
import { type DayAndTime, readDayAndTime } from './dayAndTime.js'
import { goesOnLikeDay, maxDayWords } from './goesOnLikeDay.js'
import type { WhenOptions } from './when.js'

/** A day, and the text after it. */
export interface WhenAndText {
  when: DayAndTime
  /** The words of the day, as they were written. */
  words: string
  text: string
}

/** How words were split; `other` is what else they may mean: another split, or (`longer`) a day nobody can read. */
export interface SplitWhen extends WhenAndText {
  other: WhenAndText | 'longer' | null
}

/**
 * Splits the arguments of a command into a day and the text after it: the day is the longest beginning that our own
 * grammar reads, wherever the quotes are. Null when no beginning is a day. `other` is not null where the words go on like
 * a day, unless quotes end the day there; and where quotes end it earlier, on another day.
 * @throws RapportError `bad-date` when the longest beginning is a day that does not exist.
 * @example splitWhen(['dec', '1', '2027', 'check', 'in'], '2026-11-23') // { when: { day: '2027-12-01', … }, text: 'check in', … }
 */
export function splitWhen(args: string[], today: Day, options: WhenOptions = {}): SplitWhen | null {
  const line = wordsOf(args)
  const { words } = line
  const read = (count: number, textFollows: boolean) =>
    readDayAndTime(words.slice(0, count).join(' '), today, 'ahead', { ...options, textFollows })
  const splitAt = (count: number, when: DayAndTime | null): WhenAndText | null =>
    when && { when, words: words.slice(0, count).join(' '), text: line.textFrom(count) }
  const longest = (most: number, least: number, read: (count: number) => DayAndTime | null) => {
    for (let count = most; count >= least; count--) {
      const split = splitAt(count, read(count))
      if (split !== null) return { ...split, count }
    }
    return null
  }
  const most = Math.min(words.length, maxDayWords)
  const found = longest(most, 1, (each) => read(each, each < words.length && !line.quotedEnds.has(each)))
  if (found === null) return null
  const { count, ...split } = found
  const quoted = longest(count - 1, 1, (each) => (line.quotedEnds.has(each) ? read(each, false) : null))
  if (quoted !== null && quoted.when.day !== split.when.day) return { ...quoted, other: split }
  const rest = words.slice(count).map(normalizeWords)
  const isDay = (some: string[]) => readDayAndTime(some.join(' '), today, 'ahead', options) !== null
  if (rest.length === 0 || line.quotedEnds.has(count)) return { ...split, other: null }
  if (!goesOnLikeDay(normalizeWords(split.words).split(' '), rest, isDay)) return { ...split, other: null }
  return { ...split, other: longest(most, count + 1, (each) => read(each, false)) ?? 'longer' }
}

/** The words of arguments, in one row. */
interface Line {
  words: string[]
  /** After how many words quotes end what belongs together; an argument with a blank in it was quoted. */
  quotedEnds: Set<number>
  /** The text from a word on, as it was written. */
  textFrom(word: number): string
}

function wordsOf(args: string[]): Line {
  const text = args.join(' ')
  const found = [...text.matchAll(/\S+/g)]
  const quotedEnds = new Set<number>()
  let count = 0
  for (const [index, arg] of args.slice(0, -1).entries()) {
    count += arg.match(/\S+/g)?.length ?? 0
    if (args.slice(0, index + 2).some((each) => /\S\s+\S/.test(each))) quotedEnds.add(count)
  }
  return {
    words: found.map(([word]) => word),
    quotedEnds,
    textFrom: (word) => text.slice(found[word]?.index ?? text.length).trimEnd(),
  }
}

/**
 * The two readings of words that may be split in two ways, each with its day, and how to write them.
 * @example readings(split, '2026-11-23') // { readings: 'Fri 27 Nov for “27 coffee”, or …', quoted: 'fri "27 coffee"' }
 */
export function readingsOf({ other, ...split }: SplitWhen, today: Day): { readings: string; quoted: string } {
  const say = ({ when, text }: WhenAndText) =>
    `${shortDay(when.day, today)}${text === '' ? ' and no text' : ` for “${shortened(text)}”`}`
  const [first = ''] = split.text.split(/\s/)
  const longer = other === null || other === 'longer' ? `a longer day, “${split.words} ${first} …”` : say(other)
  const forms = other === null || other === 'longer' ? [split] : [split, other]
  return { readings: `${say(split)}, or ${longer}`, quoted: forms.map(quotedForm).join(' or ') }
}

/** A day and its text as one types them so that quotes tell them apart. */
function quotedForm({ words, text }: WhenAndText): string {
  const isOneWord = !/\s/.test(words) && !/\s/.test(text)
  return [words, isOneWord && text !== '' ? `about ${text}` : text].filter(Boolean).map(inQuotes).join(' ')
}

function inQuotes(text: string): string {
  const shown = shortened(text)
  return /\s/.test(shown) ? `"${shown.replaceAll('"', "'")}"` : shown
}

const maxShown = 40

function shortened(text: string): string {
  return text.length <= maxShown ? text : `${text.slice(0, maxShown).trimEnd()}…`
}
