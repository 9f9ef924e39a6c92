import { addQuestion, type QuestionFields } from '../../book/stories/question.js'
import { questionToJson } from '../../book/stories/questionToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { questionSavedLines } from '../../terminal/views/question.js'

interface AddOptions {
  for?: 'boss' | 'me'
  answer?: string
  textForOthers?: string
}

/**
 * Adds a question: by options, and at a terminal by questions for what was not said.
 * @throws RapportError `missing`, `usage`, `cancelled`.
 */
export async function add(ctx: Context, words: string[], options: AddOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const fields = await withAnswers(ctx, { ...options, text: words.join(' ').trim() })
  if (fields.text === '') throw missing([{ name: 'the question', flag: '<question>' }])
  addQuestion(book, fields, ctx.moment())
  const moment = ctx.moment()
  const { question } = await ctx.store.change(moment, (before) => addQuestion(before, fields, moment))
  return commandResult({ question: questionToJson(question) }, (data, theme) =>
    questionSavedLines(data.question, theme),
  )
}

/** The fields with the answers to questions at a terminal. Where the question was named, nothing is asked. */
async function withAnswers(
  { prompter }: Context,
  fields: QuestionFields & { text: string },
): Promise<QuestionFields & { text: string }> {
  if (prompter === null || fields.text !== '') return fields
  const whom =
    fields.for ??
    (await prompter.choose({
      message: 'Who asks it?',
      choices: [
        { name: 'they ask me', value: 'me' as const },
        { name: 'I ask the boss', value: 'boss' as const },
      ],
    }))
  const text = await prompter.input({
    message: 'The question?',
    check: (typed) => typed.trim() !== '' || 'As they would ask it. (Ctrl-C leaves.)',
  })
  if (whom === 'boss' || fields.answer !== undefined) return { ...fields, for: whom, text }
  const answer = await prompter.input({ message: 'Your answer? (Enter: later)', isLong: true })
  return { ...fields, for: whom, text, answer }
}
