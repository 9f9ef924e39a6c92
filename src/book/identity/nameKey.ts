import { fold, foldedWords } from './fold.js'
import { isCjk } from './givenName.js'
import { withoutSigns } from './nameText.js'
import { isPrefixWord } from './nameTitles.js'
import { bareWord, degrees, generations, likelyDegrees } from './nameWords.js'
import { isPlainName } from './plainName.js'
import { splitName } from './splitName.js'
import { isLegalForm } from './withoutLegalForms.js'

/** Longer names without anything around them: neither a comma or a bracket, nor a dash or a word that begins a tagline. */
const plainWords = /^(?!.* (?:-|is|from|at|via|aka|nee|geb) )[a-z' -]+$/

/**
 * The form of a full name that is compared: lowercase, without accents, titles, degrees, emoji, taglines and text in
 * brackets, first name first. A Chinese, Japanese or Korean name becomes one word.
 * @example nameKey('Dr. Stein, Eva (geb. Kurz) 🚀') // 'eva stein'
 * @example nameKey('東京 花子') // '東京花子'
 */
export function nameKey(name: string): string {
  const bare = withoutSigns(name)
  const foldedBare = fold(bare)
  if (isPlainName(bare, foldedBare)) return foldedBare
  const folded = fold(name)
  const [first, last] = [folded.slice(0, folded.indexOf(' ')), folded.slice(folded.lastIndexOf(' ') + 1)]
  if (plainWords.test(folded) && !isPrefixWord(first) && !isSuffix(last)) return folded
  if (isCjk(folded)) return folded.replaceAll(' ', '')
  const { core, generation } = splitName(name)
  return fold(`${core} ${bareWord(generation)}`) || folded
}

const isSuffix = (word: string) =>
  degrees.has(word) || likelyDegrees.has(word) || Object.hasOwn(generations, word) || isLegalForm(word)

/**
 * Whether two names with the same key still differ: both have accents, and the accents are not the same.
 * @example haveDifferentAccents('Nguyễn Văn Hùng', 'Nguyễn Văn Hưng') // true
 * @example haveDifferentAccents('José', 'Jose') // false
 */
export function haveDifferentAccents(name: string, other: string): boolean {
  if (!/[^ -~]/.test(name) || !/[^ -~]/.test(other)) return false
  const words = new Map(accentedWords(name))
  return accentedWords(other).some(([bare, word]) => (words.get(bare) ?? word) !== word)
}

/** The words of a name that have accents, each after its form without them. */
function accentedWords(name: string): [bare: string, word: string][] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/)
    .map((word): [string, string] => [fold(word), word])
    .filter(([bare, word]) => bare !== word)
}

/** The words of a name's key. */
function nameWords(name: string): string[] {
  return foldedWords(nameKey(name))
}

/** Longer names, in characters, match nothing: comparing them word by word takes too long. */
const maxNameLength = 200
/** A single letter from an alphabet with uppercase and lowercase: only these are used as initials. */
const casedLetter = /^(?=\p{L}$)[\p{Lu}\p{Ll}]$/u

/** The number of the generation suffix among the words: 1 for Jr., 2 for Sr., and so on; 0 for none. */
function generationOf(words: string[]): number {
  const suffix = words.find((word) => Object.hasOwn(generations, word)) ?? ''
  return generations[suffix] ?? 0
}

/**
 * Whether one name may be a short form of the other: each of its words is a different word of the other, or the initial
 * of one. False when their generation suffixes (Jr., III) differ.
 * @example isShortFormOf('D. Reyes', 'Dana Maria Reyes') // true
 * @example isShortFormOf('Ann A.', 'Ann Lund') // false
 */
export function isShortFormOf(name: string, other: string): boolean {
  if (Math.max(name.length, other.length) > maxNameLength) return false
  const [short, long] = [nameWords(name), nameWords(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  if (generationOf(short) !== generationOf(long)) return false
  const isInitialOf = (initial: string, word: string) => casedLetter.test(initial) && word.startsWith(initial)
  const unmatched = [...long]
  const takeMatch = (matches: (candidate: string) => boolean) => {
    const index = unmatched.findIndex(matches)
    if (index >= 0) unmatched.splice(index, 1)
    return index >= 0
  }
  const rest = short.filter((word) => !takeMatch((candidate) => candidate === word))
  const isInitialMatch = (word: string) =>
    takeMatch((candidate) => isInitialOf(word, candidate) || isInitialOf(candidate, word))
  return short.length > 0 && rest.every(isInitialMatch)
}

/**
 * Whether a name may belong to a contact with these names: it is a short form of one of them, or the other way round,
 * and it contradicts none. Petra Vogel does not match P. Vogel who is also Paul Vogel.
 * @example matchesNames('D. Reyes', ['Dana Reyes', 'Dee']) // true
 * @example matchesNames('Petra Vogel', ['P. Vogel', 'Paul Vogel']) // false
 */
export function matchesNames(name: string, names: string[]): boolean {
  if (name.length > maxNameLength) return false
  const words = nameWords(name)
  const sharesWord = (other: string) => nameWords(other).some((word) => word.length > 1 && words.includes(word))
  return (
    names.some((each) => isShortFormOf(each, name)) &&
    names.every((each) => !sharesWord(each) || isShortFormOf(each, name))
  )
}
