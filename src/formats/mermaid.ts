import type { Network } from '../book/people/network.js'
import { collapseSpaces } from '../text/controls.js'
import { formatCharacters } from '../text/hiddenCharacters.js'

/**
 * A network as a Mermaid flowchart; arrows point from the introducer to the introduced contact. The name of a node is
 * `p` and the contact's id.
 * @example toMermaid({ people: [{ id: '4k2m9q', name: 'Dana' }], introductions: [] }) // 'graph TD\n  p4k2m9q["Dana"]\n'
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function toMermaid({ people, introductions }: Network): string {
  const lines = [
    'graph TD',
    ...people.map(({ id, name }) => `  p${id}["${nodeLabel(name) || id}"]`),
    ...introductions.map(({ from, to }) => `  p${from} --> p${to}`),
  ]
  return `${lines.join('\n')}\n`
}

/** All invisible characters, because a label is only displayed; also the code points that Unicode reserves for tags. */
const invisibleCharacters = new RegExp(String.raw`${formatCharacters}|[\p{Cs}\u{E0000}-\u{E0FFF}]`, 'gu')

/** Characters that have a meaning in Mermaid, Markdown or HTML: all ASCII punctuation. */
const asciiPunctuation = /[!-/:-@[-`{-~]/g

/**
 * A name as a label on one line. A character that could end the label or begin markup, a directive or a comment is
 * written as its code (`#34;`), as Mermaid defines it. Commas and apostrophes stay, and so do periods and hyphens after
 * a letter.
 */
function nodeLabel(name: string): string {
  return collapseSpaces(name)
    .replace(invisibleCharacters, '')
    .trim()
    .replace(asciiPunctuation, (character, at: number, all: string) => {
      const isSafe =
        character === ',' || character === "'" || (/[.-]/.test(character) && /\p{L}/u.test(all[at - 1] ?? ''))
      return isSafe ? character : `#${character.charCodeAt(0)};`
    })
}
