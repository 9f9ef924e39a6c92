import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'

/** Takes the last change back and says what it was. */
export async function undo(ctx: Context): Promise<Answer> {
  const step = ctx.store.exists() ? await ctx.store.undo(ctx.moment()) : null
  return answer({ undone: step?.says ?? null }, ({ undone }, look) =>
    undone === null
      ? ['Nothing is left to take back.']
      : [`Taken back: ${undone}.`, look.faint('Bring it again: rapport redo')],
  )
}

/** Brings again what was taken back last. */
export async function redo(ctx: Context): Promise<Answer> {
  const step = ctx.store.exists() ? await ctx.store.redo(ctx.moment()) : null
  return answer({ redone: step?.says ?? null }, ({ redone }) =>
    redone === null ? ['Nothing is left to bring again.'] : [`Brought again: ${redone}.`],
  )
}
