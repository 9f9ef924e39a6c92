import { shortDay } from '../../book/dates/day.js'
import { comparedToJson, compareInterviews } from '../../book/interviews/compare.js'
import { compareTable } from '../../book/interviews/compareTable.js'
import { contactNames } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { resolveInterviews } from '../../flows/interview/resolveInterviews.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { compareLines } from '../../terminal/views/compare.js'

/** The options of `interview compare`. */
export interface CompareOptions {
  format?: 'text' | 'markdown'
}

/**
 * Shows interviews and offers side by side, by default all that wait for an outcome or an answer.
 * @throws RapportError `usage` where no interview fits.
 * @example await compare(ctx, ['acme', 'kern'], { format: 'markdown' })
 */
export async function compare(ctx: Context, words: string[], { format }: CompareOptions): Promise<CommandResult> {
  if (words.length === 0) await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const found = compareInterviews(book, await resolveInterviews(ctx, book, words), ctx.today)
  const interviews = found.map((each) => comparedToJson(each, names))
  if (format !== 'markdown' || ctx.writeRaw === null)
    return commandResult({ interviews }, (data, theme) => compareLines(data.interviews, theme))
  const { compareMarkdown } = await import('../../formats/markdown/compareMarkdown.js')
  const table = compareTable(sanitizeData(interviews), (day) => shortDay(day, ctx.today))
  await ctx.writeRaw(compareMarkdown(table))
  return { data: { interviews }, lines: () => [] }
}
