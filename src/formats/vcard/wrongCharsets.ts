import { hasCards } from '../../text/cardStart.js'
import { fitCharset } from '../../text/fitCharset.js'
import { vcardCards } from './cards.js'
import { quotedPrintableBytes } from './decodeValue.js'
import { groupLines, type LinesAbout } from './linesAbout.js'
import { parseHead } from './property.js'

const namesCharset = /;\s*charset\s*=/i

/**
 * The character sets that the properties of a vCard file name although they do not fit, with the lines: they are read as
 * what fits instead (`fitCharset`).
 * @param bytes the file as it is: its text no longer shows how it was written.
 * @example wrongCharsets(Buffer.from('BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Zoë\nEND:VCARD\n')) // [{ what: 'ISO-8859-1', lines: [2] }]
 */
export function wrongCharsets(bytes: Buffer): LinesAbout[] {
  if (!hasCards(bytes)) return []
  // One character is one byte, so that lines can be unfolded.
  const text = bytes.toString('latin1')
  return namesCharset.test(text) ? groupLines(wrongLines(text)) : []
}

function* wrongLines(text: string): Iterable<{ what: string; line: number }> {
  for (const { lines } of vcardCards(text))
    for (const content of lines) {
      const head = parseHead(content.text)
      if (head === null || head.charset === null || head.encoding === 'base64') continue
      const written = Buffer.from(content.text.slice(head.length), 'latin1')
      const value = head.encoding === null ? written : quotedPrintableBytes(written)
      if (!fitCharset(value, head.charset).fits) yield { what: head.charset.toUpperCase(), line: content.line }
    }
}
