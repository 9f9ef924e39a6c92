import type { Context } from '../../context.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { createTheme } from '../../terminal/theme.js'
import { findingLines } from '../../terminal/views/coach.js'
import { scriptLines } from '../../terminal/views/script.js'
import { commandResult } from '../commandResult.js'
import type { PreparedScript } from './preparedScript.js'

/** What has stdout: the text; a draft, alone; or neither, where the text goes to a file. */
export type Stdout = 'text' | 'draft' | 'neither'

/** Shows a script as it is piped; beside it what was taken from notes, and what the coach finds. */
export async function showScript(
  ctx: Context,
  { script, notesToReview }: PreparedScript,
  stdout: Stdout,
): Promise<void> {
  for (const note of notesToReview) await ctx.tell(`From your notes, so look it over before you send it: “${note}”`)
  const { findings } = sanitizeData(script)
  await ctx.print({
    ...commandResult(script, stdout === 'text' ? scriptLines : () => []),
    stderrLines: (theme) => (findings.length > 0 ? ['', ...findingLines(findings, theme)] : []),
  })
}

/** The context in which stdout is kept for its use: beside a draft, what else would be printed is told. */
export async function keepingStdout(ctx: Context, stdout: Stdout): Promise<Context> {
  if (stdout !== 'draft') return ctx
  const theme = await createTheme({}, ctx.today, { refused: true, env: {} })
  return { ...ctx, print: async (part) => await ctx.tell(...part.lines(theme)) }
}
