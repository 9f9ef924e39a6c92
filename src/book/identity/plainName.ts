import { bareWord, isDecisive, koreanFamilies } from './nameWords.js'

/**
 * One or two words in Latin letters, as most names are written: a capital letter, small ones after it and at the end. The
 * second may be a number, as in “Recruiter 2”.
 */
const plainWords =
  /^[A-ZÀ-Þ\u0100-\u024f][a-zß-ÿ\u0100-\u024f]+(?:-[A-ZÀ-Þ][a-zß-ÿ\u0100-\u024f]+)?(?: (?:[A-ZÀ-Þ\u0100-\u024f][A-Za-zÀ-\u024f'-]*[a-zß-ÿ\u0100-\u024f]|\d+))?$/

/**
 * The words of a name of one or two words of which none has any other meaning: the given and, if there is one, the family
 * name. Null for every other name. This is the fast path: most names are plain, an import has thousands, and the patterns
 * for all scripts take a script two milliseconds to make ready.
 * @example plainName('Dana Reyes') // ['Dana', 'Reyes']
 * @example plainName('Dr. Reyes') // null
 */
export function plainName(name: string): [given: string, family: string] | null {
  if (!plainWords.test(name)) return null
  const space = name.indexOf(' ')
  const [given, family] = space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)]
  if (isDecisiveWord(given) || (family !== '' && isDecisiveWord(family))) return null
  return family.includes('-') && koreanFamilies.has(bareWord(given)) ? null : [given, family]
}

/**
 * Whether a name is one or two words of which none has any other meaning, whichever of them is the given name.
 * @param folded the name as `fold` gives it.
 */
export function isPlainName(name: string, folded: string): boolean {
  if (!plainWords.test(name)) return false
  const bare = folded.includes("'") ? folded.replaceAll("'", '') : folded
  const space = bare.indexOf(' ')
  if (space < 0) return !isDecisive(bare)
  return !isDecisive(bare.slice(0, space)) && !isDecisive(bare.slice(space + 1))
}

const asciiWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** Whether a text is words in ASCII of which none has any other meaning. */
export function isPlainText(text: string): boolean {
  // Capital letters at the end may be a degree or a legal form.
  if (!asciiWords.test(text) || / [A-Z]{2,}$/.test(text)) return false
  // Most are one word, for which no list is made.
  return text.includes(' ') ? !text.split(' ').some(isDecisiveWord) : !isDecisiveWord(text)
}

/** Words with a capital letter at the start alone, or after an apostrophe or a hyphen: Ana María, Kuhn-Müller, O'Neil. */
const capitalized = /^(?![ -])(?:(?:^|[ -])(?:[A-Z]')?[A-ZÀ-Þ][a-zß-ÿ]+)+$/

/** Whether a part of a name is capitalized words of which none has any other meaning, such as a title or a degree. */
export function isPlainPart(text: string): boolean {
  if (!capitalized.test(text)) return false
  return text.includes(' ') ? !text.split(' ').some(isDecisiveWord) : !isDecisiveWord(text)
}

function isDecisiveWord(word: string): boolean {
  return isDecisive(/[^A-Za-z-]/.test(word) ? bareWord(word) : word.toLowerCase())
}
