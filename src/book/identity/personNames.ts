import { foldedWords } from './fold.js'
import { isCjk } from './givenName.js'
import { areFormsOfOneName, isInitialOfName } from './givenNameForms.js'
import { bareWord, generations } from './nameWords.js'
import type { SaidName } from './saidName.js'
import { splitName } from './splitName.js'

/** A name that is compared, and what a file says of its parts. */
export interface NamedPerson extends SaidName {
  name: string
}

/** How two names go together: `other` for two people, `unclear` where the names do not tell. */
export type NameComparison = 'same' | 'unclear' | 'other'

/** The parts of a person's name that are compared: words, folded. */
interface NameWords {
  given: string[]
  family: string[]
  generation: number
}

/**
 * Compares the names of two records that have an e-mail address in common: colleagues, couples and whole families share
 * one, so the given names decide, and Jr. or Sr. The family name may be another one, as after a wedding. One word alone, a
 * company, and names in different scripts do not tell.
 * @example comparePeople({ name: 'Bob Reyes' }, { name: 'Reyes, Robert' }) // 'same'
 * @example comparePeople({ name: 'Ana Reyes' }, { name: 'Ben Reyes' }) // 'other'
 * @example comparePeople({ name: 'A. Reyes' }, { name: 'Ana Reyes' }) // 'unclear'
 */
export function comparePeople(one: NamedPerson, other: NamedPerson): NameComparison {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a === null || b === null || isLatin(a) !== isLatin(b)) return 'unclear'
  if (a.generation !== b.generation) return 'other'
  const match = compareWords(a.given, b.given)
  // Of a single word, nobody knows which name it is.
  if (match === 'other' && (a.family.length === 0 || b.family.length === 0)) return 'unclear'
  if (match !== 'other') return match
  return isReversed(a, b) ? 'same' : 'other'
}

/** Longer texts are no names. */
const longest = 200

function wordsOf({ name, given, family }: NamedPerson): NameWords | null {
  if (name.length > longest) return null
  const split = splitName(name)
  const generation = generations[bareWord(split.generation)] ?? 0
  const said = given && family ? { given, family } : split
  if (said.given === '') return null
  // Of a Chinese name in one word, the family name is the first sign.
  if (said.family === '' && isCjk(said.given))
    return { given: [said.given.slice(1)], family: [said.given.slice(0, 1)], generation }
  return { given: givenWords(said.given), family: foldedWords(said.family), generation }
}

const betweenWords = /[\s.-]+/
const twoCapitals = /^\p{Lu}{2}$/u
const latinWord = /^[\p{Script=Latin}\p{P}]+$/u

/** Nobody has more given names that anybody uses. */
const mostWords = 4

/** The words of a given name; JR are two initials. */
function givenWords(given: string): string[] {
  return given
    .split(betweenWords)
    .filter(Boolean)
    .flatMap((word) => (twoCapitals.test(word) ? [...word] : [word]))
    .flatMap(foldedWords)
    .slice(0, mostWords)
}

const isLatin = ({ given }: NameWords) => given.every((word) => latinWord.test(word))

/**
 * Compares given names: the first ones are the same, or one has all words of the other, as of who is called by a middle
 * name. An initial alone is no proof.
 */
function compareWords(one: string[], other: string[]): NameComparison {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const first = compareWord(short[0] ?? '', long[0] ?? '')
  if (first === 'same') return 'same'
  const rest = [...long]
  const matches = short.map((word) => {
    const found = rest.findIndex((each) => compareWord(word, each) === 'same')
    const at = found < 0 ? rest.findIndex((each) => compareWord(word, each) === 'unclear') : found
    const [match] = at < 0 ? [] : rest.splice(at, 1)
    return match === undefined ? 'other' : compareWord(word, match)
  })
  if (matches.includes('other')) return first
  return matches.includes('same') ? 'same' : 'unclear'
}

function compareWord(one: string, other: string): NameComparison {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 1 && short !== long) return isInitialOfName(short, long) ? 'unclear' : 'other'
  if (short.length === 1) return 'unclear'
  return areFormsOfOneName(short, long) ? 'same' : 'other'
}

/** Whether one has the family name in front, without a comma: Reyes Dana. */
function isReversed(one: NameWords, other: NameWords): boolean {
  const have = (words: string[], others: string[]) => words.some((word) => word.length > 1 && others.includes(word))
  return have(one.given, other.family) && have(one.family, other.given)
}
