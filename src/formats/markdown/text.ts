import { collapseSpaces, normalizeNewlines, removeLoneSurrogates } from '../../text/controls.js'
import { hiddenCharacters } from '../../text/hiddenCharacters.js'

const unseen = new RegExp(`[${hiddenCharacters}]`, 'gu')

/**
 * A text as one line of Markdown in which nothing of it acts: no heading, list, link, picture, table, HTML. What means
 * something only in its place is escaped only there, so that the source stays pleasant to read. What nobody said is empty.
 * Source: CommonMark 0.31 and GitHub's extensions to it.
 * @example inline('# [a](b) <script>') // '\\# \\[a\\](b) &lt;script>'
 */
export function inline(text: string | null | undefined): string {
  return (
    removeLoneSurrogates(collapseSpaces(text ?? ''))
      .replace(unseen, '')
      .trim()
      .replace(/[\\`*[\]{}~|]/g, '\\$&')
      // Inside a word it is a sign like any other: first_last@acme.example.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\$(?!\d)/g, '\\$')
      // Behind a space it could also end a heading.
      .replace(/(^| )#/g, '$1\\#')
      // GitHub makes links of bare addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/^(?:[-+=](?=[-+= ]|$)|:)/, '\\$&')
      .replace(/^>/, '&gt;')
      .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
  )
}

/** A web address as a link, where it is one and nothing in it could end the link; any other text as it is. */
export function link(url: string | null | undefined): string {
  const address = (url ?? '').replace(/[^\0-\x7f\p{C}\p{Z}]+/gu, encodeURIComponent)
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i.test(address) ? `<${address}>` : inline(url)
}

/** A text of several lines as a quotation, each line a paragraph of its own. */
export function quotation(text: string): string[] {
  const lines = normalizeNewlines(text).split('\n').map(inline)
  return lines.filter(Boolean).flatMap((line, index) => [...(index > 0 ? ['>'] : []), `> ${line}`])
}

/**
 * What is known, a line each behind its label; what nobody said is left out.
 * @param pairs a label, and a value that is Markdown already.
 */
export function facts(pairs: [label: string, value: string][]): string[] {
  return pairs.filter(([, value]) => value !== '').map(([label, value]) => `- ${label}: ${value}`)
}
