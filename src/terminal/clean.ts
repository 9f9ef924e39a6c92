import { hiddenCharacters } from '../text/hiddenCharacters.js'

/** Texts that may have several lines; every other text of a record is shown in one. */
const longTexts = new Set(['text', 'body', 'notes', 'lines'])

/** Control characters but line break and tab; DEL and the 8-bit controls. */
const controls = /\p{Cc}/gu
const unseen = new RegExp(`[${hiddenCharacters}]`, 'gu')
const suspicious = new RegExp(`[\\p{Cc}${hiddenCharacters}]`, 'u')

/**
 * A text in which nothing can act on a terminal: what is hidden or a command is shown as a character. Joiners stay, for emoji
 * and Persian names need them.
 * @example clean('Dana\u001b[2J') // 'Dana␛[2J'
 */
export function clean(text: string): string {
  if (!suspicious.test(text)) return text
  return text
    .replace(/\r\n/g, '\n')
    .replace(controls, (control) => {
      const code = control.charCodeAt(0)
      if (control === '\n' || control === '\t') return control
      if (code === 0x7f) return '␡'
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : named(code)
    })
    .replace(unseen, (character) => named(character.codePointAt(0) ?? 0))
}

const named = (code: number) => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`

/** Data whose every text is clean; what is no long text comes in one line, so that no name can forge another line. */
export function cleanData<T>(value: T, key = ''): T {
  if (typeof value === 'string') return cleanText(value, longTexts.has(key)) as T
  if (typeof value !== 'object' || value === null) return value
  // Most data is clean already and comes back as it is: a copy of a thousand entries would be felt.
  let copy: Record<string, unknown> | null = null
  for (const name of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[name]
    const after = cleanData(before, Array.isArray(value) ? key : name)
    if (after === before) continue
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
    copy[name] = after
  }
  return (copy ?? value) as T
}

function cleanText(text: string, isLong: boolean): string {
  const cleaned = clean(text)
  return isLong || !/[\n\t]/.test(cleaned) ? cleaned : cleaned.replace(/[\n\t]+/g, ' ')
}
