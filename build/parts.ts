import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChunkingContext } from 'rolldown'

/**
 * What comes in one part: each everyday command, with modules that it usually loads later or another command that does the
 * same, and what changes a book.
 */
const everydayParts = [
  ['commands/due/due.ts'],
  ['commands/log/log.ts'],
  ['commands/followUp/done.ts'],
  ['store/change.ts'],
  ['commands/script/script.ts'],
  ['commands/contact/list.ts'],
  ['commands/import/import.ts', 'formats/tables/linkedin.ts'],
]

let cachedParts: Map<string, string> | null = null

/**
 * The name of the part (output file) for a module; null when the bundler decides, for modules that only a few commands
 * need.
 */
export function partOf(id: string, graph: ChunkingContext): string | null {
  cachedParts ??= partsByModule(graph)
  return cachedParts.get(id) ?? null
}

/**
 * The parts by module: those of the list, since each file to load costs half a millisecond. What several of them need is
 * in `shared` where opening a book or `due` needs it, else in `touching`. The declarations of the commands that are not
 * everyday ones are in `others`, and the choices of their options in `choices`, since what changes a book knows them too.
 * The modules of the core are in none.
 */
function partsByModule(graph: ChunkingContext): Map<string, string> {
  const found = new Map<string, string>()
  for (const [file = '', ...others] of everydayParts)
    for (const id of new Set([file, ...others].flatMap((each) => [...withStaticImports(each, graph)])))
      found.set(id, found.has(id) ? 'touching' : basename(file, '.ts'))
  for (const id of withStaticImports('commands/script/script.ts', graph))
    if (found.get(id) === 'touching') found.set(id, 'people')
  const first = new Set([
    ...withStaticImports('openContext.ts', graph),
    ...withStaticImports('commands/due/due.ts', graph),
  ])
  for (const id of first) if (found.get(id) !== 'due') found.set(id, 'shared')
  for (const id of withStaticImports('otherCommands.ts', graph))
    found.set(id, /\/src\/(?:commands|otherCommands)/.test(id) ? 'others' : 'choices')
  for (const id of withStaticImports('main.ts', graph)) found.delete(id)
  return found
}

/** A module of this project, with everything that it imports statically, directly or indirectly. */
function withStaticImports(file: string, graph: ChunkingContext): Set<string> {
  const needed = new Set([fileURLToPath(new URL(`../src/${file}`, import.meta.url))])
  for (const id of needed) for (const each of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(each)
  return needed
}
