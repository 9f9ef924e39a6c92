import { givenLength } from './givenName.js'
import {
  bareWord,
  chineseFamilies,
  familyLinks,
  givenParticles,
  koreanFamilies,
  lowercaseParticles,
  otherFamiliesFirst,
  particles,
  spanishFamilies,
  vietnameseFamilies,
} from './nameWords.js'

/** Which words are the family name, and which of the given names one is called by. */
export interface NameOrder {
  given: string[]
  family: string[]
  /** Vietnamese are called by the last of their names, Koreans by all; others by the first. */
  calledBy: 'first' | 'last' | 'all'
}

/**
 * Divides the words of a name without commas, titles and degrees. The family name is the last word with the particles
 * before it, unless capital letters, or the names themselves, show that it stands first.
 * @example nameOrder(['Maria', 'van', 'der', 'Berg']) // { given: ['Maria'], family: ['van', 'der', 'Berg'], calledBy: 'first' }
 */
export function nameOrder(words: string[]): NameOrder {
  if (words.length < 2) return { given: words, family: [], calledBy: 'first' }
  const isFirst = (length: number, calledBy: NameOrder['calledBy']): NameOrder => ({
    given: words.slice(length),
    family: words.slice(0, length),
    calledBy,
  })
  const capitals = capitalsAtStart(words)
  if (capitals > 0) return isFirst(capitals, 'first')
  const order = familyFirstOrder(words)
  if (order !== null) return isFirst(1, order)
  if (isFamilyAlone(words)) return { given: [], family: words, calledBy: 'first' }
  const start = familyStart(words)
  return { given: words.slice(0, start), family: words.slice(start), calledBy: 'first' }
}

const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** The number of words in capitals before others in small letters: DUPONT Jean. Two capitals are initials: JR Smith. */
function capitalsAtStart(words: string[]): number {
  const count = words.findIndex((word) => !isCapital(word))
  const isName = words.slice(0, count).some((word) => word.length > 2 && !word.includes('.'))
  return count > 0 && isName && words.slice(count).every((word) => !isCapital(word)) ? count : 0
}

const patronymic = /(?:ович|евич|ич|овна|евна|инична)$/iu

/** How people are called whose family name is the first word, as in their country; null where it is not. */
function familyFirstOrder(words: string[]): NameOrder['calledBy'] | null {
  const [first = '', ...others] = words.map(bareWord)
  const last = others.at(-1) ?? ''
  if (words.length === 3 && patronymic.test(words[2] ?? '') && !patronymic.test(words[1] ?? '')) return 'first'
  if (vietnameseFamilies.has(first)) return vietnameseFamilies.has(last) ? null : 'last'
  if (chineseFamilies.has(first)) return chineseFamilies.has(last) ? null : 'all'
  if (otherFamiliesFirst.has(first)) return otherFamiliesFirst.has(last) ? null : 'first'
  return koreanFamilies.has(first) && isKoreanGiven(others) ? 'all' : null
}

const koreanSyllable =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[gndrlmbsjktph])?(?:yae|yeo|wae|ae|ya|ye|yo|yu|oe|wa|wo|we|wi|eo|eu|ui|oo|ee|ou|[aeiou])(?:ng|[kntlmp])?$/

/** Whether words are a Korean given name: two syllables, apart or with a hyphen. */
function isKoreanGiven(words: string[]): boolean {
  const syllables = words.flatMap((word) => word.split('-'))
  return syllables.length === 2 && syllables.every((each) => koreanSyllable.test(each) && !koreanFamilies.has(each))
}

function isParticle(word: string): boolean {
  const isLowercase = word === word.toLowerCase()
  return particles.has(bareWord(word)) || (isLowercase && lowercaseParticles.has(word))
}

/** Whether a name is only a family name, since it begins with its particles: van der Berg. */
function isFamilyAlone([first = '', second = '']: string[]): boolean {
  if (!isParticle(first) || second === '') return false
  return first === first.toLowerCase() || isParticle(second) || !givenParticles.has(bareWord(first))
}

/** The position of the words in capitals at the end of a name: Jean DUPONT. */
function capitalsAtEnd(words: string[], least: number): number {
  const start = words.findLastIndex((word) => !isCapital(word)) + 1
  return start < words.length ? Math.max(start, least) : -1
}

/** The position of the first word of the family name, in a name whose given name stands first. */
function familyStart(words: string[]): number {
  const last = words.length - 1
  const least = Math.min(givenLength(words), words.length)
  const capitals = capitalsAtEnd(words, least)
  if (capitals > 0 && !words.every(isCapital)) return capitals
  const particle = words.findIndex((word, index) => index >= least && index < last && isParticle(word))
  if (particle > 0) return particle
  const link = words.findIndex((word, index) => index > 1 && index < last && familyLinks.has(word))
  if (link > 0) return link - 1
  const isSpanish = (word: string) => /..ez$/.test(word) || spanishFamilies.has(word)
  const secondLast = last - 1
  if (secondLast >= least && isSpanish(bareWord(words[secondLast] ?? ''))) return secondLast
  return Math.max(last, least)
}
