import { editQuestion, type QuestionFields } from '../../book/stories/question.js'
import { questionToJson } from '../../book/stories/questionToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { questionSavedLines } from '../../terminal/views/question.js'
import { resolveQuestion } from './resolveQuestion.js'

/**
 * Saves the answer to a question, or changes one of the user's own; at a terminal without options the answer is asked
 * for.
 * @throws RapportError `usage`, `missing`, `cancelled`.
 */
export async function edit(
  ctx: Context,
  words: string[],
  options: { answer?: string; text?: string; textForOthers?: string },
): Promise<CommandResult> {
  const hasFlags = Object.values(options).some((each) => each !== undefined)
  if (ctx.prompter === null && !hasFlags) throw missing([{ name: 'what to change', flag: '--answer, --text' }])
  const found = await resolveQuestion(ctx, await ctx.store.read(), words)
  const fields: QuestionFields = hasFlags ? options : await askFields(ctx, found)
  const moment = ctx.moment()
  const { question } = await ctx.store.change(moment, (before) => editQuestion(before, found.id, fields, moment))
  return commandResult({ question: questionToJson(question) }, (data, theme) =>
    questionSavedLines(data.question, theme),
  )
}

/** Asks for what a question is edited for: the answer, or the words of one for a boss. */
async function askFields(
  { prompter }: Context,
  { for: whom, text, answer }: { for: 'boss' | 'me'; text: string; answer: string | null },
): Promise<QuestionFields> {
  if (prompter === null) return {}
  if (whom === 'boss') return { text: await prompter.input({ message: 'The question?', default: text }) }
  const known = answer === null ? {} : { default: answer }
  return { answer: await prompter.input({ message: `${text} Your answer?`, isLong: true, ...known }) }
}
