import { decodeWindows1252 } from '../../text/windows1252.js'

/**
 * Decodes an encoded value, as vCard 2.1 has them (sections 2.1.2 and 2.1.5): quoted-printable or base64, in any
 * character set that Node knows. Where the character set is missing, unknown or wrong, it is UTF-8, else Windows-1252.
 * @example decodeValue('M=C3=BCller', 'quoted-printable', 'utf-8') // 'Müller'
 */
export function decodeValue(value: string, encoding: 'quoted-printable' | 'base64', charset: string | null): string {
  const bytes = encoding === 'base64' ? Buffer.from(value, 'base64') : quotedPrintableBytes(value)
  return decodeAs(bytes, charset ?? 'utf-8') ?? decodeAs(bytes, 'utf-8') ?? decodeWindows1252(bytes)
}

/** The bytes of a quoted-printable text; characters outside ASCII, which should not occur, count as UTF-8. */
function quotedPrintableBytes(value: string): Buffer {
  const latin1 = Buffer.from(value).toString('latin1')
  const unquoted = latin1.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(unquoted, 'latin1')
}

function decodeAs(bytes: Buffer, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}
