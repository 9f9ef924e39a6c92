import {
  asideWords,
  bareWord,
  descriptionWords,
  kinship,
  personNouns,
  placeNouns,
  roleWords,
  teamNouns,
  vagueNouns,
} from './nameWords.js'

/**
 * Whether the words of a text describe somebody, or a place where somebody answers, rather than name a person: my cousin
 * Mike, Stan's wife, the guy from Acme, Acme front desk. They have no part by which people are greeted.
 * @param words those of the name, up to a comma or a word such as “from”.
 * @param all those of the whole text.
 */
export function isDescription(words: string[], all: string[]): boolean {
  if (all.length < 2) return false
  if (saysWhat(all)) return true
  const [first = '', second = ''] = words
  if (second === '') return false
  const bare = bareWord(first)
  if (kinship.has(bare) || bare === 'the') return true
  if (descriptionWords.has(bare) && (isLowercase(first) || isLowercase(second)) && !first.endsWith('.')) return true
  return personNouns.has(bare) || saysWhere(words) || isPossessive(words)
}

const isLowercase = (word: string) => word === word.toLowerCase() && word !== word.toUpperCase()

/** Nothing but what somebody does or is, alone or before a word such as “from”: hiring manager, guy at the gym. */
function saysWhat(words: string[]): boolean {
  const end = words.findIndex((word) => asideWords.has(word) || /^(?:of|in|with|who)$/.test(word))
  const before = (end < 0 ? words : words.slice(0, end)).map(bareWord)
  if (end < 0) return before.every((word) => roleWords.has(word)) && teamNouns.has(before.at(-1) ?? '')
  return (
    before.length > 0 &&
    before.every((word) => roleWords.has(word) || vagueNouns.has(word) || teamNouns.has(word) || placeNouns.has(word))
  )
}

/** A place or a team, with the name of its company or what it does: Acme front desk, Acme HR. */
function saysWhere(words: string[]): boolean {
  const last = bareWord(words.at(-1) ?? '')
  return placeNouns.has(last) || (words.length === 2 && teamNouns.has(last))
}

/** Somebody else's: Stan's wife. */
function isPossessive(words: string[]): boolean {
  return words.slice(0, -1).some((word) => /\p{L}['’]s$/u.test(word))
}

/**
 * The name at the end of a description of a person by whose they are; empty for none.
 * @example nameInDescription('my cousin Mike') // 'Mike'
 */
export function nameInDescription(text: string): string {
  return (
    /^(?:[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}[\p{L}'-]* ){1,3}(\p{Lu}[\p{L}'-]+)$/u.exec(text)?.[1] ??
    ''
  )
}
