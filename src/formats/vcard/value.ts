/**
 * What a value of a card says, its escapes undone (RFC 2426 section 4, RFC 6350 section 3.4). Some programs escape colons
 * and quotes too; a backslash before anything else stands for itself.
 * @example unescaped('Smith\\, Jones\\nParis') // 'Smith, Jones\nParis'
 */
export function unescaped(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(/\\([\\,;:"nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}

/**
 * The parts of a value that holds several, still escaped.
 * @example split('Acme\\; Sons;Sales', ';') // ['Acme\\; Sons', 'Sales']
 */
export function split(value: string, sign: ',' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === sign) {
      parts.push(value.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, value.slice(start)]
}

/**
 * A text as a value of a card (RFC 2426 section 4): nothing in it can end the value or the line.
 * @example escaped('Smith, Jones\nParis') // 'Smith\\, Jones\\nParis'
 */
export function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
}
