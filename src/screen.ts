import type { CommandResult } from './context.js'
import type { Globals, Host, Out } from './host.js'
import { cleanData } from './terminal/clean.js'
import { jsonText } from './terminal/jsonText.js'
import { layOut } from './terminal/layOut.js'
import { themeFor } from './terminal/theme.js'

type Part = Pick<CommandResult, 'lines' | 'stderrLines'>

/** Where a run shows things: the answer on stdout, what is told beside it on stderr. */
export interface Screen {
  print(part: Part): Promise<void>
  printNotice(...lines: string[]): Promise<void>
  /** Shows the answer: lines, or one JSON document. */
  finish(answer: CommandResult): Promise<void>
}

/** The screen of one run. Under `--json` what is told waits until all went well: a failure has stderr to itself. */
export function openScreen(host: Host, { json, color }: Globals, today: string): Screen {
  const show = async (lines: Part['lines'], stream: Out) => {
    const theme = await themeFor(stream, today, { refused: color === false, env: host.env })
    await writeLines(stream, await layOut(lines, theme))
  }
  const print = async ({ lines, stderrLines }: Part) => {
    await show(lines, host.stdout)
    if (stderrLines) await show(stderrLines, host.stderr)
  }
  const waiting: Part['lines'][] = []
  return {
    print: async (part) => {
      if (!json) await print(part)
    },
    printNotice: async (...texts) => {
      const lines = () => texts.map((text) => cleanData(text))
      if (json) waiting.push(lines)
      else await show(lines, host.stderr)
    },
    finish: async (answer) => {
      if (!json) return await print(answer)
      await writeLines(host.stdout, [jsonText(answer.data)])
      for (const lines of waiting) await show(lines, host.stderr)
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
