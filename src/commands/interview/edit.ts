import { RapportError } from '../../book/error.js'
import { editInterview } from '../../book/interviews/interview.js'
import type { CommandResult, Context } from '../../context.js'
import { resolveInterview } from '../../flows/interview/resolveInterview.js'
import type { Theme } from '../../terminal/theme.js'
import { type EditOptions, fieldsFrom, heardFrom, tellingFrom } from './fields.js'
import { interviewResult } from './interviewResult.js'

/**
 * Changes an interview; what is to be done for it goes along.
 * @throws RapportError `usage`, also where nothing is to be changed; `missing`, `bad-date`, `unknown-contact`,
 * `ambiguous-contact`.
 */
export async function edit(ctx: Context, words: string[], options: EditOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const { id, interviewers } = await resolveInterview(ctx, book, words)
  const known = interviewers.map((each) => ({ id: each }))
  const heard = await heardFrom(ctx, book, options)
  const fields = { ...(await fieldsFrom(ctx, book, options, known)), ...(heard && { heard }) }
  const telling = tellingFrom(options, 'nobody')
  if (Object.keys(fields).length === 0 && telling === 'nobody')
    throw new RapportError('usage', 'Nothing is said to change.', {
      hint: 'As in: rapport interview edit acme --on "fri 2pm", or --status canceled.',
    })
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => editInterview(before, id, fields, telling, moment))
  const result = interviewResult(changed.book, changed, 'Changed')
  if (heard === undefined) return result
  const seeIt = (theme: Theme) => `Saved what they told you. Read it: ${theme.accent(`rapport interview boss ${id}`)}`
  return { ...result, lines: (theme) => [...result.lines(theme), seeIt(theme)] }
}
