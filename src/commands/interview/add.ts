import { addInterview } from '../../book/interviews/interview.js'
import type { CommandResult, Context } from '../../context.js'
import { missing } from '../../flows/missing.js'
import { askFields, askTelling } from './askFields.js'
import { type FieldOptions, fieldsFrom, tellingFrom } from './fields.js'
import { fromInvitation, type Invited } from './fromInvitation.js'
import { interviewResult } from './interviewResult.js'

/** The options of `interview add`. */
export interface AddOptions extends FieldOptions {
  from?: string
}

/**
 * Notes an interview at a company, with what is to be done before and after it: by options, from an invitation, and at a
 * terminal by questions for what was not said.
 * @throws RapportError `missing`, `usage`, `io`, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function add(ctx: Context, words: string[], options: AddOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const invited = options.from === undefined ? null : await fromInvitation(ctx, book, options.from)
  const company = words.join(' ').trim() || (await companyOf(ctx, invited))
  const given = { ...invited?.fields, ...(await fieldsFrom(ctx, book, options)), company }
  const fields = { ...given, ...(ctx.prompter && (await askFields(ctx, ctx.prompter, book, given))) }
  const telling = await askTelling(ctx, book, fields, tellingFrom(options, 'first'))
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => addInterview(before, fields, telling, moment))
  return interviewResult(changed.book, changed, 'Noted')
}

/** The company where it was not said: that of somebody who is invited, after a question at a terminal. */
async function companyOf({ prompter }: Context, invited: Invited | null): Promise<string> {
  const known = invited?.company ?? null
  if (prompter !== null)
    return await prompter.input({ message: 'At which company?', ...(known === null ? {} : { default: known }) })
  if (known !== null) return known
  throw missing([{ name: 'the company', flag: '<company>' }])
}
