import { isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { hasPhrase, type Phrases, phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
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
const denied = phrases('not/never/no/without/nobody/instead_of/rather_than/someone/customer/he/she/they')

/**
 * The failing that disqualifies for the role, even where it is fixed: what would worry any employer (dishonesty, theft,
 * drink, violence), or what this kind of role can't do without, such as accuracy for an accountant (METHOD section 5: a
 * plausible, common failing); null where there is none. Without a role only the former are looked for.
 * @example findDisqualifier(readStory({ ...weakness, situation: 'I mixed up digits.' }, 'bookkeeper')) // { words: 'mixed up digits', need: 'accuracy' }
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

/** The words for a slip, in a sentence about what the role works with. */
function quoteSlip(failing: Body, subjects: Phrases | undefined, slips: Phrases | undefined): string | null {
  if (subjects === undefined || slips === undefined) return null
  return quoteFirstMatch(
    failing,
    slips,
    (match) => !hasPhrase(match.sentence, subjects) || isPrecededBy(match, denied, 1),
  )
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
