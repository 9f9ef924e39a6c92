/**
 * Characters that are not seen and act all the same, as parts of a regular expression (flag `u`). Each output puts its own
 * set together, for what is harmless in one place acts in another; the zero-width joiners are in none of them, because
 * emoji and Persian names need them.
 */

/** What turns the direction of a line: embeddings, overrides and isolates (UAX 9). For a class: `[…]`. */
export const turning = String.raw`\u202A-\u202E\u2066-\u2069`

/** Tag characters, in which a text can be hidden whole. For a class. */
export const tags = String.raw`\u{E0000}-\u{E007F}`

/** What turns or hides text on a terminal or a page: also line separators, byte order marks and annotations. For a class. */
export const hidden = String.raw`${turning}\u2028\u2029\uFEFF\uFFF9-\uFFFB${tags}`

/** All format characters of Unicode but the joiners. Not for a class. */
export const formatting = String.raw`(?![\u200C\u200D])\p{Cf}`
