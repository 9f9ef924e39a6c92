import { isUtf8 } from 'node:buffer'
import { hasCalendar } from './calendarStart.js'
import { hasCards } from './cardStart.js'
import { removeLoneSurrogates } from './controls.js'
import { fitCharset } from './fitCharset.js'
import { rejoinSplitCharacters } from './splitCharacters.js'

/**
 * How many bytes show whether a text is UTF-16: a file starts with names of columns or properties, in Latin letters.
 */
const sampleSize = 256

/**
 * Decodes a file of unknown encoding. It is UTF-16 if it has a byte order mark or zero bytes of it, else UTF-8; a line
 * that is not valid UTF-8 is read as Windows-1252, since a file may be joined from several, and in a vCard as the
 * character set that it names. Byte order marks at the start of any line are removed, and so are lone surrogates. Source:
 * FORMATS, any CSV and vCard.
 * @example decode(Buffer.from([0x5a, 0x6f, 0xeb])) // 'Zoë'
 */
export function decode(bytes: Buffer): string {
  const utf16 = decodeUtf16(bytes)
  const text =
    utf16 !== null
      ? removeLoneSurrogates(utf16)
      : isUtf8(bytes)
        ? bytes.toString('utf8')
        : hasCards(bytes)
          ? decodeCards(Buffer.from(rejoinSplitCharacters(bytes)))
          : decodeByLine(hasCalendar(bytes) ? Buffer.from(rejoinSplitCharacters(bytes)) : bytes, () => null)
  return text.includes('\uFEFF') ? text.replace(/^\uFEFF+/gm, '') : text
}

/** The text of a UTF-16 file, in either byte order; null for any other file. */
function decodeUtf16(bytes: Buffer): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || hasZeros(bytes, 1)) return bytes.toString('utf16le')
  if ((first === 0xfe && second === 0xff) || hasZeros(bytes, 0))
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  return null
}

/**
 * Whether the even bytes (`start` 0) or the odd ones (1) are often zero, as in UTF-16: at least a tenth of all bytes,
 * and hardly any of the others.
 */
function hasZeros(bytes: Buffer, start: 0 | 1): boolean {
  const sample = bytes.subarray(0, sampleSize)
  const zeros = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length
  return zeros(start) * 10 >= sample.length && zeros(1 - start) * 10 <= zeros(start)
}

/** The character set that a property of a vCard names: `FN;CHARSET=SHIFT_JIS:`. */
const cardCharset = /^[^:]{0,500};\s*charset\s*=\s*"?([\w.-]{1,40})/i
const fold = /^[ \t]/

/** Decodes the lines of a vCard, those that go on with the one before in the same character set. */
function decodeCards(bytes: Buffer): string {
  let charset: string | null = null
  return decodeByLine(bytes, (line) => {
    const begin = line.subarray(0, 600).toString('latin1')
    if (!fold.test(begin)) charset = cardCharset.exec(begin)?.[1] ?? null
    return charset
  })
}

/** Decodes each line by itself: as UTF-8 where it is valid, else as its character set, else as Windows-1252. */
function decodeByLine(bytes: Buffer, charsetOf: (line: Buffer) => string | null): string {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length
    const line = bytes.subarray(start, end)
    const charset = charsetOf(line)
    text += isUtf8(line) ? line.toString('utf8') : fitCharset(line, charset).text
    start = end
  }
  return text
}
