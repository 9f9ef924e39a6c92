import type { CommandResult } from './context.js'
import type { GlobalOptions, Host, OutputStream } from './host.js'
import { jsonText } from './terminal/jsonText.js'
import { renderView } from './terminal/renderView.js'
import { sanitizeData } from './terminal/sanitize.js'
import { createTheme } from './terminal/theme.js'

type PrintablePart = Pick<CommandResult, 'lines' | 'stderrLines'>

/** Where a command prints: its result on stdout, notices on stderr. */
export interface Screen {
  print(part: PrintablePart): Promise<void>
  printNotice(...lines: string[]): Promise<void>
  /** Prints the result: lines, or one JSON document. */
  finish(answer: CommandResult): Promise<void>
}

/**
 * The screen of one run. With `--json`, notices are printed only after the result, so that stderr has nothing but the
 * error when the command fails.
 */
export function openScreen(host: Host, { json, color }: GlobalOptions, today: string): Screen {
  const show = async (lines: PrintablePart['lines'], stream: OutputStream) => {
    const theme = await createTheme(stream, today, { refused: color === false, env: host.env })
    await writeLines(stream, await renderView(lines, theme))
  }
  const print = async ({ lines, stderrLines }: PrintablePart) => {
    await show(lines, host.stdout)
    if (stderrLines) await show(stderrLines, host.stderr)
  }
  const pendingNotices: PrintablePart['lines'][] = []
  return {
    print: async (part) => {
      if (!json) await print(part)
    },
    printNotice: async (...texts) => {
      const lines = () => texts.map((text) => sanitizeData(text))
      if (json) pendingNotices.push(lines)
      else await show(lines, host.stderr)
    },
    finish: async (answer) => {
      if (!json) return await print(answer)
      await writeLines(host.stdout, [jsonText(answer.data)])
      for (const lines of pendingNotices) await show(lines, host.stderr)
    },
  }
}

/** Writes lines, and waits until they are written or have failed. */
function writeLines(stream: OutputStream, lines: string[]): Promise<void> {
  if (lines.length === 0) return Promise.resolve()
  return new Promise((resolve) => {
    stream.write(`${lines.join('\n')}\n`, () => resolve())
  })
}
