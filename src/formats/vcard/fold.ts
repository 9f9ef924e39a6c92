/** Octets in a line, its line break not counted (RFC 2426 section 2.6). */
const most = 75

/**
 * A line of a card, folded: a line break and a space go in wherever it would be longer than 75 octets, never inside a character.
 * @example folded(`NOTE:${'x'.repeat(80)}`) // 'NOTE:xxx…\r\n xxx…'
 */
export function folded(line: string): string {
  if (Buffer.byteLength(line) <= most) return line
  const pieces: string[] = []
  let start = 0
  let octets = 0
  let at = 0
  for (const sign of line) {
    octets += octetsOf(sign.codePointAt(0) ?? 0)
    if (octets > most) {
      pieces.push(line.slice(start, at))
      start = at
      octets = ' '.length + octetsOf(sign.codePointAt(0) ?? 0)
    }
    at += sign.length
  }
  return [...pieces, line.slice(start)].join('\r\n ')
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
