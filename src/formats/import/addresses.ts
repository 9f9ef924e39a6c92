import { normalizeLine } from '../../text/normalizeText.js'
import { decodeUri } from './decodeUri.js'
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
