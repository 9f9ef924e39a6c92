import { RapportError } from '../../book/error.js'
import { editInterview } from '../../book/interviews/interview.js'
import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import type { Book, Interview } from '../../book/model/schema.js'
import { contactNames } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveInterview } from '../../flows/interview/resolveInterview.js'
import type { Theme } from '../../terminal/theme.js'
import { type EditOptions, fieldsFrom, heardFrom, tellingFrom } from './fields.js'
import { interviewResult } from './interviewResult.js'

/**
 * Changes an interview; what is to be done for it goes along. By options, or without any, in the editor at a terminal.
 * @throws RapportError `usage`, also where nothing is to be changed; `missing`, `bad-date`, `unknown-contact`,
 * `ambiguous-contact`.
 */
export async function edit(ctx: Context, words: string[], options: EditOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const interview = await resolveInterview(ctx, book, words)
  const isSilent = Object.values(options).every((value) => value === undefined)
  if (!isSilent) return await save(ctx, book, interview, options)
  if (ctx.prompter === null)
    throw new RapportError('usage', 'Nothing is said to change.', {
      hint: 'As in: rapport interview edit acme --on "fri 2pm", or --status canceled.',
    })
  const [{ editForm }, { interviewForm, interviewChanges }] = await Promise.all([
    import('../../flows/editForm.js'),
    import('./interviewForm.js'),
  ])
  const form = { fields: interviewForm(interview), fileName: 'interview.form' }
  const saved = await editForm(ctx, form, (changes) => save(ctx, book, interview, interviewChanges(changes)))
  if (saved !== null) return saved
  const data = { interview: interviewToJson(interview, contactNames(book)) }
  return commandResult(data, () => ['Nothing was changed.'])
}

async function save(
  ctx: Context,
  book: Book,
  { id, interviewers }: Interview,
  options: EditOptions,
): Promise<CommandResult> {
  const known = interviewers.map((each) => ({ id: each }))
  const heard = await heardFrom(ctx, book, options)
  const fields = { ...(await fieldsFrom(ctx, book, options, known)), ...(heard && { heard }) }
  const telling = tellingFrom(options, 'nobody')
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => editInterview(before, id, fields, telling, moment))
  const result = interviewResult(changed.book, changed, 'Changed')
  if (heard === undefined) return result
  const seeIt = (theme: Theme) => `Saved what they told you. Read it: ${theme.accent(`rapport interview boss ${id}`)}`
  return { ...result, lines: (theme) => [...result.lines(theme), seeIt(theme)] }
}
