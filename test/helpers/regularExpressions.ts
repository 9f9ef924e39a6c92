import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** A regular expression of the source, and where it stands, such as `book/dates/day.ts:14`. */
export interface Found {
  at: string
  source: string
  flags: string
}

const src = resolve(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

interface Node {
  type?: string
  start: number
  regex?: { pattern: string; flags: string }
  callee?: { name?: string }
}

/**
 * Every regular expression in `src/`: those written between slashes, and those that a module builds while it is loaded.
 * @throws Error when one is built later, for it could be anything; or where modules were loaded before.
 */
export async function allRegularExpressions(): Promise<Found[]> {
  const found: Found[] = []
  for (const file of files) {
    const text = readFileSync(join(src, file), 'utf8')
    const nodes = [...nodesIn(parseAst(text, { lang: 'ts' }))]
    for (const { regex, start } of nodes)
      if (regex) found.push({ at: `${file}:${lineOf(text, start)}`, source: regex.pattern, flags: regex.flags })
    const constructed = nodes.filter(({ callee }) => callee?.name === 'RegExp').length
    if (constructed === 0) continue
    const built = await builtWhileLoading(file)
    if (built.length < constructed)
      throw new Error(`${file} builds a regular expression in a function: build it once, where the module begins`)
    found.push(...built)
  }
  return found
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value) yield value as Node
  for (const part of Object.values(value)) yield* nodesIn(part)
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** What each file has built so far: a module that others import is loaded only once. */
const builtBy = new Map<string, Found[]>()

async function builtWhileLoading(file: string): Promise<Found[]> {
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [pattern: string, flags?: string]) {
      const made = new target(...args)
      const builder = caller()
      const expression = { at: builder, source: made.source, flags: made.flags }
      builtBy.set(builder, [...(builtBy.get(builder) ?? []), expression])
      return made
    },
  })
  try {
    await import(/* @vite-ignore */ join(src, file))
  } finally {
    globalThis.RegExp = original
  }
  return builtBy.get(file) ?? []
}

/** The file of the source that the construction was called from; empty where that was a package. */
function caller(): string {
  const [, , line = ''] = (new Error().stack ?? '').split('\n    at ').slice(1)
  return files.find((file) => line.replaceAll('\\', '/').includes(`/src/${file}:`)) ?? ''
}
