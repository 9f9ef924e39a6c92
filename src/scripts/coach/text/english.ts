import type { NormalizedWord } from './normalizeWords.js'
import { splitWordList } from './wordLists.js'

/** Words that nearly every English text has, and few texts in other languages. */
const commonWords = new Set(
  splitWordList(`
  a about after again all am an and any are as at be because been before but by call can could did do does email
  for from get had has have he hear hello help her here hi his hope how i if in is it job just know let like look
  looking me might my name need new no not now of on one only or our out please role said see she should so some
  thank thanks that the their them then there they this through time to today too until up us very was we well
  were what when where which while who whom why will with work would write yesterday yet you your
`),
)
/**
 * The smallest share of common words in an English text. English texts have more than 0.4; texts in other languages,
 * which share a few of the words, about 0.1.
 */
const minShare = 0.25

/** Whether a normalized word is a common English word, and so not a name. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word)
}

/** Whether a text is English, judged by its most frequent words. */
export function isEnglish(normalized: NormalizedWord[]): boolean {
  const words = normalized.filter(({ word }) => /[a-z\u0080-\uffff]/.test(word))
  const commonCount = words.filter(({ word }) => isCommonWord(word)).length
  return commonCount > 0 && commonCount >= words.length * minShare
}
