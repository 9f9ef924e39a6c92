const escaped = /\\([\\,;:"'nN])/g

/**
 * The text of a value, its escapes undone (RFC 2426 section 4, RFC 6350 section 3.4). Some programs escape colons,
 * quotes and apostrophes too; a backslash before any other character is an ordinary backslash.
 * @example unescapeValue('Smith\\, Jones\\nParis') // 'Smith, Jones\nParis'
 */
export function unescapeValue(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(escaped, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}

/**
 * The parts of a value that has several, still escaped.
 * @example splitValue('Acme\\; Sons;Sales', ';') // ['Acme\\; Sons', 'Sales']
 */
export function splitValue(value: string, separator: ',' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  for (let position = 0; position < value.length; position++) {
    if (value[position] === '\\') position++
    else if (value[position] === separator) {
      parts.push(value.slice(start, position))
      start = position + 1
    }
  }
  return [...parts, value.slice(start)]
}

/**
 * A text as a value of a card (RFC 2426 section 4), in which nothing can end the value or the line.
 * @example escapeValue('Smith, Jones\nParis') // 'Smith\\, Jones\\nParis'
 */
export function escapeValue(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
}
