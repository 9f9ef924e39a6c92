import { decodeUri } from '../../text/decodeUri.js'
import { normalizeLine } from '../../text/normalizeText.js'

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
