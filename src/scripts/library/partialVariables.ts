import { findReferences } from './references.js'

/** For each partial, the names of the variables that it shows, directly or through the partials that it includes. */
export function partialVariables(partials: Record<string, string>): Map<string, string[]> {
  const references = new Map(Object.entries(partials).map(([name, text]) => [name, findReferences(text, 1).references]))
  const variablesOf = (name: string, ancestors: string[]): string[] =>
    (references.get(name) ?? []).flatMap((each) => {
      if (each.use === 'variable') return [each.name]
      return each.use === 'partial' && !ancestors.includes(each.name)
        ? variablesOf(each.name, [...ancestors, each.name])
        : []
    })
  return new Map(Object.keys(partials).map((name) => [name, [...new Set(variablesOf(name, [name]))]]))
}
