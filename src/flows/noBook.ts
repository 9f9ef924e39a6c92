import type { Context } from '../context.js'

/** Without a book there is nothing to read: says how to begin, beside the empty answer. */
export async function hintWithoutBook(ctx: Context): Promise<void> {
  if (!ctx.store.exists()) await ctx.tell('You have no book yet. Begin with: rapport init')
}
