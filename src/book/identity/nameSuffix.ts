import { isPrefixWord } from './nameTitles.js'
import { bareWord, degrees, isGeneration, likelyDegrees, unsureGenerations } from './nameWords.js'
import { isLegalForm } from './withoutLegalForms.js'

/** Whether a word distinguishes a child from a parent of the same name, after so many other words. */
function isGenerationAfter(word: string, wordsBefore: number): boolean {
  // J.R. are initials.
  if (!isGeneration(word) || /\../.test(word)) return false
  return !unsureGenerations.has(bareWord(word)) || word.endsWith('.') || wordsBefore > 1
}

/**
 * Splits the degrees and the generation at the end of a name from it. Words that are also names count as degrees only in
 * capitals or with dots, where two other words remain: Jo Wu RN, not Jack Ma.
 */
export function readSuffix(words: string[]): { rest: string[]; suffixes: string[]; generation: string } {
  const isShouted = words.every((word) => word === word.toUpperCase())
  let end = words.length
  let generation = ''
  for (; end > 0; end--) {
    const word = words[end - 1] ?? ''
    if ((end > 1 || word.endsWith('.')) && isGenerationAfter(word, end - 1)) generation = word
    else if (!isDegree(word, end, isShouted)) break
  }
  return { rest: words.slice(0, end), suffixes: words.slice(end), generation }
}

function isDegree(word: string, length: number, isShouted: boolean): boolean {
  const bare = bareWord(word)
  if (degrees.has(bare) || (isMixed.test(word) && isLegalForm(word))) return true
  if (length < 3) return false
  if (/[®™℠]$/.test(word)) return true
  const isMarked = word.includes('.') || (!isShouted && word === word.toUpperCase())
  return isMarked && (likelyDegrees.has(bare) || isLegalForm(word))
}

/**
 * The generation in a part of a name after a comma, empty for none, if that part is degrees, certificates or a
 * generation; null if it is not.
 * @param name the words before the comma
 * @example readSuffixPart(['PhD', 'candidate'], ['Eva', 'Blum']) // { generation: '' }
 */
export function readSuffixPart(part: string[], name: string[]): { generation: string } | null {
  const [first = ''] = part
  if (part.length === 1 && isGenerationAfter(first, name.length)) return { generation: first }
  return isCertificate(first, name) || part.every(isPrefixWord) ? { generation: '' } : null
}

/** Two points with letters between: S.Kom., M.Sc. */
const dotted = /^\p{Lu}\p{L}{0,5}\.[\p{L}-]{1,8}/u
const initials = /^(?:\p{Lu}\.)+$/u

/** Small and capital letters, as in GmbH. */
const isMixed = /\p{Ll}\p{Lu}/u

/** Where nobody is called as a legal form is; elsewhere some are: Ike, Sia. */
const formsWithoutNames = ['United States', 'United Kingdom']

function isCertificate(word: string, name: string[]): boolean {
  const bare = bareWord(word)
  if (degrees.has(bare) || /[®™℠]/.test(word)) return true
  if (isLegalForm(word, name.length > 1 || isMixed.test(word) ? undefined : formsWithoutNames)) return true
  if (name.length < 2 && initials.test(word)) return false
  if (likelyDegrees.has(bare) || dotted.test(word)) return true
  // Capital letters are a certificate where the name has small ones: Jo Wu, SAFE.
  const isCapital = /^[\p{Lu}\d][\p{Lu}\d/.+-]{1,11}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)
  return isCapital && (name.length > 1 || word.length > 3) && name.some((each) => /\p{Ll}/u.test(each))
}
