import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChunkingContext } from 'rolldown'

/** What people call every day, and with it what such a call mostly goes on to load. */
const everyday = [
  ['commands/due/due.ts'],
  ['commands/due/done.ts'],
  ['commands/log/log.ts'],
  ['commands/script/script.ts'],
  ['commands/contact/list.ts'],
  ['commands/exchange/import.ts', 'formats/tables/linkedin.ts'],
]

/** What every change of a book needs. */
const writing =
  /\/src\/(?:store\/(?:transaction|bookFile|replaceBook|lock|versions)|files\/(?:owner|replaceFile|temporary|writeNew)|book\/model\/(?:check|schema|shape))\.ts$/
const libraries = /\/node_modules\/(?:valibot|lowdb)\//

let parts: Map<string, string> | null = null

/**
 * The part of the built program that a module belongs to; null where the bundler decides: what only a few calls need
 * stays in parts of its own.
 */
export function partOf(id: string, graph: ChunkingContext): string | null {
  if (writing.test(id) || libraries.test(id)) return 'writing'
  parts ??= everydayParts(graph)
  return parts.get(id) ?? null
}

/**
 * For each everyday command one part, for each file more costs half a millisecond; and one for what opening a book needs,
 * or two of them. The core stays apart.
 */
function everydayParts(graph: ChunkingContext): Map<string, string> {
  const found = new Map<string, string>()
  for (const [file = '', ...others] of everyday)
    for (const id of new Set([file, ...others].flatMap((each) => [...neededBy(each, graph)])))
      found.set(id, found.has(id) ? 'shared' : basename(file, '.ts'))
  for (const id of neededBy('openContext.ts', graph)) found.set(id, 'shared')
  for (const id of neededBy('main.ts', graph)) found.delete(id)
  return found
}

/** A module of ours with all that it imports at once. */
function neededBy(file: string, graph: ChunkingContext): Set<string> {
  const needed = new Set([fileURLToPath(new URL(`../src/${file}`, import.meta.url))])
  for (const id of needed) for (const each of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(each)
  return needed
}
