import type { Network } from '../book/people/network.js'
import { collapseSpaces } from '../text/controls.js'
import { formatCharacters } from '../text/hiddenCharacters.js'

/**
 * A network as a Mermaid flowchart, from who introduced to who was introduced. Its nodes are called `p` and the person's id.
 * @example toMermaid({ people: [{ id: '4k2m9q', name: 'Dana' }], introductions: [] }) // 'graph TD\n  p4k2m9q["Dana"]\n'
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function toMermaid({ people, introductions }: Network): string {
  const lines = [
    'graph TD',
    ...people.map(({ id, name }) => `  p${id}["${labelOf(name) || id}"]`),
    ...introductions.map(({ from, to }) => `  p${from} --> p${to}`),
  ]
  return `${lines.join('\n')}\n`
}

/** All that is not seen, for a label is only looked at: also what Unicode may yet fill with tags. */
const unseen = new RegExp(String.raw`${formatCharacters}|[\p{Cs}\u{E0000}-\u{E0FFF}]`, 'gu')

/** Signs that mean something to Mermaid, Markdown or HTML: all of ASCII but what names are made of. */
const signs = /[!-/:-@[-`{-~]/g

/**
 * A name as a label in one line: what could end the label, begin markup, a directive or a comment is written as the number
 * of its sign, as Mermaid has it (`#34;`). Commas and apostrophes stay, and points and hyphens behind a letter.
 */
function labelOf(name: string): string {
  return collapseSpaces(name)
    .replace(unseen, '')
    .trim()
    .replace(signs, (sign, at: number, all: string) => {
      const isPlain = sign === ',' || sign === "'" || (/[.-]/.test(sign) && /\p{L}/u.test(all[at - 1] ?? ''))
      return isPlain ? sign : `#${sign.charCodeAt(0)};`
    })
}
