/** NUL and halves of surrogate pairs, which no text means and not every program can keep. */
const impossible = /[\0\p{Cs}]/gu
/** More marks than a letter bears in any language (UAX 15 section 13); composing such a run takes quadratic time. */
const endlessMarks = /\p{M}{31}/u
/** So much is composed in no time, whatever it is. */
const short = 1000
/** Most texts: nothing is to be done to them. */
const tidy = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * A text in one line without doubled or outer spaces, composed (NFC). Other hostile signs are kept; the terminal shows
 * them harmless.
 * @example oneLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function oneLine(text: string): string {
  if (tidy.test(text)) return text
  const whole = text.replace(impossible, '')
  return composed(/[^\S ]| {2}|^ | $/.test(whole) ? whole.split(/\s+/).filter(Boolean).join(' ') : whole)
}

/**
 * A text that may have several lines, ended by LF, composed (NFC), without space around it.
 * @example paragraphs('Met in Paris.\r\nLikes tea.\r\n') // 'Met in Paris.\nLikes tea.'
 */
export function paragraphs(text: string): string {
  if (tidy.test(text)) return text
  return composed(text.replace(impossible, '').replace(/\r\n?/g, '\n').trim())
}

function composed(text: string): string {
  return text.length > short && endlessMarks.test(text) ? text : text.normalize('NFC')
}
