import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from './windows1252.js'

/** A decoded text, and whether the character set that was declared for it fits. */
export interface FittedText {
  text: string
  fits: boolean
}

/**
 * Decodes bytes by the character set that is declared for them, or by what fits better: UTF-8, else Windows-1252. Bytes of
 * UTF-8 are never taken for a character set of one byte each, in which nearly all bytes mean something. Pure ASCII always
 * fits.
 * @param charset as a file names it; null where it names none.
 * @example fitCharset(Buffer.from('Zoë'), 'iso-8859-1') // { text: 'Zoë', fits: false }
 */
export function fitCharset(bytes: Buffer, charset: string | null): FittedText {
  const decoder = charset === null ? null : decoderFor(charset)
  const isPlain = bytes.every((byte) => byte < 0x80)
  // ISO-2022-JP is written in ASCII, and decoders of UTF-16 accept any pairs of bytes.
  if (isPlain && decoder?.encoding !== 'iso-2022-jp') return { text: bytes.toString('latin1'), fits: true }
  const guess = () => (isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes))
  if (charset === null) return { text: guess(), fits: true }
  if (decoder === null || isRefuted(bytes, decoder.encoding)) return { text: guess(), fits: false }
  const text = decodeStrictly(bytes, decoder)
  return text === null ? { text: guess(), fits: false } : { text, fits: !ascii.test(charset) }
}

/** Names of ASCII, which decoders take for Windows-1252. */
const ascii = /ascii|646/i

/** Character sets of several bytes for a character, besides UTF-8. */
const multiByte = /^(?:gb|big5|euc-|iso-2022|shift_jis)/

function isRefuted(bytes: Buffer, encoding: string): boolean {
  if (encoding.startsWith('utf-16')) return !bytes.includes(0)
  return encoding !== 'utf-8' && !multiByte.test(encoding) && isUtf8(bytes)
}

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder | null>()
/** No file needs more, and to find out that a name means nothing takes time. */
const mostDecoders = 200

function decoderFor(charset: string): Decoder | null {
  const known = decoders.get(charset)
  if (known !== undefined || decoders.size >= mostDecoders) return known ?? null
  let decoder: Decoder | null = null
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    // A name that Node does not know.
  }
  decoders.set(charset, decoder)
  return decoder
}

function decodeStrictly(bytes: Buffer, decoder: Decoder): string | null {
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
