import { isUtf8 } from 'node:buffer'
import { wellFormed } from './controls.js'
import { withWholeCharacters } from './wholeCharacters.js'
import { windows1252 } from './windows1252.js'

/** So many bytes tell the order of UTF-16: a file begins with names of columns or properties, in Latin letters. */
const sampleSize = 256

/**
 * The text of a file that does not say how it is written: UTF-16 by its mark or its zero bytes, else UTF-8, and each
 * line that cannot be that as Windows-1252, so that files put together from several keep every name. Byte order marks
 * are gone, at the start of later lines too, and so are halves of characters. Source: FORMATS, any CSV and vCard.
 * @example decode(Buffer.from([0x5a, 0x6f, 0xeb])) // 'Zoë'
 */
export function decode(bytes: Buffer): string {
  const wide = utf16(bytes)
  const text = wide !== null ? wellFormed(wide) : isUtf8(bytes) ? bytes.toString('utf8') : lineByLine(whole(bytes))
  return text.includes('\uFEFF') ? text.replace(/^\uFEFF+/gm, '') : text
}

/** A line of a card may be broken inside a character, which would not look like UTF-8. */
function whole(bytes: Buffer): Buffer {
  return /begin:vcard/i.test(bytes.subarray(0, sampleSize).toString('latin1'))
    ? Buffer.from(withWholeCharacters(bytes))
    : bytes
}

function utf16(bytes: Buffer): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || hasZeros(bytes, 1)) return bytes.toString('utf16le')
  if ((first === 0xfe && second === 0xff) || hasZeros(bytes, 0))
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  return null
}

/** Whether zeros stand at every second byte, beginning with that one: at a fifth of them, and hardly elsewhere. */
function hasZeros(bytes: Buffer, start: 0 | 1): boolean {
  const sample = bytes.subarray(0, sampleSize)
  const zeros = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length
  return zeros(start) * 10 >= sample.length && zeros(1 - start) * 10 <= zeros(start)
}

function lineByLine(bytes: Buffer): string {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length
    const line = bytes.subarray(start, end)
    text += isUtf8(line) ? line.toString('utf8') : windows1252(line)
    start = end
  }
  return text
}
