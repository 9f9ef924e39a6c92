import wrapAnsi from 'wrap-ansi'
import { channelLabels } from '../src/book/model/labels.js'
import { outcomePhrases } from '../src/book/touches/outcomePhrases.js'
import type { OutcomePhrases } from '../src/book/touches/phraseGroup.js'

/** The phrases that are an outcome, as a list: an item for each group, with its outcome, channel, and who did it. */
export function outcomeList(): string {
  return outcomePhrases.map((group) => listItem(`${titleOf(group)}: ${group.patterns.join(', ')}`)).join('\n')
}

/** @example '`sent` by e-mail, said of yourself' */
function titleOf({ outcome, channel, direction, by, isKept }: OutcomePhrases): string {
  const parts = [
    `\`${outcome}\`${channel ? ` ${channelLabels[channel]}` : ''}`,
    ...(direction ? ['from them'] : []),
    ...(by ? [by === 'me' ? 'said of yourself' : 'said of them'] : []),
    ...(isKept ? ['and the words stay'] : []),
  ]
  return parts.join(', ')
}

const listItem = (text: string) => `- ${wrapAnsi(text, 118).replaceAll('\n', '\n  ')}`
