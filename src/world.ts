import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { dayOf, isDay } from './book/day.js'
import { RapportError } from './book/error.js'
import { idFrom } from './book/id.js'
import type { FreeDates } from './book/when.js'
import type { Answer, Context } from './context.js'
import { openCatalog } from './scripts/catalog.js'
import { homeAt } from './store/home.js'
import type { Self } from './store/owner.js'
import { openStore } from './store/store.js'
import { clean } from './terminal/clean.js'
import { toJson } from './terminal/json.js'
import { lookFor } from './terminal/look.js'
import { layOut } from './terminal/print.js'
import { openPrompter } from './terminal/prompter.js'

type Out = Writable & { isTTY?: boolean; columns?: number }

/** All that one run of the program sees of the machine. Main takes it from the process, a test makes it up. */
export interface World {
  args: string[]
  env: Record<string, string | undefined>
  stdin: Readable & { isTTY?: boolean }
  stdout: Out
  stderr: Out
  /** Where the package lies. */
  root: string
  self: Self
}

/** The options that every command takes. */
export interface Globals {
  json?: boolean
  home?: string
  input?: boolean
  color?: boolean
}

/** Opens the context that a command is handed. @throws RapportError `bad-date` where RAPPORT_TODAY is no day. */
export async function openContext(world: World, globals: Globals): Promise<Context> {
  const { env, root, self } = world
  const today = todayFrom(env.RAPPORT_TODAY)
  const home = homeAt(globals.home ?? env.RAPPORT_HOME)
  const show = async ({ lines }: Pick<Answer, 'lines'>, stream: Out) => {
    if (!globals.json)
      await writeLines(
        stream,
        await layOut(lines, await lookFor(stream, today, { refused: globals.color === false, env })),
      )
  }
  const canAsk = () => globals.input !== false && world.stderr.isTTY === true && world.stdin.isTTY === true
  return {
    today,
    moment: () => ({ today, at: new Date().toISOString(), randomId: () => idFrom(randomInt) }),
    store: openStore({ home, self, maxBytes: (Number(env.RAPPORT_MAX_BOOK_MB) || 64) * 2 ** 20 }),
    scripts: openCatalog(join(root, 'templates'), home.templates),
    paths: { root, templates: home.templates },
    get prompter() {
      return canAsk() ? openPrompter(world.stdin, world.stderr) : null
    },
    freeDates,
    print: (part) => show(part, world.stdout),
    tell: (...lines) => show({ lines: () => lines.map(clean) }, world.stderr),
    edit: async (text, fileName) => {
      const { editText } = await import('./terminal/editor.js')
      return editText(text, fileName, env.VISUAL || env.EDITOR || 'vi')
    },
  }
}

/** Shows what a command gave back: lines, or one JSON document. */
export async function showAnswer(world: World, globals: Globals, answer: Answer, ctx: Context): Promise<void> {
  if (globals.json) await writeLines(world.stdout, [toJson(answer.data)])
  else await ctx.print(answer)
}

const freeDates: FreeDates = async (text, today, direction) => {
  const { freeDates: read } = await import('./formats/freeDates.js')
  return await read(text, today, direction)
}

function todayFrom(chosen: string | undefined): string {
  if (chosen === undefined || chosen === '') return dayOf(new Date())
  if (isDay(chosen)) return chosen
  throw new RapportError('bad-date', `RAPPORT_TODAY is no day: ${chosen}.`, { hint: 'Write it as 2026-12-01.' })
}

/** Writes lines and waits until they are out. */
function writeLines(stream: Out, lines: string[]): Promise<void> {
  if (lines.length === 0) return Promise.resolve()
  return new Promise((resolve) => {
    stream.write(`${lines.join('\n')}\n`, () => resolve())
  })
}
