const lineBreak = /\r+\n?|\n/

/**
 * The lines of a calendar, unfolded: a line break and a space or a tab go on with the line before, also in the middle of a
 * word. Lines may end with CR LF, LF, CR or CR CR LF. Empty lines are left out. Source: RFC 5545 section 3.1.
 * @example contentLines('SUMMARY:First\r\n  talk\r\n') // ['SUMMARY:First talk']
 */
export function contentLines(text: string): string[] {
  const lines: string[][] = []
  for (const line of text.replace(/^\uFEFF+/, '').split(lineBreak)) {
    if (/^[ \t]/.test(line)) lines.at(-1)?.push(line.slice(1))
    else if (line !== '') lines.push([line])
  }
  return lines.map((parts) => parts.join(''))
}
