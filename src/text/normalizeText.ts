import { oneLine } from './oneLine.js'

/** NUL and halves of surrogate pairs, which no text means and not every program can keep. */
const impossible = /[\0\p{Cs}]/gu
/** What a tidy text in Latin letters of one line does not have; most texts have none of it. Such letters are composed. */
const untidy = /[^ -~\u00a1-\u02af]| {2}/
/** Both ends are looked at by themselves: an import normalizes thousands, and so it takes half the time. */
function isTidy(text: string): boolean {
  return !untidy.test(text) && !text.startsWith(' ') && !text.endsWith(' ')
}

/** More marks than a letter has in any language (UAX 15 section 13); composing such a run takes quadratic time. */
const endlessMarks = /\p{M}{31}/u
/** So much is composed in no time, whatever it is. */
const short = 1000

/**
 * A text from outside in one line, without doubled or outer spaces, composed (NFC). Other hostile characters are kept; the
 * terminal shows them harmless.
 * @example normalizeLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function normalizeLine(text: string): string {
  if (isTidy(text)) return text
  const whole = text.replace(impossible, '')
  return composed(/[^\S ]| {2}|^ | $/.test(whole) ? oneLine(whole) : whole)
}

/**
 * A text from outside that may have several lines, ended by LF, composed (NFC), without space around it.
 * @example normalizeParagraphs('Met in Paris.\r\nLikes tea.\r\n') // 'Met in Paris.\nLikes tea.'
 */
export function normalizeParagraphs(text: string): string {
  if (isTidy(text)) return text
  return composed(text.replace(impossible, '').replace(/\r\n?/g, '\n').trim())
}

function composed(text: string): string {
  return text.length > short && endlessMarks.test(text) ? text : text.normalize('NFC')
}
