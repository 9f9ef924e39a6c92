import { readParts } from './frontMatter.js'
import { nameFaults } from './nameFaults.js'
import type { Inspected } from './templateFault.js'

/**
 * Reads a template and finds all that is wrong with it, in the order of the file.
 * @param partials the words that templates share, as they are written, by name.
 */
export function inspectTemplate(id: string, content: string, partials: Record<string, string>): Inspected {
  const { source, faults } = readParts(id, content)
  if (source === null) return { source, faults }
  return { source, faults: [...faults, ...nameFaults(source, partials)].sort((a, b) => a.line - b.line) }
}
