import type { PlainWord } from './plain.js'
import { listed } from './wordLists.js'

/** Words that nearly every English text is made of, and few of another language. */
const common = new Set(
  listed(`
  a about after again all am an and any are as at be because been before but by call can could did do does email
  for from get had has have he hear hello help her here hi his hope how i if in is it job just know let like look
  looking me might my name need new no not now of on one only or our out please role said see she should so some
  thank thanks that the their them then there they this through time to today too until up us very was we well
  were what when where which while who whom why will with work would write yesterday yet you your
`),
)
/** In English more than four words in ten are such words; in other languages, with those they share, one in ten. */
const leastShare = 0.25

/** Whether a word in plain words is one that English texts are made of, and so no name. */
export function isCommon(word: string): boolean {
  return common.has(word)
}

/** Whether the words of a text are English, as far as the most frequent ones show. */
export function isEnglish(plain: PlainWord[]): boolean {
  const words = plain.filter(({ word }) => /[a-z\u0080-\uffff]/.test(word))
  const known = words.filter(({ word }) => isCommon(word)).length
  return known > 0 && known >= words.length * leastShare
}
