/** What stands in some lines of a file and was not read, or not as it says. */
export interface LinesAbout {
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
