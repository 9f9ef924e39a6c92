import type { Context } from '../../context.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { createTheme } from '../../terminal/theme.js'
import { findingLines } from '../../terminal/views/coach.js'
import { scriptLines } from '../../terminal/views/script.js'
import { commandResult } from '../commandResult.js'
import type { PreparedScript } from './preparedScript.js'

/**
 * What is written to stdout: the text of the script; only a draft (`--eml -`); or neither, when the text goes to a
 * file.
 */
export type StdoutUse = 'text' | 'draft' | 'neither'

/** Prints a script on stdout, if it has that use, and on stderr the texts from notes and the coach's findings. */
export async function showScript(
  ctx: Context,
  { script, notesToReview }: PreparedScript,
  stdout: StdoutUse,
): Promise<void> {
  for (const note of notesToReview)
    await ctx.printNotice(`From your notes, so look it over before you send it: “${note}”`)
  const { findings } = sanitizeData(script)
  await ctx.print({
    ...commandResult(script, stdout === 'text' ? scriptLines : () => []),
    stderrLines: (theme) => (findings.length > 0 ? ['', ...findingLines(findings, theme)] : []),
  })
}

/** A context that keeps stdout free for a draft: what a command prints becomes a notice. The same context otherwise. */
export async function withReservedStdout(ctx: Context, stdout: StdoutUse): Promise<Context> {
  if (stdout !== 'draft') return ctx
  const theme = await createTheme({}, ctx.today, { refused: true, env: {} })
  return { ...ctx, print: async (part) => await ctx.printNotice(...part.lines(theme)) }
}
