import { counted } from '../../../text/counted.js'
import { namesConnection } from '../cues/connection.js'
import { hasFocus } from '../cues/focus.js'
import { countPerspectives } from '../cues/perspective.js'
import type { Rule } from './rule.js'

/** The smallest number of sentences for which it is clear whom a text is about. */
const minSentences = 3

/**
 * Rules about what a stranger wants to know first: how the two are connected, why the text matters to them, what it is
 * about.
 */
export const readerRules: Rule[] = [
  {
    id: 'no-connection',
    severity: 'hint',
    source: 'METHOD section 2, move 2',
    appliesTo: 'English first contacts',
    check: ({ draft, body, subject }) => {
      if (body.sentences.length === 0 || namesConnection(body, subject)) return null
      const begin = draft.isUnnamed ? '' : 'who suggested it, '
      return `The first two sentences do not say how you two are connected, and a stranger stops reading there. Begin with ${begin}what you have in common, or something of theirs that you know.`
    },
  },
  {
    id: 'about-me',
    severity: 'hint',
    source: 'METHOD section 4: at least half about the reader',
    appliesTo: 'English first contacts',
    check: ({ draft, body }) => {
      // A voicemail has to say who calls, from where, and when they will call again.
      if (draft.channel === 'voicemail' || body.sentences.length < minSentences) return null
      const { aboutWriter, aboutReader } = countPerspectives(body, draft.to)
      if (aboutWriter <= aboutReader) return null
      const about = aboutReader === 0 ? 'none' : aboutReader === 1 ? 'only one' : `only ${aboutReader}`
      return `${counted(aboutWriter, 'sentence')} ${aboutWriter === 1 ? 'is' : 'are'} about you, ${about} about the reader. People answer what is about them: say less of yourself, and why you ask this person.`
    },
  },
  {
    id: 'no-focus',
    severity: 'hint',
    source: 'METHOD section 1: focus on specific companies',
    appliesTo: 'English first contacts',
    check: ({ body, subject, draft }) =>
      body.sentences.length === 0 || hasFocus(body, subject, draft.to)
        ? null
        : 'This names no company, industry or role, and nobody can help with “anything”. Name the one you aim at: then a name comes to mind.',
  },
]
