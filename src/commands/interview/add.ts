import { addInterview, editInterview, type InterviewFields } from '../../book/interviews/interview.js'
import { otherTimesOf } from '../../book/interviews/otherTimesOf.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { interviewWords } from '../../flows/interview/resolveInterview.js'
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
  const given = { ...invited?.fields, ...(await fieldsFrom(ctx, book, options, invited?.fields.with)), company }
  const replaced = invited && (await replacedBy(ctx, book, given))
  if (replaced) {
    const now = ctx.moment()
    // Whoever the invitation does not list, such as who sent it, stays.
    const { with: invitees = [], ...fields } = given
    const moved = options.with === undefined ? { ...fields, alsoWith: invitees } : given
    const telling = tellingFrom(options, 'nobody')
    const changed = await ctx.store.change(now, (before) => editInterview(before, replaced.id, moved, telling, now))
    return interviewResult(changed.book, changed, 'Changed')
  }
  const fields = { ...given, ...(ctx.prompter && (await askFields(ctx, ctx.prompter, book, given))) }
  const telling = await askTelling(ctx, book, fields, tellingFrom(options, 'first'))
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => addInterview(before, fields, telling, moment))
  return interviewResult(changed.book, changed, 'Noted')
}

/**
 * The interview of which an invitation has the new time: one with some of the same people that is ahead, if the user says
 * so at a terminal. Without a terminal they are only named; null.
 */
async function replacedBy(
  { prompter, printNotice, today }: Context,
  book: Book,
  given: InterviewFields & { company: string },
): Promise<Interview | null> {
  const planned = otherTimesOf(book, given, today)
  if (planned.length === 0) return null
  const words = (each: Interview) => interviewWords(each, today)
  if (prompter === null) {
    for (const each of planned)
      await printNotice(
        `You have noted ${words(each)} too. Does the new time take its place? rapport interview remove ${each.id}`,
      )
    return null
  }
  const choices = planned.map((value) => ({ name: `the new time for ${words(value)}`, value }))
  return await prompter.choose<Interview | null>({
    message: 'Is this',
    choices: [{ name: 'another interview', value: null }, ...choices],
  })
}

/** The company where it was not said: that of somebody who is invited, after a question at a terminal. */
async function companyOf({ prompter }: Context, invited: Invited | null): Promise<string> {
  const known = invited?.company ?? null
  if (prompter !== null)
    return await prompter.input({ message: 'At which company?', ...(known === null ? {} : { default: known }) })
  if (known !== null) return known
  throw missing([{ name: 'the company', flag: '<company>' }])
}
