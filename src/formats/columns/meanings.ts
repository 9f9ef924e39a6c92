import { fold } from '../../book/identity/fold.js'
import { fillers, type Meaning, meaningOfWord } from './words.js'

/** The longest column name that is read; longer ones are not understood. */
const maxNameLength = 100
/** A word, with a number written before it: `2nd`, `2FA`. */
const words = /(?<!\d)\d*\p{L}+/gu
const ordinalWord = /^\d+(?:st|nd|rd|th|er|e|o|a)?(?=\P{L}|$)/u
/** Shorter words do not make compounds, so that nothing falls apart by chance; `nr` does. */
const shortestPart = 3
const longestPart = Math.max(...[...meaningOfWord.keys()].map((word) => word.length))

/**
 * What the words in the name of a column mean; null if there is one that nobody knows. Capitals, accents, digits and
 * punctuation make no difference, and words may be written together: `workEmail`, `Telefonnummer`.
 * @example meaningsOf('Primäre E-Mail-Adresse') // Set { 'main', 'email', 'address' }
 * @example meaningsOf('Fax number') // null
 */
export function meaningsOf(name: string): ReadonlySet<Meaning> | null {
  if (name.length > maxNameLength) return null
  const found = new Set<Meaning>()
  const parts = fold(name.replaceAll('#', ' number ')).match(words) ?? []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? ''
    if (ordinalWord.test(part)) continue
    if (fillers.has(part) || part.length === 1) continue
    let meanings = meaningsOfWord(part)
    // Linked In, Nick name: one word in two.
    if (meanings === null) meanings = meaningsOfWord(part + (parts[++index] ?? ''))
    if (meanings === null) return null
    for (const each of meanings) found.add(each)
  }
  return found
}

/** What a word means: one that is known, its plural with s, or what it is made of. */
function meaningsOfWord(word: string): Meaning[] | null {
  const known = meaningOfWord.get(word) ?? (word.endsWith('s') ? meaningOfWord.get(word.slice(0, -1)) : undefined)
  return known === undefined ? meaningsOfCompound(word) : [known]
}

/** The meanings of the words of which a word is made, the longest first; null if it is not made of known ones. */
function meaningsOfCompound(word: string): Meaning[] | null {
  /** For each length the meanings of the beginning of the word; the last one found goes back the farthest. */
  const upTo: (Meaning[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    upTo[end] = null
    for (let start = Math.max(0, end - longestPart); start <= end - 2 && upTo[end] === null; start++) {
      const before = upTo[start]
      const meaning = before && partMeaning(word.slice(start, end))
      if (before && meaning) upTo[end] = [...before, meaning]
    }
  }
  return upTo[word.length] ?? null
}

function partMeaning(part: string): Meaning | undefined {
  return part.length >= shortestPart || part === 'nr' ? meaningOfWord.get(part) : undefined
}
