import { hiddenCharacters } from '../text/hiddenCharacters.js'

/** Fields whose text may have several lines; every other text of a record is shown on one line. */
const multilineKeys = new Set(['text', 'body', 'notes', 'lines'])

/** Fields that may have several lines in the record that is shown; in a list of records they are on one line. */
const multilineFields: Record<string, string[]> = {
  contact: ['how'],
  company: ['why', 'address'],
  profile: ['offer', 'targets', 'situation'],
}

/** All control characters: the ASCII ones, DEL and the 8-bit ones. */
const controlCharacters = /\p{Cc}/gu
const hiddenPattern = new RegExp(`[${hiddenCharacters}]`, 'gu')
const unsafeCharacters = new RegExp(`[\\p{Cc}${hiddenCharacters}]`, 'u')

/**
 * A text that cannot act on a terminal: control and hidden characters are replaced by visible ones; line breaks and
 * tabs stay. Zero-width joiners stay too, because emoji and Persian names need them.
 * @example sanitize('Dana\u001b[2J') // 'Dana␛[2J'
 */
export function sanitize(text: string): string {
  if (!unsafeCharacters.test(text)) return text
  return text
    .replace(/\r\n/g, '\n')
    .replace(controlCharacters, (control) => {
      const code = control.charCodeAt(0)
      if (control === '\n' || control === '\t') return control
      if (code === 0x7f) return '␡'
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : codePointLabel(code)
    })
    .replace(hiddenPattern, (character) => codePointLabel(character.codePointAt(0) ?? 0))
}

/** How a hidden character is shown. @example codePointLabel(0x200b) // '<U+200B>' */
const codePointLabel = (code: number) => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`

/**
 * Data with every text sanitized. A text outside the multiline fields becomes one line, so that no name can imitate
 * another line.
 */
export function sanitizeData<T>(value: T, key = '', record = ''): T {
  if (typeof value === 'string') return sanitizeText(value, multilineKeys.has(key) || isMultilineIn(record, key)) as T
  if (typeof value !== 'object' || value === null) return value
  // Most data is safe already and is returned uncopied, because copying a thousand records would take noticeable time.
  let copy: Record<string, unknown> | null = null
  for (const name of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[name]
    const after = Array.isArray(value) ? sanitizeData(before, key, record) : sanitizeData(before, name, key)
    if (after === before) continue
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
    copy[name] = after
  }
  return (copy ?? value) as T
}

const isMultilineIn = (record: string, key: string) => multilineFields[record]?.includes(key) === true

function sanitizeText(text: string, isMultiline: boolean): string {
  const sanitized = sanitize(text)
  return isMultiline || !/[\n\t]/.test(sanitized) ? sanitized : sanitized.replace(/[\n\t]+/g, ' ')
}
