import { RapportError } from '../error.js'
import { normalizeWords } from './calendarWords.js'
import type { Day } from './day.js'
import { type DayAndTime, readDayAndTime } from './dayAndTime.js'
import { goesOnLikeDay, maxDayWords } from './goesOnLikeDay.js'
import type { WhenOptions } from './when.js'
import { wordsOfDay } from './wordsOfDay.js'

/** A day, and the text after it. */
export interface WhenAndText {
  when: DayAndTime
  /** The words of the day, as they were written. */
  words: string
  text: string
}

/** What words may mean: this split, and a second one, or a day or a time that goes on in a way nobody can read. */
export interface SplitWhen extends WhenAndText {
  /** Null when the words mean one thing. */
  other: WhenAndText | 'day' | 'time' | null
}

/**
 * Splits the arguments of a command into a day and the text after it: the day is the longest beginning that our own
 * grammar reads, wherever the quotes are. Null when no beginning is a day. `other` is not null where the words go on like
 * a day, unless quotes end the day there; and where quotes end it earlier, on another day.
 * @throws RapportError `bad-date` when the longest beginning is a day that does not exist.
 * @example splitWhen(['dec', '1', '2027', 'check', 'in'], '2026-11-23') // { when: { day: '2027-12-01', … }, text: 'check in', … }
 */
export function splitWhen(args: string[], today: Day, options: WhenOptions = {}): SplitWhen | null {
  const { words, quotedEnds, textFrom } = lineOf(args)
  const read = (some: string[], textFollows = false) =>
    readDayAndTime(some.join(' '), today, 'ahead', { ...options, textFollows })
  const first = (count: number) => words.slice(0, count)
  const longest = (most: number, least: number, readFirst: (count: number) => DayAndTime | null) => {
    for (let count = most; count >= least; count--) {
      const when = readFirst(count)
      if (when !== null) return { count, split: { when, words: first(count).join(' '), text: textFrom(count) } }
    }
    return null
  }

  const most = Math.min(words.length, maxDayWords)
  const found = longest(most, 1, (count) => read(first(count), count < words.length && !quotedEnds.has(count)))
  if (found === null) return null
  const { count, split } = found
  const quoted = longest(count - 1, 1, (each) => (quotedEnds.has(each) ? read(first(each)) : null))
  if (quoted !== null && quoted.split.when.day !== split.when.day) return { ...quoted.split, other: split }

  if (split.text === '' || quotedEnds.has(count)) return { ...split, other: null }
  const rest = words.slice(count, count + maxDayWords).map(normalizeWords)
  const readIfReal = orNull((some: string[]) => read(some))
  const goesOn = goesOnLikeDay(wordsOfDay(first(count).join(' ')), rest, (some) => readIfReal(some) !== null)
  if (goesOn === null) return { ...split, other: null }
  return { ...split, other: longest(most, count + 1, (each) => readIfReal(first(each)))?.split ?? goesOn }
}

/** A reader of words that gives null instead of an error. */
function orNull(read: (words: string[]) => DayAndTime | null): typeof read {
  return (words) => {
    try {
      return read(words)
    } catch (error) {
      if (error instanceof RapportError) return null
      throw error
    }
  }
}

/** The words of arguments, in one row. */
interface Line {
  words: string[]
  /** After how many words quotes end what belongs together; an argument with a blank in it was quoted. */
  quotedEnds: Set<number>
  /** The text from a word on, as it was written. */
  textFrom(word: number): string
}

function lineOf(args: string[]): Line {
  const text = args.join(' ')
  const found = [...text.matchAll(/\S+/g)]
  const quotedEnds = new Set<number>()
  let count = 0
  let anyQuoted = false
  for (const arg of args) {
    anyQuoted ||= isQuoted(arg)
    if (anyQuoted) quotedEnds.add(count)
    count += arg.match(/\S+/g)?.length ?? 0
  }
  return {
    words: found.map(([word]) => word),
    quotedEnds,
    textFrom: (word) => text.slice(found[word]?.index ?? text.length).trimEnd(),
  }
}

/** Whether an argument has a blank between words, so that the user must have quoted it. */
export function isQuoted(arg: string): boolean {
  return /\S\s/.test(arg.trim())
}
