import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { withFullStop } from '../../text/withFullStop.js'

/** Undoes the last change and shows what it was. */
export async function undo(ctx: Context): Promise<CommandResult> {
  await ctx.store.refuseLost()
  const step = ctx.store.exists() ? await ctx.store.undo(ctx.moment()) : null
  return commandResult({ undone: step?.says ?? null }, ({ undone }, theme) =>
    undone === null
      ? ['Nothing is left to take back.']
      : [withFullStop(`Taken back: ${undone}`), theme.faint('Bring it again: rapport redo')],
  )
}

/** Redoes the change that was undone last. */
export async function redo(ctx: Context): Promise<CommandResult> {
  await ctx.store.refuseLost()
  const step = ctx.store.exists() ? await ctx.store.redo(ctx.moment()) : null
  return commandResult({ redone: step?.says ?? null }, ({ redone }) =>
    redone === null ? ['Nothing is left to bring again.'] : [withFullStop(`Brought again: ${redone}`)],
  )
}
