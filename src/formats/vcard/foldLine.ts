/** The most octets in a line, without its line break (RFC 2426 section 2.6). */
const maxOctets = 75

/**
 * A line of a card, folded: a line break and a space wherever it would be longer than 75 octets, never inside a
 * character.
 * @example foldLine(`NOTE:${'x'.repeat(80)}`) // 'NOTE:xxx…\r\n xxx…'
 */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= maxOctets) return line
  const pieces: string[] = []
  let start = 0
  let octets = 0
  let position = 0
  for (const character of line) {
    octets += octetsOf(character.codePointAt(0) ?? 0)
    if (octets > maxOctets) {
      pieces.push(line.slice(start, position))
      start = position
      octets = ' '.length + octetsOf(character.codePointAt(0) ?? 0)
    }
    position += character.length
  }
  return [...pieces, line.slice(start)].join('\r\n ')
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
