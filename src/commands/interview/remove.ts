import { RapportError } from '../../book/error.js'
import { removeInterview } from '../../book/interviews/interview.js'
import { closedFollowUp } from '../../book/model/closedFollowUp.js'
import type { CommandResult, Context } from '../../context.js'
import { interviewWords, resolveInterview } from '../../flows/interview/resolveInterview.js'
import { missing } from '../../flows/missing.js'
import { counted } from '../../text/counted.js'
import { interviewResult } from './interviewResult.js'

/**
 * Removes an interview with what is to be done for it, after a question. What was logged stays.
 * @throws RapportError `missing` when nobody can be asked, `cancelled`, `usage`.
 */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const interview = await resolveInterview(ctx, book, words)
  const open = book.followUps.filter((each) => each.interviewId === interview.id && each.status === 'open')
  const what = `the interview ${interviewWords(interview, ctx.today)}${alongWith(interview.debriefs.length, open.length)}`
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove ${what}. What you logged stays.`)
    const message = `Remove ${what}? What you logged stays.`
    if (!(await ctx.prompter.confirm({ message, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const moment = ctx.moment()
  const { book: after } = await ctx.store.change(moment, (before) => removeInterview(before, interview.id, moment))
  const closed = open.map((each) => closedFollowUp(each, 'dropped', moment, 'void'))
  return interviewResult(after, { interview, created: [], opened: [], closed, moved: [] }, 'Removed')
}

function alongWith(debriefs: number, open: number): string {
  const parts = [debriefs > 0 && 'what you noted afterward', open > 0 && counted(open, 'thing to do', 'things to do')]
  const said = parts.filter(Boolean).join(' and ')
  return said === '' ? '' : `, with ${said}`
}
