import { decodeUri } from '../../text/decodeUri.js'
import { normalizeLine } from '../../text/normalizeText.js'

/**
 * The e-mail addresses in a value. Some cards have several in one value, or a name next to it, or a link (`mailto:`).
 * @example emailsIn('Dana Reyes <dana@acme.example>') // ['dana@acme.example']
 */
export function emailsIn(value: string): string[] {
  const isLink = /^\s*mailto:/i.test(value)
  const text = isLink ? decodeUri(value.replace(/^\s*mailto:/i, '').replace(/\?.*/s, '')) : value
  return text
    .split(/[\s<>",;()]+/)
    .filter((each) => /.@./.test(each))
    .map((each) => normalizeLine(each).replace(/\.$/, ''))
}
