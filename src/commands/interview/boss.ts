import { bossSheets } from '../../book/interviews/bossSheet.js'
import { bossForPage, bossToJson } from '../../book/interviews/bossToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { resolveInterviews } from '../../flows/interview/resolveInterviews.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { bossLines } from '../../terminal/views/boss.js'

/**
 * Shows what is known of future bosses, by default of all interviews that wait for an outcome or an answer.
 * @throws RapportError `usage` where no interview fits.
 * @example await boss(ctx, ['acme'])
 */
export async function boss(ctx: Context, words: string[]): Promise<CommandResult> {
  if (words.length === 0) await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const sheets = bossSheets(book, await resolveInterviews(ctx, book, words))
  const page = commandResult(sheets.map(bossForPage), (bosses, theme) => bossLines(bosses, contactRefs(book), theme))
  return { ...page, data: { bosses: sheets.map(bossToJson) } }
}
