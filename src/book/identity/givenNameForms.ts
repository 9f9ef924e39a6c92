import { editDistance } from '../../text/editDistance.js'
import { formsOfGivenName } from './shortNames.js'

/** Longer words are no given names, and comparing them letter by letter takes too long. */
const longest = 40

/**
 * Whether two given names may be one person's: one is a spelling, a short form or a nickname of the other, or differs by
 * a slip of the keys. False for a man's name and the woman's name made of it (Paul, Paula), which couples have.
 * @param one one word, folded, as is the other.
 * @example areFormsOfOneName('liz', 'elizabeth') // true
 * @example areFormsOfOneName('micheal', 'michael') // true
 */
export function areFormsOfOneName(one: string, other: string): boolean {
  if (one === other || formsOfGivenName(one).has(other)) return true
  if (Math.max(one.length, other.length) > longest) return false
  const [short, long] = [one, other].map(asSpoken).sort((a, b) => a.length - b.length) as [string, string]
  if (short === long || formsOfGivenName(short).has(long)) return true
  return !isMadeOf(short, long) && (isShortened(short, long) || isSlip(short, long))
}

/**
 * Whether a letter may stand for a given name: it begins the name, or a form of it.
 * @example isInitialOfName('b', 'robert') // true, of Bob
 */
export function isInitialOfName(letter: string, name: string): boolean {
  return name.startsWith(letter) || [...formsOfGivenName(name)].some((form) => form.startsWith(letter))
}

/** Letters that sound alike, as they are compared. */
const alike: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/ck|[cq]/g, 'k'],
  [/ie|y/g, 'i'],
  [/z/g, 's'],
  [/(?!^)h/g, ''],
  [/(.)\1/gu, '$1'],
]

/** A name by how it sounds: Philipp and Filip, Sarah and Sara are the same. */
function asSpoken(name: string): string {
  return alike.reduce((text, [letters, sound]) => text.replace(letters, sound), name)
}

/** Endings that make a woman's name of a man's, or the other way around; as they sound. */
const madeEndings = new Set(['a', 'e', 'ia', 'ina', 'ine', 'eta', 'ete', 'iana', 'iane', 'ele', 'ela', 'le', 'la'])

/** Whether a name is made of another one for somebody else: Paula, Josephine. */
function isMadeOf(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short) && madeEndings.has(long.slice(short.length))
}

const otherThanA = /[^aeiuy]$/

/** Whether one name ends as women's do, and the other as men's: Maria and Mario, Christina and Christian. */
function areOfCouple(one: string, other: string): boolean {
  return (one.endsWith('a') && otherThanA.test(other)) || (other.endsWith('a') && otherThanA.test(one))
}

/** Whether a name is the other one cut short at either end: Alex of Alexander, Lena of Helena. */
function isShortened(short: string, long: string): boolean {
  if (long.length - short.length < 2) return false
  return (short.length > 2 && long.startsWith(short)) || (short.length > 3 && long.endsWith(short))
}

/** Whether names differ by a slip of the keys. Of names with few letters, many a one is a slip away from another. */
function isSlip(short: string, long: string): boolean {
  if (short.length < 4 || short[0] !== long[0] || areOfCouple(short, long)) return false
  const distance = editDistance(short, long)
  if (distance === 1) return short.length < long.length || short.length > 4
  return distance === 2 && (short.length > 7 || isSwap(short, long))
}

/** Whether two neighboring letters have changed places: Jhon. */
function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}
