/** Lines of a file that are told about together: their content was left out, or read otherwise than it says. */
export interface LinesAbout {
  /** What these lines have in common: the name of a property or of a character set. */
  what: string
  lines: number[]
}

/** The lines about each thing, in the order of the file. */
export function groupLines(found: Iterable<{ what: string; line: number }>): LinesAbout[] {
  const groups = new Map<string, number[]>()
  for (const { what, line } of found) {
    const lines = groups.get(what)
    if (lines) lines.push(line)
    else groups.set(what, [line])
  }
  return [...groups].map(([what, lines]) => ({ what, lines }))
}
