import { counted } from '../../../text/counted.js'
import { findBlame } from './blame.js'
import { namesQuality } from './namedQuality.js'
import { hasResult } from './outcome.js'
import type { StoryAnalysis, StoryRule } from './storyRule.js'
import { tellsOnlyOfGroup } from './teller.js'

/** Rules about a story for an interview, in the order in which their findings are shown. */
export const storyRules: StoryRule[] = [
  {
    id: 'story-long',
    severity: 'warning',
    source: 'METHOD section 5: 60 to 90 seconds a story',
    appliesTo: 'any text',
    check: ({ seconds, maxSeconds }) =>
      tooLongToTell(seconds, maxSeconds, 'Keep one situation, what you did, and what came of it'),
  },
  {
    id: 'no-result',
    severity: 'warning',
    source: 'METHOD section 5: true stories whose common thread is dependability and credibility',
    appliesTo: 'English',
    check: (analysis) => {
      if (hasResult(analysis)) return null
      return analysis.parts.result.length === 0
        ? 'The story stops before its end, so nobody hears that what you did worked. Add what came of it: a number, what changed, or what somebody said.'
        : "The ending doesn't say what came of it, and that's what people remember. Name one thing that changed: a number, what was saved, or what somebody said."
    },
  },
  {
    id: 'all-we',
    severity: 'warning',
    source: 'METHOD section 5: two parties find out whether they can trust each other',
    appliesTo: 'English',
    check: (analysis) =>
      tellsOnlyOfGroup(analysis)
        ? "This says what “we” did and never what you did, and they're hiring you. Give the team its credit once, then tell your own part with “I”."
        : null,
  },
  {
    id: 'blame',
    severity: 'warning',
    source: 'METHOD section 5: owned without blaming',
    appliesTo: 'English',
    check: checkBlame,
  },
  {
    id: 'named-quality',
    severity: 'warning',
    source: 'METHOD section 5: true stories that show honesty, dependability, reliability, credibility',
    appliesTo: 'English',
    check: ({ whole }) => {
      const words = namesQuality(whole)
      if (words === null) return null
      return `“${words}” says it instead of showing it, and anybody can say it. Leave it out and let what you did make them think so.`
    },
  },
]

/** What a story that takes too long is told; null where it is short enough. */
export function tooLongToTell(seconds: number, limit: number, keep: string): string | null {
  if (seconds <= limit) return null
  const words = Math.max(1, Math.round(((seconds - limit) * 150) / 60))
  return `Told aloud, this takes ${counted(seconds, 'second')}, and after ${limit} people stop listening. ${keep}, and cut about ${counted(words, 'word')}.`
}

/** What somebody is told who blames others. */
export function checkBlame({ whole }: StoryAnalysis): string | null {
  const words = findBlame(whole)
  if (words === null) return null
  return `“${words}” puts the blame on somebody else, and a listener wonders what you'd say about them someday. Say what happened in neutral words, then what you did about it.`
}
