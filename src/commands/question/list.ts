import { questionsOf } from '../../book/stories/question.js'
import { questionToJson } from '../../book/stories/questionToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { questionListLines } from '../../terminal/views/question.js'

/** Lists the questions, the user's own first. */
export async function list(ctx: Context, options: { for?: 'boss' | 'me' }): Promise<CommandResult> {
  const all = questionsOf(await ctx.store.read())
  const questions = all.filter((each) => options.for === undefined || each.for === options.for).map(questionToJson)
  return commandResult({ questions }, (data, theme) => questionListLines(data.questions, theme))
}
