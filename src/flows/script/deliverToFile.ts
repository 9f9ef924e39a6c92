import type { Context } from '../../context.js'
import { namedTarget } from '../../files/destination.js'
import { writeOutput } from '../../files/writeOutput.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { scriptLines } from '../../terminal/views/script.js'
import { commandResult } from '../commandResult.js'
import type { FilledScript } from './preparedScript.js'

/** Writes a script to a file, with the same text as on stdout. @throws RapportError `io`. */
export async function deliverToFile(ctx: Context, script: FilledScript, out: string, force = false): Promise<void> {
  writeOutput(out, `${scriptLines(sanitizeData(script)).join('\n')}\n`, {
    processInfo: ctx.store.options.processInfo,
    force,
  })
  await ctx.print(commandResult({ out: namedTarget(out) }, (data) => [`Written to ${data.out}.`]))
}
