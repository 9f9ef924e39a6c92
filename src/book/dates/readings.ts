import { timeSuffix } from './clock.js'
import { type Day, shortDay } from './day.js'
import type { SplitWhen, WhenAndText } from './splitWhen.js'

/** The two readings of words that may be split in two ways, and how to write each so that it is clear. */
export interface Readings {
  /** @example 'Fri 27 Nov for “27 coffee”, or Fri 27 Nov for “coffee”' */
  meanings: string
  /** @example 'fri "27 coffee" or "fri 27" coffee' */
  quoted: string
}

/** What words may mean that were split, and how to write it. */
export function readingsOf({ other, ...split }: SplitWhen, today: Day): Readings {
  const first = meaning(split, today)
  if (other !== null && typeof other === 'object') {
    // Words that begin another day may mean that one even in quotes: only a day in digits cannot.
    const inDigits = [split.when.day, split.when.at].filter(Boolean).join(' ')
    const clear = other.when.day === split.when.day ? split : { ...split, words: inDigits }
    return {
      meanings: `${first}, or ${meaning(other, today)}`,
      quoted: `${inQuotes(clear)} or ${inQuotes(other)}`,
    }
  }
  const next = split.text.split(/\s+/)
  const begun = `“${split.words} ${next.slice(0, 2).join(' ')}${next.length > 2 ? ' …' : ''}”`
  const longer = other === 'time' ? `a time on that day, ${begun}` : `a longer day, ${begun}`
  return { meanings: `${first}, or ${longer}`, quoted: inQuotes(split) }
}

function meaning({ when, text }: WhenAndText, today: Day): string {
  const day = shortDay(when.day, today) + timeSuffix(when.at)
  return text === '' ? `${day} without a text` : `${day} for “${shortened(text)}”`
}

/** A day and its text as one types them so that quotes tell them apart. */
function inQuotes({ words, text }: Pick<WhenAndText, 'words' | 'text'>): string {
  // Quotes around one word do not reach a program, so the text needs another word.
  const clearText = /\s/.test(words + text) || text === '' ? text : `about ${text}`
  return [words, shortened(clearText)]
    .filter(Boolean)
    .map((each) => (/\s/.test(each) ? `"${each.replaceAll('"', "'")}"` : each))
    .join(' ')
}

const maxShown = 60

/** A text as a message repeats it: cut where it is long. */
export function shortened(text: string): string {
  return text.length <= maxShown ? text : `${text.slice(0, maxShown).trimEnd()}…`
}
