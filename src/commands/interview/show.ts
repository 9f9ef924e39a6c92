import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import { byDueTime } from '../../book/model/order.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { isOnHold } from '../../book/touches/paused.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveInterview } from '../../flows/interview/resolveInterview.js'
import { interviewLines } from '../../terminal/views/interview.js'

/** Shows all about one interview: of a company the next one, else the last. @throws RapportError `usage`, `missing`. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const interview = await resolveInterview(ctx, book, words)
  const names = contactNames(book)
  const followUps = book.followUps
    .filter((each) => each.interviewId === interview.id && each.status === 'open')
    .sort(byDueTime)
  const data = {
    interview: interviewToJson(interview, names),
    followUps: followUps.map((each) => followUpToJson(each, names)),
  }
  const shown = {
    ...data,
    followUps: followUps.map((each) => ({ ...followUpToJson(each, names), isOnHold: isOnHold(book, each, ctx.today) })),
  }
  return { ...commandResult(shown, interviewLines), data }
}
