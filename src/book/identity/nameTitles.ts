import { capitalize } from '../../text/capitalize.js'
import {
  bareWord,
  capitalTitles,
  compoundRanks,
  courtesyTitles,
  degrees,
  dottedTitles,
  familyTitles,
  givenTitles,
  prefixDegrees,
  saidTitles,
  type WordList,
} from './nameWords.js'

/** A title by which people address a person, and the name that goes with it: Dr. Blum, but Sir Ian. */
export interface Title {
  text: string
  goesWith: 'given' | 'family'
}

/** M.R. are initials, and not Mr. */
const initials = /^[A-Z]\.[A-Z]/

/** Whether a word may stand before a name as a title or degree. */
export function isPrefixWord(word: string): boolean {
  const bare = bareWord(word)
  if (initials.test(word) || (dottedTitles.has(bare) && !word.includes('.'))) return false
  if (capitalTitles.has(bare)) return word === word.toUpperCase()
  return (
    courtesyTitles.has(bare) ||
    familyTitles.has(bare) ||
    givenTitles.has(bare) ||
    prefixDegrees.has(bare) ||
    degrees.has(bare)
  )
}

/** Whether a text is nothing but titles for everybody, such as Mr. */
export function isCourtesy(text: string): boolean {
  return text.split(' ').every((word) => courtesyTitles.has(bareWord(word)))
}

/** Splits words into the titles and degrees before a name, and the rest. A title alone leaves no rest. */
export function readPrefix(words: string[]): { prefix: string[]; rest: string[] } {
  let count = 0
  while (isPrefixWord(words[count] ?? '')) count++
  const last = words[count - 1] ?? ''
  // After another title, a whole word is a family name: Mr. Judge.
  if (count > 1 && count === words.length && last.length > 4 && !/[.-]/.test(last)) count--
  return { prefix: words.slice(0, count), rest: words.slice(count) }
}

/**
 * Of the titles before a name, the one that people say: Sir before Prof., any before Mr., and of several degrees the
 * first. Null for none.
 * @example addressingTitle(['Prof.', 'Dr.']) // { text: 'Prof.', goesWith: 'family' }
 */
export function addressingTitle(prefix: string[]): Title | null {
  const find = (titles: WordList) => prefix.findIndex((word) => titles.has(bareWord(word)))
  const given = find(givenTitles)
  if (given >= 0) return { text: capitalize(prefix[given] ?? ''), goesWith: 'given' }
  const [family, courtesy] = [find(familyTitles), find(courtesyTitles)]
  if (family >= 0) return { text: familyTitle(prefix, family), goesWith: 'family' }
  return courtesy < 0 ? null : { text: capitalize(prefix[courtesy] ?? ''), goesWith: 'family' }
}

function familyTitle(prefix: string[], index: number): string {
  const [word = '', next = ''] = prefix.slice(index)
  const title = saidTitles[bareWord(word)] ?? capitalize(word)
  if (compoundRanks.has(bareWord(word)) && familyTitles.has(bareWord(next))) return `${title} ${next}`
  const [first = ''] = prefix
  return index > 0 && /^(?:frau|herr)$/i.test(first) ? `${capitalize(first)} ${title}` : title
}
