import { fitCharset } from '../../text/fitCharset.js'

/** How a value is encoded, as vCard 2.1 has them (sections 2.1.2 and 2.1.5). */
export type ValueEncoding = 'quoted-printable' | 'base64'

/**
 * Decodes an encoded value, in any character set that Node knows. Where the character set is missing, unknown or wrong, it
 * is UTF-8, else Windows-1252.
 * @example decodeValue('M=C3=BCller', 'quoted-printable', 'utf-8') // 'Müller'
 */
export function decodeValue(value: string, encoding: ValueEncoding, charset: string | null): string {
  return fitCharset(valueBytes(value, encoding), charset).text
}

/** The bytes of an encoded value; characters outside ASCII, which should not occur, count as UTF-8. */
export function valueBytes(value: string, encoding: ValueEncoding): Buffer {
  return encoding === 'base64' ? Buffer.from(value, 'base64') : quotedPrintableBytes(Buffer.from(value))
}

const quotedByte = /=([\dA-F]{2})/gi

/** The bytes that a quoted-printable text stands for. */
export function quotedPrintableBytes(text: Buffer): Buffer {
  const unquoted = text
    .toString('latin1')
    .replace(quotedByte, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(unquoted, 'latin1')
}
