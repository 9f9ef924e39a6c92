/**
 * A text whose lines all end with LF, whatever a program could take for the end of a line: CR, vertical tab, form feed,
 * and the separators of Unicode.
 */
export function evenLines(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
}

/** A text whose lines all end with LF, without control characters but tabs: what calendars and cards can hold. */
export function withoutControls(text: string): string {
  return evenLines(text).replace(/[^\P{Cc}\n\t]/gu, '')
}

/**
 * A text in which every run of space, line breaks and control characters is one space; the ends are not trimmed.
 * @example spaced('Dana\r\n\u001b Reyes') // 'Dana Reyes'
 */
export function spaced(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** A text without halves of surrogate pairs, which are no characters. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}
