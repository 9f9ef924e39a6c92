/** Replaces every kind of line end with LF: CR, CRLF, vertical tab, form feed, and the line separators of Unicode. */
export function normalizeNewlines(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
}

/** Normalizes line ends to LF and removes all other control characters except tabs, for calendars and vCards. */
export function removeControls(text: string): string {
  return normalizeNewlines(text).replace(/[^\P{Cc}\n\t]/gu, '')
}

/**
 * Replaces every run of spaces, line ends and control characters with one space. The ends of the text are not trimmed.
 * @example spaced('Dana\r\n\u001b Reyes') // 'Dana Reyes'
 */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** Removes lone surrogates: halves of a pair, which are not valid characters. */
export function removeLoneSurrogates(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}
