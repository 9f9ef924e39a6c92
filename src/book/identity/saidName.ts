import { normalizeLine } from '../../text/normalizeText.js'
import { foldedWords } from './fold.js'
import { isInitial } from './givenName.js'
import { readSuffix } from './nameSuffix.js'
import { hasLetter, readNameText, withoutSigns } from './nameText.js'
import { readPrefix } from './nameTitles.js'
import { isPlainPart, isPlainText } from './plainName.js'

/** The given and the family name, as a file says them or the user; what is not said is missing. */
export interface SaidName {
  given?: string | undefined
  family?: string | undefined
}

/**
 * The given and the family name of a file without what people add to them: titles, degrees, emoji, pronouns. What is
 * empty then is missing.
 * @example saidName('Mary Ann (she/her)', 'Poe, MBA') // { given: 'Mary Ann', family: 'Poe' }
 */
export function saidName(given: string, family: string): SaidName {
  const bare = withoutSigns(family)
  if (isPlainPart(given) && isPlainPart(bare)) return { given, family: bare }
  return saidParts(normalizeLine(given), normalizeLine(family))
}

function saidParts(given: string, family: string): SaidName {
  if (isPlainText(given) && isPlainText(family)) return { given, family }
  const givenWords = readPrefix(firstPart(given)).rest
  const familyWords = firstPart(family)
  // A degree may follow only one word here, since the given name stands before it.
  const { rest } = readSuffix(['', '', ...familyWords])
  const said: SaidName = {}
  if (givenWords.length > 0) said.given = givenWords.join(' ')
  if (rest.length > 2) said.family = rest.slice(2).join(' ')
  return said
}

function firstPart(text: string): string[] {
  const [words = []] = text === '' ? [] : readNameText(text).parts
  return words.filter((word) => hasLetter(word)).map((word) => word.replace(/[®™℠©]/g, ''))
}

/** Whether a name has all words of a given and a family name, so that they can be parts of it. */
export function fitsName(name: string, { given = '', family = '' }: SaidName): boolean {
  const words = new Set(foldedWords(name))
  return foldedWords(`${given} ${family}`).every((word) => words.has(word) || name.includes(word))
}

/**
 * What a person is called whose given name is known: all of it but initials. Empty where there are only initials.
 * @example calledBySaidName('Mary Ann B.') // 'Mary Ann'
 */
export function calledBySaidName(given: string): string {
  return given
    .split(' ')
    .filter((word) => !isInitial(word))
    .join(' ')
}
