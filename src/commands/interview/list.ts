import { interviewsByTime, isAhead } from '../../book/interviews/findInterviews.js'
import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import { contactNames } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { interviewListLines } from '../../terminal/views/interview.js'

/** Lists the interviews that are ahead, those without an outcome, and open offers; with `all`, all of them. */
export async function list(ctx: Context, options: { all?: boolean }): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const isOpen = (status: string, outcome: string | undefined) =>
    status !== 'canceled' && (outcome === undefined || outcome === 'offer')
  const shown = interviewsByTime(book).filter(
    (each) => options.all || isAhead(each, ctx.today) || isOpen(each.status, each.outcome),
  )
  const hidden = book.interviews.length - shown.length
  return commandResult({ interviews: shown.map((each) => interviewToJson(each, names)) }, (data, theme) =>
    interviewListLines(data.interviews, hidden, theme),
  )
}
