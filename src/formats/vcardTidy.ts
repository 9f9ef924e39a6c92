/** NUL and halves of surrogate pairs, which no text means and not every program can keep. */
const impossible = /[\0\p{Cs}]/gu

/** What a plain text of one line does not have. */
const untidy = /[^ -~]| {2}|^ | $/

/** More marks on one letter than any language puts there (UAX 15 section 13): to compose them would take quadratic time. */
const heapOfMarks = /\p{M}{31}/u

/**
 * A text in one line without doubled or outer spaces, composed (NFC). Other hostile signs are kept; the terminal shows them
 * harmless.
 * @example oneLine(' Dana\n  Reyes ') // 'Dana Reyes'
 */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text
  return composed(text.replace(impossible, '').split(/\s+/).filter(Boolean).join(' '))
}

/**
 * A text that may have several lines, ended by LF, composed (NFC), without space around it.
 * @example paragraphs('Met in Paris.\r\nLikes tea.\r\n') // 'Met in Paris.\nLikes tea.'
 */
export function paragraphs(text: string): string {
  return composed(text.replace(impossible, '').replace(/\r\n?/g, '\n').trim())
}

/** The texts that say something, each once; letter case makes no other text. */
export function distinct(texts: string[]): string[] {
  const seen = new Map<string, string>()
  for (const each of texts) {
    const key = each.toLowerCase()
    if (each !== '' && !seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

function composed(text: string): string {
  return heapOfMarks.test(text) ? text : text.normalize('NFC')
}
