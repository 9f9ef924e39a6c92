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
  if (!hasMarks.test(folded)) return [folded]
  return /[-‐‑]/.test(folded) ? [withoutMarks(folded, ' '), withoutMarks(folded, '')] : [withoutMarks(folded, ' ')]
}

function withoutMarks(folded: string, hyphen: string): string {
  return folded
    .replace(/[-‐‑]/g, hyphen)
    .replace(/[.']/g, '')
    .split(' ')
    .filter(Boolean)
    .join(' ')
    .replace(/(?<![^ ])(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
}
