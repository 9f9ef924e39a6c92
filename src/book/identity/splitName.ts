import { isDescription } from './description.js'
import { nameOrder } from './familyStart.js'
import { calledBy, hasCjk, isCjk } from './givenName.js'
import { readSuffix, readSuffixPart } from './nameSuffix.js'
import { hasLetter, readNameText, withoutSigns } from './nameText.js'
import { addressingTitle, isPrefixWord, readPrefix, type Title } from './nameTitles.js'
import { asideWords, bareWord, joiningWords, koreanDoubleFamilies, particles, roleWords } from './nameWords.js'
import { plainName } from './plainName.js'

/** A name in its parts, each as it is written; a part is empty where the name does not have it. */
export interface SplitName {
  /** The titles and degrees before the name: Prof. Dr. */
  prefix: string
  /** The title by which people address the person; null for none. */
  title: Title | null
  given: string
  family: string
  /** What others call the person: the given name without middle names and initials. */
  called: string
  /** What distinguishes a child from a parent of the same name: Jr. */
  generation: string
  /** All that follows the name: Jr., PhD, PMP®. */
  suffix: string
  /** The name alone; after a comma stood the given name, which is now first. */
  core: string
}

const noName: SplitName = {
  prefix: '',
  title: null,
  given: '',
  family: '',
  called: '',
  generation: '',
  suffix: '',
  core: '',
}

/**
 * Splits what somebody wrote as a name: titles, given and family name, degrees. Emoji, pronouns, text in brackets and
 * taglines are left out. What is not the name of one person (O'Neil & Sons, my cousin Mike) has a core and no parts; an
 * address has nothing at all. Never throws, and takes time in proportion to the length of the text.
 * @example splitName('Dr. Maria van der Berg, PhD') // { prefix: 'Dr.', given: 'Maria', family: 'van der Berg', suffix: 'PhD', … }
 */
export function splitName(name: string): SplitName {
  const text = withoutSigns(name)
  const plain = plainName(text)
  if (plain !== null) return { ...noName, given: plain[0], family: plain[1], called: plain[0], core: text }
  const { parts, nickname, whole } = readNameText(name)
  const [words = []] = parts
  const isNamed = parts.some((part) => part.some((word) => hasLetter(word)))
  if (!isNamed) return hasLetter(name) && !name.includes('@') ? { ...noName, core: name.trim() } : noName
  const first = bareWord(words[0] ?? '') === 'the' && isPrefixWord(words[1] ?? '') ? words.slice(1) : words
  const all = whole.split(' ')
  if (isDescription(first, all))
    return { ...noName, core: all.some((word) => asideWords.has(word)) ? whole : partsOfGroup(parts) }
  if (parts.some(joinsPeople)) return { ...noName, core: partsOfGroup(parts) }

  const before = isFamilyFirst(first, parts.length) ? { prefix: [], rest: first } : readPrefix(first)
  const { rest, suffixes, generation } = readSuffix(before.rest)
  const behind = parts.slice(1).map((part) => ({ part, suffix: readSuffixPart(part, rest) }))
  const given = givenAfterComma(
    rest,
    before.prefix.length > 0,
    behind.filter(({ suffix }) => suffix === null).map(({ part }) => part),
  )
  const { prefix, rest: givenWords } = readPrefix(given ?? [])
  const allPrefixes = [...before.prefix, ...prefix]
  const title = addressingTitle(allPrefixes)
  const names = nameParts(givenWords, rest, nickname)
  const ends = behind.filter(({ suffix }) => suffix !== null)
  return {
    ...(title?.goesWith === 'family' ? familyAfterTitle(names) : names),
    prefix: allPrefixes.join(' '),
    title,
    generation: generation || (ends.find(({ suffix }) => suffix?.generation)?.suffix?.generation ?? ''),
    suffix: [...suffixes, ...ends.map(({ part }) => part.join(' '))].join(', '),
  }
}

/** Whether a whole word before a comma is a family name, though it is also a title: Bishop, Kate. */
function isFamilyFirst([word = '', ...others]: string[], parts: number): boolean {
  return parts > 1 && others.length === 0 && word.length > 4 && !word.includes('.') && isPrefixWord(word)
}

/** Whether words name several people, or a company: Bob and Ann, O'Neil & Sons. */
function joinsPeople(words: string[]): boolean {
  return words.some((word) => joiningWords.has(word) || word.includes('&'))
}

/** The parts of a name that is not one person's, without the legal form of a company at its end. */
function partsOfGroup(parts: string[][]): string {
  const isPart = (part: string[], index: number) => index === 0 || readSuffixPart(part, parts[0] ?? []) === null
  return parts
    .filter(isPart)
    .map((part) => part.join(' '))
    .join(', ')
}

/**
 * The part after a comma that is the given name: Dana in “Reyes, Dana”. Null where the part is a tagline, or the part
 * before it has a given name already.
 */
function givenAfterComma(name: string[], hasTitle: boolean, parts: string[][]): string[] | null {
  const candidates = parts.filter((part) => !part.some((word) => roleWords.has(bareWord(word))))
  const [given] = candidates
  if (given === undefined || given.length > 4) return null
  const hasParticle = particles.has(bareWord(name[0] ?? ''))
  const mostWords = hasParticle ? 5 : hasTitle || candidates.length > 1 ? 1 : 3
  return name.length <= mostWords ? given : null
}

/** The given and the family name, where the words after a comma are the given name, or else in one row. */
function nameParts(afterComma: string[], words: string[], nickname: string) {
  if (afterComma.length > 0) {
    const called = nickname || calledBy(afterComma)
    const [given, family] = [afterComma.join(' '), words.join(' ')]
    return { given, family, called, core: `${given} ${family}`.trim() }
  }
  const core = words.join(' ')
  const latin = words.filter((word) => !hasCjk(word) && !isPrefixWord(word))
  if (latin.length === 0 && words.length > 0) return { ...cjkParts(words), called: core, core }
  const { given, family, calledBy: which } = nameOrder(latin.map((word) => word.replace(/[®™℠©]/g, '')))
  const called = { first: calledBy(given), last: given.at(-1) ?? '', all: given.join(' ') }[which]
  return { given: given.join(' '), family: family.join(' '), called: nickname || called, core }
}

/** The parts of a name after Dr. or Mr., where one word alone is the family name: Dr. Blum. */
function familyAfterTitle(names: ReturnType<typeof nameParts>): ReturnType<typeof nameParts> {
  const isAlone = names.family === '' && !hasCjk(names.given)
  return isAlone ? { ...names, given: '', family: names.given } : names
}

/** The parts of a Chinese, Japanese or Korean name, where spaces or the Korean script show them. */
function cjkParts(words: string[]): { given: string; family: string } {
  const [first = '', second] = words
  if (words.length === 2 && second && isCjk(first)) return { family: first, given: second }
  if (words.length === 1 && /^\p{Script=Hangul}{3,4}$/u.test(first)) {
    const length = koreanDoubleFamilies.has(first.slice(0, 2)) ? 2 : 1
    return { family: first.slice(0, length), given: first.slice(length) }
  }
  return { given: words.join(' '), family: '' }
}
