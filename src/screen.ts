import type { Answer } from './context.js'
import { cleanData } from './terminal/clean.js'
import { toJson } from './terminal/json.js'
import { lookFor } from './terminal/look.js'
import { layOut } from './terminal/print.js'
import type { Globals, Out, World } from './world.js'

type Part = Pick<Answer, 'lines'>

/** Where a run shows things: the answer on stdout, what is told beside it on stderr. */
export interface Screen {
  print(part: Part): Promise<void>
  tell(...lines: string[]): Promise<void>
  /** Shows the answer: lines, or one JSON document. */
  finish(answer: Answer): Promise<void>
}

/** The screen of one run. Under `--json` what is told waits until all went well: a failure has stderr to itself. */
export function openScreen(world: World, { json, color }: Globals, today: string): Screen {
  const show = async ({ lines }: Part, stream: Out) => {
    const look = await lookFor(stream, today, { refused: color === false, env: world.env })
    await writeLines(stream, await layOut(lines, look))
  }
  const waiting: Part[] = []
  return {
    print: async (part) => {
      if (!json) await show(part, world.stdout)
    },
    tell: async (...lines) => {
      const part = { lines: () => lines.map((line) => cleanData(line)) }
      if (json) waiting.push(part)
      else await show(part, world.stderr)
    },
    finish: async (answer) => {
      if (!json) return await show(answer, world.stdout)
      await writeLines(world.stdout, [toJson(answer.data)])
      for (const part of waiting) await show(part, world.stderr)
    },
  }
}

/** Writes lines and waits until they are out, or cannot be. */
function writeLines(stream: Out, lines: string[]): Promise<void> {
  if (lines.length === 0) return Promise.resolve()
  return new Promise((resolve) => {
    stream.write(`${lines.join('\n')}\n`, () => resolve())
  })
}
