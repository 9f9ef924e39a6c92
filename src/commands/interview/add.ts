import { addInterview } from '../../book/interviews/interview.js'
import type { CommandResult, Context } from '../../context.js'
import { missing } from '../../flows/missing.js'
import { askFields, askTelling } from './askFields.js'
import { type FieldOptions, fieldsFrom, tellingFrom } from './fields.js'
import { interviewResult } from './interviewResult.js'

/**
 * Notes an interview at a company, with what is to be done before and after it. At a terminal, asks for what was not said.
 * @throws RapportError `missing`, `usage`, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function add(ctx: Context, words: string[], options: FieldOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const said = words.join(' ').trim()
  if (said === '' && ctx.prompter === null) throw missing([{ name: 'the company', flag: '<company>' }])
  const company = said || ((await ctx.prompter?.input({ message: 'At which company?' })) ?? '')
  const given = await fieldsFrom(ctx, book, options)
  const fields = { ...given, ...(ctx.prompter && (await askFields(ctx, ctx.prompter, book, given))), company }
  const telling = await askTelling(ctx, book, fields, tellingFrom(options, 'first'))
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => addInterview(before, fields, telling, moment))
  return interviewResult(changed.book, changed, 'Noted')
}
