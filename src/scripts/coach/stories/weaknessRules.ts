import { findBoast } from './boast.js'
import { findDisqualifier } from './disqualifies.js'
import { findUnfixed } from './fixed.js'
import type { StoryRule } from './storyRule.js'
import { checkBlame, tooLongToTell } from './storyRules.js'
import { hasTimeOrPlace } from './timeOrPlace.js'

/** Rules about the answer to the question about a weakness, in the order in which their findings are shown. */
export const weaknessRules: StoryRule[] = [
  {
    id: 'boast',
    severity: 'warning',
    source: 'METHOD section 5: a boast in disguise loses',
    appliesTo: 'English',
    check: (analysis) => {
      const words = findBoast(analysis)
      if (words === null) return null
      return `“${words}” sounds like a boast in disguise, and interviewers hear it every day. Tell of a real, common failing that cost you something, and how you fixed it.`
    },
  },
  {
    id: 'disqualifies',
    severity: 'warning',
    source: 'METHOD section 5: a plausible, common failing',
    appliesTo: 'English',
    check: (analysis) => {
      const found = findDisqualifier(analysis)
      if (found === null) return null
      const why =
        found.need === null ? 'would worry any employer' : `touches what this role can't do without: ${found.need}`
      return `“${found.words}” ${why}, even if it's long fixed. Choose another true failing, one that you could have and still do this job well.`
    },
  },
  {
    id: 'blame',
    severity: 'warning',
    source: 'METHOD section 5: owned without blaming; a fault of the team loses',
    appliesTo: 'English',
    check: checkBlame,
  },
  {
    id: 'no-time-or-place',
    severity: 'warning',
    source: 'METHOD section 5: a real failing from the not too distant past',
    appliesTo: 'English',
    check: (analysis) =>
      hasTimeOrPlace(analysis)
        ? null
        : "This could be anybody, at any time, so it doesn't sound true. Say when or where it happened: “in my first year at the clinic”.",
  },
  {
    id: 'not-fixed',
    severity: 'warning',
    source: 'METHOD section 5: an unfixed fault loses; fixed so well that others ask for advice on it',
    appliesTo: 'English',
    check: (analysis) => {
      if (analysis.parts.fixed.length === 0)
        return "This doesn't say how you fixed it, so they'll expect it to happen again. Say what you do differently now, and since when."
      const words = findUnfixed(analysis)
      if (words === null) return null
      return `“${words}” sounds as if it isn't fixed yet, and they'd be hiring the problem. Say what you do differently now and how you know it works, or choose a failing that is behind you.`
    },
  },
  {
    id: 'no-lesson',
    severity: 'warning',
    source: 'METHOD section 5: what was learned',
    appliesTo: 'English',
    check: ({ parts }) =>
      parts.lesson.length > 0
        ? null
        : "The lesson is missing, and it's what shows that you can be honest with yourself. Say in one sentence what you understood.",
  },
  {
    id: 'nobody-asks',
    severity: 'hint',
    source: 'METHOD section 5: fixed so well that others ask for advice on it',
    appliesTo: 'English',
    check: ({ parts }) =>
      parts.asked.length > 0
        ? null
        : "Nobody asks your advice on it yet, as far as this says. If somebody does, say who: it's the best proof that it's fixed.",
  },
  {
    id: 'weakness-long',
    severity: 'warning',
    source: 'METHOD section 5: 60 to 90 seconds a story',
    appliesTo: 'any text',
    check: ({ seconds, maxSeconds }) =>
      tooLongToTell(seconds, maxSeconds, 'Keep the failing, what you learned, how you fixed it, and who asks you now'),
  },
]
