import type { Context } from '../../context.js'
import { writeOut } from '../../files/writeOut.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { scriptLines } from '../../terminal/views/script.js'
import { commandResult } from '../commandResult.js'
import type { FilledScript } from './preparedScript.js'

/** Writes a script to a file, as it is piped. @throws RapportError `io`. */
export async function deliverToFile(ctx: Context, script: FilledScript, out: string, force = false): Promise<void> {
  writeOut(out, `${scriptLines(sanitizeData(script)).join('\n')}\n`, { self: ctx.store.options.self, force })
  await ctx.print(commandResult({ out }, (data) => [`Written to ${data.out}.`]))
}
