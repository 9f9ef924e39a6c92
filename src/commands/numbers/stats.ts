import { stats as countUp } from '../../book/stats.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { dayFrom } from '../../flows/days.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { statsLines } from '../../terminal/views/stats.js'

/** The numbers worth watching, of everything or from a day on. */
export async function stats(ctx: Context, options: { since?: string }): Promise<Answer> {
  await hintWithoutBook(ctx)
  const since = options.since === undefined ? null : await dayFrom(ctx, options.since, 'back')
  return answer(countUp(await ctx.store.read(), since, ctx.today), statsLines)
}
