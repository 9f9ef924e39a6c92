import type { Context } from '../context.js'

/** When there is no book, prints a notice on how to begin, or on how to restore a book that was lost. */
export async function hintWithoutBook(ctx: Context): Promise<void> {
  if (ctx.store.exists()) return
  const { newestBackup } = await import('../store/backup.js')
  const backup = await newestBackup(ctx.store.options)
  if (backup === null) await ctx.printNotice('You have no book yet. Begin with: rapport init')
  else
    await ctx.printNotice(
      'Your book is gone, but there are former versions of it.',
      `Bring the newest back: rapport backup restore ${backup.id}`,
    )
}
