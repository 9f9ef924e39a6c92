import { fold, foldedWords } from './fold.js'
import { isEastern, isTitle, titles } from './names.js'

/** Degrees and certificates that stand behind a name, and what is one only behind a comma: Ma is a name too. */
const degrees = new Set('phd mba bsc msc llm cpa cfa pmp'.split(' '))
const degreesBehindComma = new Set('ma ba md rn pe esq inc ltd llc gmbh'.split(' '))
/** What tells a parent from a child of the same name, each written in several ways. */
const generations = [/^(?:jr|jun|junior)$/, /^(?:sr|sen|senior)$/, /^(?:ii|2nd)$/, /^(?:iii|3rd)$/, /^(?:iv|4th)$/]
const plain = /^[a-z' -]+$/
/** Where Unicode has emoji, and the signs that colour and join them. */
const pictures = /[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf\u2b00-\u2bff]|\ufe0f|\u200d/g

/**
 * A full name as it is compared: in any case and with any accents, without titles, degrees, emoji and what stands in
 * brackets, the first name first; names of the East in one word.
 * @example nameKey('Dr. Stein, Eva (geb. Kurz) 🚀') // 'eva stein'
 * @example nameKey('東京 花子') // '東京花子'
 */
export function nameKey(name: string): string {
  const folded = fold(name)
  // Most are plain, and an import has thousands.
  const [first, last] = [folded.slice(0, folded.indexOf(' ')), folded.slice(folded.lastIndexOf(' ') + 1)]
  if (plain.test(folded) && !titles.has(first) && !degrees.has(last)) return folded
  if (isEastern(folded)) return folded.replaceAll(' ', '')
  return bareName(folded) || folded
}

function bareName(folded: string): string {
  const text = folded.replace(pictures, ' ').replace(/\([^)]*\)/g, ' ')
  const [before = '', ...others] = text.split(',').map(withoutTitles).filter(Boolean)
  const behind = others.filter((part) => !isDegree(part) && !degreesBehindComma.has(undotted(part)))
  // Reyes, Dana; but not Sam Hill, Jr.
  const isTurned = behind.length === 1 && generationOf(foldedWords(behind[0] ?? '')) === 0
  return (isTurned ? [...behind, before] : [before, ...behind]).join(' ')
}

const undotted = (word: string) => word.replaceAll('.', '')
const isDegree = (word: string) => degrees.has(undotted(word))

function withoutTitles(part: string): string {
  const words = part.split(/\s+/).filter(Boolean)
  const start = Math.max(
    0,
    words.findIndex((word) => !isTitle(word)),
  )
  const end = words.findLastIndex((word, index) => index <= start || !isDegree(word))
  return words.slice(start, end + 1).join(' ')
}

/**
 * Whether two names whose keys are the same are two names all the same: both have accents, and other ones.
 * @example haveOtherAccents('Nguyễn Văn Hùng', 'Nguyễn Văn Hưng') // true
 * @example haveOtherAccents('José', 'Jose') // false
 */
export function haveOtherAccents(one: string, two: string): boolean {
  if (!/[^ -~]/.test(one) || !/[^ -~]/.test(two)) return false
  const words = new Map(accentedWords(one))
  return accentedWords(two).some(([bare, word]) => (words.get(bare) ?? word) !== word)
}

/** The words of a name that have accents, by what they are without. */
function accentedWords(name: string): [bare: string, word: string][] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/)
    .map((word): [string, string] => [fold(word), word])
    .filter(([bare, word]) => bare !== word)
}

/** The words of a name as they are compared. */
function wordsIn(name: string): string[] {
  return foldedWords(nameKey(name))
}

/** No name is short for one that is longer, and comparing long ones word by word takes long. */
const longest = 200
/** A letter of those that are written large or small: only such a one stands for a name. */
const cased = /^(?=\p{L}$)[\p{Lu}\p{Ll}]$/u

/** Which of the generations is named; 0 for none. */
function generationOf(words: string[]): number {
  return generations.findIndex((each) => words.some((word) => each.test(word))) + 1
}

/**
 * Whether one name may be short for the other: each word of it is a word of the other, or its first letter, each of another.
 * Father and son are two.
 * @example isShortOf('D. Reyes', 'Dana Maria Reyes') // true
 * @example isShortOf('Ann A.', 'Ann Lund') // false
 */
export function isShortOf(one: string, two: string): boolean {
  if (Math.max(one.length, two.length) > longest) return false
  const [short, long] = [wordsIn(one), wordsIn(two)].sort((a, b) => a.length - b.length) as [string[], string[]]
  if (generationOf(short) !== generationOf(long)) return false
  const isInitial = (word: string, other: string) => cased.test(word) && other.startsWith(word)
  const left = [...long]
  const takes = (fits: (other: string) => boolean) => {
    const found = left.findIndex(fits)
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  }
  const others = short.filter((word) => !takes((other) => other === word))
  return short.length > 0 && others.every((word) => takes((other) => isInitial(word, other) || isInitial(other, word)))
}

/**
 * Whether a name may be short for one of somebody's names, or the other way round, and none of them speaks against it: who is
 * called P. Vogel and Paul Vogel is not Petra Vogel.
 * @example fitsNames('D. Reyes', ['Dana Reyes', 'Dee']) // true
 * @example fitsNames('Petra Vogel', ['P. Vogel', 'Paul Vogel']) // false
 */
export function fitsNames(name: string, names: string[]): boolean {
  if (name.length > longest) return false
  const words = wordsIn(name)
  const isAkin = (other: string) => wordsIn(other).some((word) => word.length > 1 && words.includes(word))
  return names.some((each) => isShortOf(each, name)) && names.every((each) => !isAkin(each) || isShortOf(each, name))
}
