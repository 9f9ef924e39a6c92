import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { examine } from '../../store/doctor.js'
import { sanitize } from '../../terminal/sanitize.js'

/** Shows the problems of the book, after fixing some with `--fix`. The exit code is 1 when any remain. */
export async function doctor(ctx: Context, options: { fix?: boolean }): Promise<CommandResult> {
  const { problems, advice } = await examine(ctx.store.options, options.fix ?? false)
  if (advice) await ctx.printNotice(advice)
  else await hintWithoutBook(ctx)
  return commandResult(
    { problems },
    (shown) => {
      if (shown.problems.length === 0)
        return ctx.store.exists() ? [`All is well with ${sanitize(ctx.store.home.book)}.`] : []
      const lines = shown.problems.map(({ path, message }) => `${path}: ${message}`)
      return shown.problems.some((each) => each.fixable) ? [...lines, 'Mend it: rapport doctor --fix'] : lines
    },
    problems.length > 0 ? 1 : 0,
  )
}
