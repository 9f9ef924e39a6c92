import { isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { findPhrases, hasPhrase, type Phrases, phrases, type WordRange } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { normalizeWords } from '../text/normalizeWords.js'
import { splitWords } from '../text/sentences.js'
import { bodyOf } from './readStory.js'
import { needOfEveryRole, type RoleNeed, roleNeeds } from './roleNeeds.js'
import type { StoryAnalysis } from './storyRule.js'

/** A failing that disqualifies. */
export interface Disqualifier {
  /** The teller's own words. */
  words: string
  /** What the role can't do without; null where the failing would worry any employer. */
  need: string | null
}

/** The longest name of a role that is read, in words. */
const maxRoleWords = 20
const denied = phrases(`
  not/never/no/without/nobody/instead_of/rather_than/someone/somebody/he/she/they/foreman/customer/guest/patient/coworker/colleague/friend/boss/
    manager/kid/kids/guy/people/man/woman/who
`)

/**
 * The failing that disqualifies for the role, even where it is fixed: what would worry any employer (dishonesty, theft,
 * drink, violence), or what this kind of role can't do without, such as accuracy for an accountant (METHOD section 5: a
 * plausible, common failing); null where there is none. Without a role only the former are looked for.
 * @example findDisqualifier(readStory({ ...weakness, situation: 'I mixed up digits.' }, { role: 'bookkeeper', maxSeconds: 60 })) // { words: 'mixed up digits', need: 'accuracy' }
 */
export function findDisqualifier({ parts, role }: StoryAnalysis): Disqualifier | null {
  const failing = bodyOf([...parts.situation, ...parts.action, ...parts.result])
  const isDenied = (match: PhraseMatch) => isPrecededBy(match, denied, 1)
  const anywhere = quoteFirstMatch(failing, needOfEveryRole, isDenied)
  if (anywhere !== null) return { words: anywhere, need: null }
  for (const { need, failings, subjects, slips } of needsOf(role)) {
    const words = quoteFirstMatch(failing, failings, isDenied) ?? quoteSlip(failing, subjects, slips)
    if (words !== null) return { words, need }
  }
  return null
}

/** The words around a slip, in a sentence about what the role works with. */
function quoteSlip(failing: Body, subjects: Phrases | undefined, slips: Phrases | undefined): string | null {
  if (subjects === undefined || slips === undefined) return null
  for (const sentence of failing.sentences) {
    if (!hasPhrase(sentence, subjects)) continue
    const slip = findPhrases(sentence, slips).find((range) => !isPrecededBy({ sentence, ...range }, denied, 1))
    if (slip !== undefined) return wordsAround(sentence, slip)
  }
  return null
}

/** A few words as they were written, without the punctuation at their end. */
function wordsAround({ words, normalized }: Sentence, { from, to }: WordRange): string {
  const first = Math.max(0, (normalized[from]?.writtenIndex ?? 0) - 3)
  const last = (normalized[to - 1]?.writtenIndex ?? 0) + 1
  return words
    .slice(first, last + 1)
    .map((word) => word.slice(0, 30))
    .join(' ')
    .replace(/[“”"]/g, '')
    .replace(/[),;:.!?]{1,9}$/, '')
}

/** What a role can't do without. */
function needsOf(role: string | null): RoleNeed[] {
  const words = splitWords((role ?? '').slice(0, 200))
    .slice(0, maxRoleWords)
    .flatMap((each) => each.split('/'))
    .flatMap(normalizeWords)
  return roleNeeds.filter(({ roles }) => words.some(({ word }) => roles.some((each) => isRole(each, word))))
}

function isRole(pattern: string, word: string): boolean {
  return pattern.endsWith('~') ? word.startsWith(pattern.slice(0, -1)) : word === pattern || word === `${pattern}s`
}
