import { oneLine } from './oneLine.js'

/** NUL and lone surrogates: they have no meaning in a text, and not every program can store them. */
const invalidCharacters = /[\0\p{Cs}]/gu
/**
 * Anything that a normalized line of Latin text does not have: line ends, double spaces, characters beyond Latin
 * letters. Most texts match none of it, and need no further work.
 */
const notNormalized = /[^ -~\u00a1-\u02af]| {2}/

/**
 * Whether a text is surely normalized. The ends are checked apart, which halves the time; an import does it thousands
 * of times.
 */
function isNormalized(text: string): boolean {
  return !notNormalized.test(text) && !text.startsWith(' ') && !text.endsWith(' ')
}

/** More marks than a letter has in any language (UAX 15 section 13). Composing such a run takes quadratic time. */
const excessMarks = /\p{M}{31}/u
/** A text up to this length is composed quickly, whatever it has. */
const shortLength = 1000

/**
 * Normalizes a text from outside to one line: no line ends, no double, leading or trailing spaces, composed letters
 * (NFC). Other unsafe characters stay; the terminal makes them visible.
 * @example normalizeLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function normalizeLine(text: string): string {
  if (isNormalized(text)) return text
  const valid = text.replace(invalidCharacters, '')
  return composeCharacters(/[^\S ]| {2}|^ | $/.test(valid) ? oneLine(valid) : valid)
}

/**
 * Normalizes a text from outside that may have several lines: LF as line end, no spaces around it, composed letters
 * (NFC).
 * @example normalizeParagraphs('Met in Paris.\r\nLikes tea.\r\n') // 'Met in Paris.\nLikes tea.'
 */
export function normalizeParagraphs(text: string): string {
  if (isNormalized(text)) return text
  return composeCharacters(text.replace(invalidCharacters, '').replace(/\r\n?/g, '\n').trim())
}

function composeCharacters(text: string): string {
  return text.length > shortLength && excessMarks.test(text) ? text : text.normalize('NFC')
}
