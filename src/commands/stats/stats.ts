import { stats as countUp } from '../../book/reports/stats.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { parseDay } from '../../flows/parseDay.js'
import { statsLines } from '../../terminal/views/stats.js'

/** Shows the statistics of the log: of all of it, or since a day. @throws RapportError `bad-date`. */
export async function stats(ctx: Context, options: { since?: string }): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const since = options.since === undefined ? null : await parseDay(ctx, options.since, 'back')
  return commandResult(countUp(await ctx.store.read(), since, ctx.today), statsLines)
}
