import { fold } from './fold.js'
import { mayHaveLegalForm, withoutLegalForms } from './withoutLegalForms.js'

/**
 * The form of a company's name that is compared: the same whatever the legal form, capital letters, accents, dots,
 * commas, apostrophes and spaces, “&” or “and”, with or without “The”. A name that consists of a legal form is left as
 * it is. Empty when there is no name. The other names of a company are known only to its book: `companyKeyIn`.
 * @example companyKey('Johnson & Johnson, Inc.') // 'johnsonandjohnson'
 * @example companyKey('ACME GmbH') // 'acme'
 * @example companyKey('AS') // 'as'
 */
export function companyKey(name: string | null | undefined): string {
  if (!name) return ''
  const folded = fold(name)
  // The fast path: an import has thousands of companies, and most names are plain.
  return isPlain(folded) ? folded.replaceAll(' ', '') : wordsWithoutForms(folded).join('')
}

/** Words in ASCII with single spaces. */
const asciiWords = /^[a-z\d]+(?: [a-z\d]+)*$/
/** Articles and conjunctions, wherever they stand. */
const smallWords = /\b(?:the|und|et|y|og|och|en|ja|ve)\b/

/** Whether a folded name is plain words without an article, a conjunction, or a legal form at its ends. */
function isPlain(folded: string): boolean {
  if (!asciiWords.test(folded)) return false
  const [firstEnd, lastStart] = [folded.indexOf(' '), folded.lastIndexOf(' ') + 1]
  if (lastStart === 0) return true
  return !mayHaveLegalForm(folded.slice(0, firstEnd), folded.slice(lastStart)) && !smallWords.test(folded)
}

/** Whether two names are the same company by themselves; false when one of them is null or empty. */
export function isSameCompany(name: string | null, other: string | null): boolean {
  const key = companyKey(name)
  return key !== '' && key === companyKey(other)
}

/**
 * The words that tell a company from others: folded, without its legal form.
 * @example companyWords('The Blue Lake Co., Ltd.') // ['blue', 'lake']
 */
export function companyWords(name: string): string[] {
  return wordsWithoutForms(fold(name))
}

function wordsWithoutForms(folded: string): string[] {
  const words = wordsOf(folded)
  return words.length === 0 ? [folded] : withoutLegalForms(withoutArticle(words))
}

/**
 * All words of a text as `companyWords` has them, to find the name of a company in it; empty for none.
 * @example allWords("Johnson & Johnson's") // ['johnson', 'and', 'johnsons']
 */
export function allWords(text: string): string[] {
  return wordsOf(fold(text))
}

function wordsOf(folded: string): string[] {
  const words = asciiWords.test(folded) ? folded.split(' ') : splitWords(folded)
  for (let index = 1; index < words.length - 1; index++) if (isConjunction(words, index)) words[index] = 'and'
  return words
}

function splitWords(folded: string): string[] {
  const text = folded.replace(/['"`«»„“”‚‹›׳״]/g, '').replaceAll('&', ' and ')
  return (text.includes('+') ? withoutPlus(text) : text)
    .split(/^[ -~]*$/.test(text) ? /[^a-z\d]+/ : /[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

/** A text with “plus” for a plus that ends a word, as in Canal+, and “and” for any other. */
function withoutPlus(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}])/gu, ' plus ').replaceAll('+', ' and ')
}

/** “And” in the languages of our users; e, i and u are more often initials. */
const conjunctions = new Set('und et y og och en ja ve и'.split(' '))

/** Whether a word between two others means “and”; a single letter beside an initial does not. */
function isConjunction(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  const isInitial = (at: number) => words[at]?.length === 1
  return conjunctions.has(word) && (word.length > 1 || !(isInitial(index - 1) || isInitial(index + 1)))
}

/** The words without “The”, which lists put at the end: Limited, The. */
function withoutArticle(words: string[]): string[] {
  if (words.length < 2) return words
  if (words[0] === 'the') return words.slice(1)
  return words.at(-1) === 'the' ? words.slice(0, -1) : words
}
