import { decodeWindows1252 } from '../../text/windows1252.js'

/**
 * The text of a value that stands encoded in a card, as vCard 2.1 likes it (sections 2.1.2 and 2.1.5): quoted-printable or
 * base64, in any character set that Node knows. One that is not named, not known or plainly wrong is UTF-8, else Windows-1252.
 * @example decoded('M=C3=BCller', 'quoted-printable', 'utf-8') // 'Müller'
 */
export function decoded(value: string, encoding: 'quoted-printable' | 'base64', charset: string | null): string {
  const bytes = encoding === 'base64' ? Buffer.from(value, 'base64') : quotedBytes(value)
  return readAs(bytes, charset ?? 'utf-8') ?? readAs(bytes, 'utf-8') ?? decodeWindows1252(bytes)
}

/** Signs beyond ASCII, which should not be there, count as UTF-8. */
function quotedBytes(value: string): Buffer {
  const signs = Buffer.from(value).toString('latin1')
  const plain = signs.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

function readAs(bytes: Buffer, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}
