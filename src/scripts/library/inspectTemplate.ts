import { parseTemplate } from './frontMatter.js'
import { semanticFaults } from './semanticFaults.js'
import type { Inspection } from './templateFault.js'

/**
 * Parses a template and finds all its faults, in the order of the file.
 * @param partials the source text of every partial, by name
 */
export function inspectTemplate(id: string, content: string, partials: Record<string, string>): Inspection {
  const { source, faults } = parseTemplate(id, content)
  if (source === null) return { source, faults }
  return { source, faults: [...faults, ...semanticFaults(source, partials)].sort((a, b) => a.line - b.line) }
}
