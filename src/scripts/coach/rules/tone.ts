import { findPlaceholder } from '../text/placeholders.js'
import { splitWords } from '../text/sentences.js'
import { findShouting } from '../text/shouting.js'
import { findGloomyWords } from './gloom.js'
import type { DraftAnalysis, Rule } from './rule.js'

/** Rules about how a text sounds. */
export const toneRules: Rule[] = [
  {
    id: 'gloom',
    severity: 'warning',
    source: 'METHOD section 3: enthusiasm, never gloom',
    appliesTo: 'English',
    check: (analysis) => {
      const words = findGloomyWords(analysis)
      if (words === null) return null
      return `“${words}” makes the other feel sorry for you, or guilty, and people help whom they trust. Leave it out and say what you are glad to do.`
    },
  },
  {
    id: 'placeholder',
    severity: 'warning',
    source: 'METHOD section 5: trust means doing what one said',
    appliesTo: 'any text',
    check: ({ draft }) => {
      const placeholder = findPlaceholder(`${draft.subject ?? ''}\n${draft.text}`)
      if (placeholder === null) return null
      return `“${placeholder}” is still to be filled in. A gap tells the reader that the same text went to many: put in what is meant for this one.`
    },
  },
  {
    id: 'shouting',
    severity: 'hint',
    source: 'METHOD section 3: likability',
    appliesTo: 'any text',
    check: checkShouting,
  },
]

function checkShouting({ draft, body }: DraftAnalysis): string | null {
  const capitals = findShouting([
    ...splitWords(draft.subject ?? ''),
    ',',
    ...body.sentences.flatMap((each) => each.words),
  ])
  if (capitals !== null)
    return `Words in capitals (“${capitals}”) sound like shouting. Small letters are read more gladly, and the words weigh the same.`
  const text = `${draft.subject ?? ''}\n${draft.text}`
  const marks = text.split('!').length - 1
  const isDoubled = marks > 0 && /! ?[!?]|\?!/.test(text)
  if (!isDoubled && marks <= 2) return null
  return 'So many exclamation marks sound like shouting. One is plenty; a full stop is calmer, and calm is trusted.'
}
