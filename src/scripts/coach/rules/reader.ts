import { counted } from '../../../text/counted.js'
import { namesConnection } from '../cues/connection.js'
import { hasFocus } from '../cues/focus.js'
import { weigh } from '../cues/weigh.js'
import type { Rule } from './rule.js'

/** Fewer sentences say nothing about whom a text is about. */
const leastSentences = 3

/** What a stranger would like to know first: how we are connected, what is in it about them, what it is about. */
export const readerRules: Rule[] = [
  {
    id: 'no-connection',
    severity: 'hint',
    source: 'METHOD section 2, move 2',
    on: 'English first contacts',
    finds: ({ body, subject }) =>
      body.sentences.length === 0 || namesConnection(body, subject)
        ? null
        : 'The first two sentences do not say how you two are connected, and a stranger stops reading there. Begin with who suggested it, what you have in common, or something of theirs that you know.',
  },
  {
    id: 'about-me',
    severity: 'hint',
    source: 'METHOD section 4: at least half about the reader',
    on: 'English first contacts',
    finds: ({ draft, body }) => {
      // A message on a machine has to say who rings, where from and when again.
      if (draft.channel === 'voicemail' || body.sentences.length < leastSentences) return null
      const { mine, theirs } = weigh(body, draft.to)
      if (mine <= theirs) return null
      const about = theirs === 0 ? 'none' : theirs === 1 ? 'only one' : `only ${theirs}`
      return `${counted(mine, 'sentence')} ${mine === 1 ? 'is' : 'are'} about you, ${about} about the reader. People answer what is about them: say less of yourself, and why you ask this person.`
    },
  },
  {
    id: 'no-focus',
    severity: 'hint',
    source: 'METHOD section 1: focus on specific companies',
    on: 'English first contacts',
    finds: ({ body, subject, draft }) =>
      body.sentences.length === 0 || hasFocus(body, subject, draft.to)
        ? null
        : 'This names no company, industry or role, and nobody can help with “anything”. Name the one you aim at: then a name comes to mind.',
  },
]
