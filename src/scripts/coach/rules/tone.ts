import { shouted } from '../text/capitals.js'
import { firstGap } from '../text/gaps.js'
import { wordsOf } from '../text/sentences.js'
import { gloomyWords } from './gloom.js'
import type { Reading, Rule } from './rule.js'

/** How a text sounds. */
export const toneRules: Rule[] = [
  {
    id: 'gloom',
    severity: 'warning',
    source: 'METHOD section 3: enthusiasm, never gloom',
    on: 'English',
    finds: (reading) => {
      const words = gloomyWords(reading)
      if (words === null) return null
      return `“${words}” makes the other feel sorry for you, or guilty, and people help whom they trust. Leave it out and say what you are glad to do.`
    },
  },
  {
    id: 'placeholder',
    severity: 'warning',
    source: 'METHOD section 5: trust means doing what one said',
    on: 'any text',
    finds: ({ draft }) => {
      const gap = firstGap(`${draft.subject ?? ''}\n${draft.text}`)
      if (gap === null) return null
      return `“${gap}” is still to be filled in. A gap tells the reader that the same text went to many: put in what is meant for this one.`
    },
  },
  {
    id: 'shouting',
    severity: 'hint',
    source: 'METHOD section 3: likability',
    on: 'any text',
    finds: shouting,
  },
]

function shouting({ draft, body }: Reading): string | null {
  const capitals = shouted([...wordsOf(draft.subject ?? ''), ',', ...body.sentences.flatMap((each) => each.words)])
  if (capitals !== null)
    return `Words in capitals (“${capitals}”) sound like shouting. Small letters are read more gladly, and the words weigh the same.`
  const text = `${draft.subject ?? ''}\n${draft.text}`
  const marks = text.split('!').length - 1
  const isDoubled = marks > 0 && /! ?[!?]|\?!/.test(text)
  if (!isDoubled && marks <= 2) return null
  return 'So many exclamation marks sound like shouting. One is plenty; a full stop is calmer, and calm is trusted.'
}
