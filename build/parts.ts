import { fileURLToPath } from 'node:url'
import type { ChunkingContext } from 'rolldown'

/** What people call every day. What two of these need comes in one part: each file more costs half a millisecond. */
const everyday = ['commands/due/due.ts', 'commands/due/done.ts', 'commands/log/log.ts', 'commands/contact/list.ts']

/** What every change of a book needs. */
const writing = /\/src\/(?:store\/(?:transaction|bookFile|write|lock|owner|versions)|book\/(?:check|schema))\.ts$/
const libraries = /\/node_modules\/(?:valibot|lowdb)\//

let shared: Set<string> | null = null

/**
 * The part of the built program that a module belongs to; null where the bundler decides. The core stays apart, and so
 * does what only a few calls need.
 */
export function partOf(id: string, graph: ChunkingContext): string | null {
  if (writing.test(id) || libraries.test(id)) return 'writing'
  shared ??= sharedModules(graph)
  return shared.has(id) ? 'shared' : null
}

/** What opening a book needs, or two of the everyday commands, and not the core itself. */
function sharedModules(graph: ChunkingContext): Set<string> {
  const core = neededBy('main.ts', graph)
  const wanted = everyday.map((file) => neededBy(file, graph))
  const isWantedTwice = (id: string) => wanted.filter((each) => each.has(id)).length > 1
  const needed = [...neededBy('openContext.ts', graph), ...wanted.flatMap((each) => [...each].filter(isWantedTwice))]
  return new Set(needed.filter((id) => !core.has(id)))
}

/** A module of ours with all that it imports at once. */
function neededBy(file: string, graph: ChunkingContext): Set<string> {
  const needed = new Set([fileURLToPath(new URL(`../src/${file}`, import.meta.url))])
  for (const id of needed) for (const each of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(each)
  return needed
}
