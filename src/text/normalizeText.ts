import { oneLine as inOneLine } from './oneLine.js'

/** NUL and halves of surrogate pairs, which no text means and not every program can keep. */
const impossible = /[\0\p{Cs}]/gu
/** What a plain text of one line in Latin letters does not have; most texts have none of it. Such letters are composed. */
const untidy = /[^ -~\u00a1-\u02af]| {2}/
/** Both ends are looked at by themselves: an import tidies thousands, and so it takes half the time. */
function isTidy(text: string): boolean {
  return !untidy.test(text) && !text.startsWith(' ') && !text.endsWith(' ')
}

/** More marks than a letter bears in any language (UAX 15 section 13); composing such a run takes quadratic time. */
const endlessMarks = /\p{M}{31}/u
/** So much is composed in no time, whatever it is. */
const short = 1000

/**
 * A text in one line without doubled or outer spaces, composed (NFC). Other hostile signs are kept; the terminal shows
 * them harmless.
 * @example oneLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function oneLine(text: string): string {
  if (isTidy(text)) return text
  const whole = text.replace(impossible, '')
  return composed(/[^\S ]| {2}|^ | $/.test(whole) ? inOneLine(whole) : whole)
}

/**
 * A text that may have several lines, ended by LF, composed (NFC), without space around it.
 * @example paragraphs('Met in Paris.\r\nLikes tea.\r\n') // 'Met in Paris.\nLikes tea.'
 */
export function paragraphs(text: string): string {
  if (isTidy(text)) return text
  return composed(text.replace(impossible, '').replace(/\r\n?/g, '\n').trim())
}

/** The texts that say something, each once; letter case makes no other text. */
export function distinct(texts: string[]): string[] {
  if (texts.length === 0) return []
  const seen = new Map<string, string>()
  for (const each of texts) {
    const key = each.toLowerCase()
    if (each !== '' && !seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

function composed(text: string): string {
  return text.length > short && endlessMarks.test(text) ? text : text.normalize('NFC')
}
