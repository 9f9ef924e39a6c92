import { normalizeLine } from '../../text/normalizeText.js'
import { isOnLinkedin } from './profileUrl.js'

/**
 * The e-mail addresses in a value, of which some cards hold several, or a name beside, or a link (`mailto:`).
 * @example addressesIn('Dana Reyes <dana@acme.example>') // ['dana@acme.example']
 */
export function addressesIn(value: string): string[] {
  const isLink = /^\s*mailto:/i.test(value)
  const text = isLink ? plainly(value.replace(/^\s*mailto:/i, '').replace(/\?.*/s, '')) : value
  return text
    .split(/[\s<>",;]+/)
    .filter((each) => /.@./.test(each))
    .map(normalizeLine)
}

/**
 * The telephone number in a value, as it is written; of a link (`tel:`, RFC 3966) its extension too. Null if there is no digit.
 * @example numberIn('tel:+1-555-010-2030;ext=102') // '+1-555-010-2030 ext. 102'
 */
export function numberIn(value: string): string | null {
  const text = normalizeLine(value)
  if (!/\p{Nd}/u.test(text)) return null
  if (!/^tel:/i.test(text)) return text
  const [number = '', ...parameters] = plainly(text.slice('tel:'.length)).split(';')
  const extension = parameters.find((each) => /^ext=./i.test(each))
  return normalizeLine(extension ? `${number} ext. ${extension.slice('ext='.length)}` : number)
}

/**
 * The address of a profile on LinkedIn, which phones write as a link or as a name there; null for other networks.
 * @example linkedinOf('x-apple:danareyes', ['linkedin']) // 'https://www.linkedin.com/in/danareyes'
 */
export function linkedinOf(value: string, types: string[]): string | null {
  const text = normalizeLine(value)
  if (isOnLinkedin(text)) return text
  const [, name] = /^(?:x-apple:)?([\p{L}\p{N}_-]{3,100})$/iu.exec(text) ?? []
  return types.includes('linkedin') && name ? `https://www.linkedin.com/in/${name}` : null
}

function plainly(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
