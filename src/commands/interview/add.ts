import { interviewsByTime } from '../../book/interviews/findInterviews.js'
import { addInterview, editInterview, type InterviewFields } from '../../book/interviews/interview.js'
import { isSameCompanyIn } from '../../book/model/companyNames.js'
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
    const changed = await ctx.store.change(now, (before) => editInterview(before, replaced.id, given, 'nobody', now))
    return interviewResult(changed.book, changed, 'Changed')
  }
  const fields = { ...given, ...(ctx.prompter && (await askFields(ctx, ctx.prompter, book, given))) }
  const telling = await askTelling(ctx, book, fields, tellingFrom(options, 'first'))
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => addInterview(before, fields, telling, moment))
  return interviewResult(changed.book, changed, 'Noted')
}

/**
 * The interview whose place an invitation takes: one at the same company that is planned for another time, with some of
 * the same people, if the user says so at a terminal. Without a terminal it is only named, and null.
 */
async function replacedBy(
  { prompter, printNotice, today }: Context,
  book: Book,
  { company, time, with: people = [] }: InterviewFields & { company: string },
): Promise<Interview | null> {
  const ids = people.flatMap((each) => ('id' in each ? each.id : []))
  const planned = interviewsByTime(book).find(
    (each) =>
      each.status === 'planned' &&
      isSameCompanyIn(book, each.company, company) &&
      (each.on !== time?.on || each.at !== time?.at) &&
      each.interviewers.some((id) => ids.includes(id)),
  )
  if (planned === undefined) return null
  const words = interviewWords(planned, today)
  if (prompter === null) {
    await printNotice(
      `You have noted the interview at ${words} too. Does the new one take its place? rapport interview remove ${planned.id}`,
    )
    return null
  }
  const message = `Is this the new time for ${words}?`
  return (await prompter.confirm({ message, default: true })) ? planned : null
}

/** The company where it was not said: that of somebody who is invited, after a question at a terminal. */
async function companyOf({ prompter }: Context, invited: Invited | null): Promise<string> {
  const known = invited?.company ?? null
  if (prompter !== null)
    return await prompter.input({ message: 'At which company?', ...(known === null ? {} : { default: known }) })
  if (known !== null) return known
  throw missing([{ name: 'the company', flag: '<company>' }])
}
