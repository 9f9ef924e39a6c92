import { fold } from './fold.js'

/** What makes a text differ from what people type: hyphens, dots, apostrophes, or initials that stand apart. */
const hasMarks = /[-‐‑.']|(?:^| )[^ ] [^ ](?: |$)/

/**
 * The form of a name that is searched: folded, a hyphen as a space, without dots and apostrophes, initials in one word.
 * @example searchKey("J. R. O'Neil-Smith") // 'jr oneil smith'
 */
export function searchKey(text: string): string {
  const folded = fold(text)
  return hasMarks.test(folded) ? withoutMarks(folded, ' ') : folded
}

/**
 * The forms in which a name is found: its search key, and that with hyphenated words in one where it has any.
 * @example searchKeys('Jean-Luc') // ['jean luc', 'jeanluc']
 */
export function searchKeys(name: string): string[] {
  const folded = fold(name)
  const forms = formsWithoutMarks(folded)
  return forms.length === 0 ? [folded] : forms
}

/**
 * The forms of a folded name without its hyphens, dots and apostrophes; empty where it has none of them, as most names.
 * @example formsWithoutMarks("o'neil-smith") // ['oneil smith', 'oneilsmith']
 */
export function formsWithoutMarks(folded: string): string[] {
  if (!hasMarks.test(folded)) return []
  return hyphens.test(folded) ? [withoutMarks(folded, ' '), withoutMarks(folded, '')] : [withoutMarks(folded, ' ')]
}

const hyphens = /[-‐‑]/
const initialsApart = /(?<![^ ])(\p{L}) (?=\p{L}(?: |$))/gu

/** The steps that a name does not need are left out: a search does this with every name of a book. */
function withoutMarks(folded: string, hyphen: string): string {
  let bare = folded.replaceAll(/[-‐‑]/g, hyphen)
  if (/[.']/.test(bare)) bare = bare.replaceAll(/[.']/g, '')
  if (/^ | $| {2}/.test(bare)) bare = bare.split(' ').filter(Boolean).join(' ')
  return / [^ ](?: |$)/.test(bare) ? bare.replace(initialsApart, '$1') : bare
}
