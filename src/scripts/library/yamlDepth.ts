import { type Fault, fault } from './templateFault.js'

/** A line of front matter begins after no more spaces and signs such as `- `, each of which may begin a level. */
const maxIndent = 100
/** No more brackets are open at the same time. */
const maxBrackets = 64

/**
 * The fault of front matter that is nested more deeply than any script needs; null for none. To be asked before the
 * text is parsed: the parser goes down level by level, and where the memory for that ends, Node can end as well. The
 * depth is measured from above, so brackets and hyphens in texts count too.
 * @param lines the front matter; its first line is the second one of the file.
 */
export function depthFault(lines: string[]): Fault | null {
  let brackets = 0
  for (const [index, line] of lines.entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') brackets++
      if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
      if (brackets > maxBrackets) return tooDeep(index)
    }
    if (indentOf(line) > maxIndent) return tooDeep(index)
  }
  return null
}

/** The number of characters before the first that cannot begin a level. */
function indentOf(line: string): number {
  const start = line.search(/[^\s?:-]/)
  return start < 0 ? line.length : start
}

function tooDeep(index: number): Fault {
  const hint = 'Begin the line further to the left, and close each bracket.'
  return fault(index + 2, 'it is nested too deeply', hint)
}
