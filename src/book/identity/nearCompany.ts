import { areSwapped } from '../../text/areSwapped.js'
import { editDistance } from '../../text/editDistance.js'
import { commonWords, placeWords, tradeWords } from './companyNameWords.js'

/**
 * Whether two different names may well mean one company, so that it is worth asking: one goes on with words for the
 * trade or a place, or one letter differs. False for names that are the same.
 * @param words the words of the names, as `companyWords` gives them.
 * @example areNear(['blue', 'lake'], ['blue', 'lake', 'beverages']) // true
 * @example areNear(['first'], ['first', 'solar']) // false
 */
export function areNear(words: string[], others: string[]): boolean {
  if (words[0]?.[0] !== others[0]?.[0]) return false
  const [short, long] = words.length <= others.length ? [words, others] : [others, words]
  return short.length === long.length ? differByOneLetter(short, long) : isNameWithAddition(short, long)
}

/** Words that join the others of an addition: of America, Food and Beverages. */
const joiningWords = new Set(['and', 'of', 'for', 'in', 'the'])

function isNameWithAddition(short: string[], long: string[]): boolean {
  const addition = long.slice(short.length).filter((word) => !joiningWords.has(word))
  return (
    short.every((word, index) => word === long[index]) &&
    addition.length > 0 &&
    addition.every((word) => tradeWords.has(word) || placeWords.has(word)) &&
    isDistinctive(short)
  )
}

/** Whether words name a company rather than begin the names of many. */
function isDistinctive(words: string[]): boolean {
  if (words.every((word) => placeWords.has(word))) return false
  return words.length > 1 || !words.some((word) => commonWords.has(word) || tradeWords.has(word))
}

/** Shorter words differ too often by one letter: Acme and Acne. */
const minWordLength = 6

/** Whether one word differs, in one letter more, less, other or exchanged with the next; not the first, and no digit. */
function differByOneLetter(words: string[], others: string[]): boolean {
  const index = words.findIndex((word, at) => word !== others[at])
  const [one = '', other = ''] = [words[index], others[index]]
  return (
    words.every((word, at) => at === index || word === others[at]) &&
    Math.max(one.length, other.length) >= minWordLength &&
    one[0] === other[0] &&
    !/\d/.test(one + other) &&
    (editDistance(one, other) === 1 || areSwapped(one, other))
  )
}
