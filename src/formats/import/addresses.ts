import { normalizeLine } from '../../text/normalizeText.js'
import { isOnLinkedin } from './profileUrl.js'

/**
 * The e-mail addresses in a value. Some cards have several in one value, or a name next to it, or a link (`mailto:`).
 * @example emailsIn('Dana Reyes <dana@acme.example>') // ['dana@acme.example']
 */
export function emailsIn(value: string): string[] {
  const isLink = /^\s*mailto:/i.test(value)
  const text = isLink ? decodeUri(value.replace(/^\s*mailto:/i, '').replace(/\?.*/s, '')) : value
  return text
    .split(/[\s<>",;]+/)
    .filter((each) => /.@./.test(each))
    .map(normalizeLine)
}

/**
 * The phone number in a value, as it is written there; from a link (`tel:`, RFC 3966) with its extension. Null if there
 * is no digit.
 * @example phoneNumberIn('tel:+1-555-010-2030;ext=102') // '+1-555-010-2030 ext. 102'
 */
export function phoneNumberIn(value: string): string | null {
  const text = normalizeLine(value)
  if (!/\p{Nd}/u.test(text)) return null
  if (!/^tel:/i.test(text)) return text
  const [number = '', ...parameters] = decodeUri(text.slice('tel:'.length)).split(';')
  const extension = parameters.find((each) => /^ext=./i.test(each))
  return normalizeLine(extension ? `${number} ext. ${extension.slice('ext='.length)}` : number)
}

/**
 * The URL of a LinkedIn profile, which phones write as a link or as a user name; null for other networks.
 * @param types the types that a card gives the value.
 * @example linkedinUrl('x-apple:danareyes', ['linkedin']) // 'https://www.linkedin.com/in/danareyes'
 */
export function linkedinUrl(value: string, types: string[]): string | null {
  const text = normalizeLine(value)
  if (isOnLinkedin(text)) return text
  const [, userName] = /^(?:x-apple:)?([\p{L}\p{N}_-]{3,100})$/iu.exec(text) ?? []
  return types.includes('linkedin') && userName ? `https://www.linkedin.com/in/${userName}` : null
}

/** A text without percent-encoding, or unchanged if it cannot be decoded. */
function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
