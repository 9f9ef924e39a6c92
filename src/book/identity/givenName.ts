import { isPrefixWord } from './nameTitles.js'
import {
  bareWord,
  boundGiven,
  compoundGiven,
  devotedNames,
  devotions,
  divineNames,
  godlyDevotions,
  godlyNames,
  joiningParticles,
} from './nameWords.js'

/** The scripts of Chinese, Japanese and Korean (CJK), where the family name is first. */
const containsCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const onlyCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u

/**
 * Whether a name, or a part of one, has only Chinese, Japanese or Korean characters; its family name is then first.
 * @example isCjk('東京') // true
 */
export function isCjk(name: string): boolean {
  return onlyCjk.test(name)
}

/** Whether a text has a Chinese, Japanese or Korean character. */
export function hasCjk(text: string): boolean {
  return /[^ -~]/.test(text) && containsCjk.test(text)
}

/** Whether a word is one letter, with or without a dot. */
export function isInitial(word: string): boolean {
  return /^[A-Za-z]\.?$/.test(word) || (/^[^ -~]/.test(word) && /^\p{L}\.?$/u.test(word))
}

/**
 * How many of the first words of a name are one given name, as people say it: one, or more where a word goes on with the
 * next ones (Maria del Carmen, Abdul Rahman, La Toya).
 */
export function givenLength(words: string[]): number {
  const [first = '', second = '', third = ''] = words.map(bareWord)
  if (/^(?:de|del)$/.test(second)) {
    const length = second === 'de' && /^(?:la|las|los)$/.test(third) ? 4 : 3
    const devotion = bareWord(words[length - 1] ?? '')
    if (devotedNames.has(first) && devotions.has(devotion)) return length
    if (godlyNames.has(first) && godlyDevotions.has(devotion)) return length
  }
  if (words.length > 2 && /^(?:ma\.|mª\.?)$/i.test(words[0] ?? '')) return 2
  if (words.length > 2 && compoundGiven.has(`${first}-${second}`)) return 2
  if (boundGiven.has(first)) return words.length > 2 || divineNames.has(second) ? 2 : 1
  return words.length > 2 && joiningParticles.has(first) ? 2 : 1
}

/**
 * What others call a person with these given names: the first one; after an initial, the next one. Empty where there are
 * only initials.
 * @example calledBy(['J.', 'Robert']) // 'Robert'
 */
export function calledBy(given: string[]): string {
  const start = given.findIndex((word) => !isInitial(word) && !isPrefixWord(word))
  if (start < 0) return ''
  const words = given.slice(start)
  // For the length, a family name follows.
  return words.slice(0, givenLength([...words, '', ''])).join(' ')
}
