import type { Context } from '../context.js'

/** Without a book there is nothing to read: says how to begin, beside the empty answer; or how to get it back. */
export async function hintWithoutBook(ctx: Context): Promise<void> {
  if (ctx.store.exists()) return
  const { newestBackup } = await import('../store/backup.js')
  const backup = await newestBackup(ctx.store.options)
  if (backup === null) await ctx.tell('You have no book yet. Begin with: rapport init')
  else
    await ctx.tell(
      'Your book is gone, but there are former versions of it.',
      `Bring the newest back: rapport backup restore ${backup.id}`,
    )
}
