/**
 * Invisible characters that change how a text is shown, as parts of a regular expression (flag `u`). Each output
 * combines its own set, since a character that is harmless in one place is not in another. The zero-width joiners are
 * in none of them: emoji and Persian names need them.
 */

/** Characters that change the text direction: embeddings, overrides and isolates (UAX 9). For a class: `[…]`. */
export const bidiControls = String.raw`\u202A-\u202E\u2066-\u2069`

/** Marks that give the characters beside them a direction (UAX 9). For a class: `[…]`. */
export const bidiMarks = String.raw`\u061C\u200E\u200F`

/** Tag characters, which can hide a whole text. For a class: `[…]`. */
export const tagCharacters = String.raw`\u{E0000}-\u{E007F}`

/**
 * Characters that turn or hide text on a terminal or a page: also line separators, byte order marks and annotations.
 * For a class: `[…]`.
 */
export const hiddenCharacters = String.raw`${bidiControls}\u2028\u2029\uFEFF\uFFF9-\uFFFB${tagCharacters}`

/** All format characters of Unicode except the zero-width joiners. Not for a class. */
export const formatCharacters = String.raw`(?![\u200C\u200D])\p{Cf}`

/** Characters that change the direction of a name or hide a text in it: none belongs to the name. For a class: `[…]`. */
export const misleadingCharacters = String.raw`${bidiControls}${bidiMarks}${tagCharacters}\uFFF9-\uFFFB`
const misleadingPattern = new RegExp(`[${misleadingCharacters}]`, 'gu')

/**
 * A name without what changes its direction or hides a text in it, for programs that show names as they get them.
 * @example removeMisleading('Dana \u202Eseyer') // 'Dana seyer'
 */
export function removeMisleading(name: string): string {
  return name.replace(misleadingPattern, '')
}
