import { collapseSpaces, normalizeNewlines, removeLoneSurrogates } from '../../text/controls.js'
import { hiddenCharacters } from '../../text/hiddenCharacters.js'

const hiddenPattern = new RegExp(`[${hiddenCharacters}]`, 'gu')

/**
 * A text as one line of Markdown in which nothing acts: no heading, list, link, image, table or HTML. Characters that
 * act only in some positions are escaped only there, so that the source stays readable. Null becomes an empty text.
 * Source: CommonMark 0.31 and GitHub's extensions to it.
 * @example escapeInline('# [a](b) <script>') // '\\# \\[a\\](b) &lt;script>'
 */
export function escapeInline(text: string | null | undefined): string {
  return (
    removeLoneSurrogates(collapseSpaces(text ?? ''))
      .replace(hiddenPattern, '')
      .trim()
      .replace(/[\\`*[\]{}~|]/g, '\\$&')
      // Inside a word an underscore has no effect: first_last@acme.example.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\$(?!\d)/g, '\\$')
      // After a space it could also end a heading.
      .replace(/(^| )#/g, '$1\\#')
      // GitHub turns bare addresses into links.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/^(?:[-+=](?=[-+= ]|$)|:)/, '\\$&')
      .replace(/^>/, '&gt;')
      .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
  )
}

/** A web address as a link, if it is one and cannot end the link early; any other text escaped. */
export function webLink(url: string | null | undefined): string {
  const address = (url ?? '').replace(/[^\0-\x7f\p{C}\p{Z}]+/gu, encodeURIComponent)
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i.test(address) ? `<${address}>` : escapeInline(url)
}

/** A text of several lines as a block quote, each line its own paragraph. */
export function blockquote(text: string): string[] {
  const lines = normalizeNewlines(text).split('\n').map(escapeInline)
  return lines.filter(Boolean).flatMap((line, index) => [...(index > 0 ? ['>'] : []), `> ${line}`])
}

/**
 * A list of facts, one line each; empty values are left out.
 * @param pairs a label, and a value that is already Markdown
 */
export function factList(pairs: [label: string, value: string][]): string[] {
  return pairs.filter(([, value]) => value !== '').map(([label, value]) => `- ${label}: ${value}`)
}
