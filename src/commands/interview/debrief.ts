import { RapportError } from '../../book/error.js'
import { debriefInterview, type NewDebrief } from '../../book/interviews/debrief.js'
import { lastToDebrief } from '../../book/interviews/findInterviews.js'
import { editInterview } from '../../book/interviews/interview.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { interviewWords, noInterviews, resolveInterview } from '../../flows/interview/resolveInterview.js'
import { missing } from '../../flows/missing.js'
import { type DebriefOptions, debriefFrom, isSilent } from './debriefOptions.js'
import { timeFrom } from './fields.js'
import { interviewResult } from './interviewResult.js'

/**
 * Notes how an interview went: by options, or at a terminal by questions. Without words, of the last one that has begun
 * without a debrief.
 * @throws RapportError `usage`, `missing`, `bad-date`, `unknown-contact`, `ambiguous-contact`, `cancelled`.
 */
export async function debrief(ctx: Context, words: string[], options: DebriefOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const interview = await interviewToDebrief(ctx, book, words)
  if (options.moved !== undefined || options.canceled) return await change(ctx, interview, options)
  if (!isSilent(options)) return await save(ctx, interview, await debriefFrom(ctx, book, interview, options))
  if (ctx.prompter === null)
    throw missing(
      [{ name: 'how it went', flag: '--held' }],
      'Or what you noted, such as --trust 4 --why "straight answers".',
    )
  const { askDebrief } = await import('./askDebrief.js')
  const asked = await askDebrief(ctx, ctx.prompter, book, interview, { isMore: options.more === true })
  return 'debrief' in asked ? await save(ctx, interview, asked.debrief) : await change(ctx, interview, asked)
}

async function interviewToDebrief(ctx: Context, book: Book, words: string[]): Promise<Interview> {
  if (words.length > 0) return await resolveInterview(ctx, book, words, (all) => lastToDebrief(all, ctx))
  if (book.interviews.length === 0) {
    await ctx.store.refuseLost()
    throw noInterviews()
  }
  const last = lastToDebrief(
    book.interviews.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)),
    ctx,
  )
  if (last !== undefined) return last
  const [next] = book.interviews
  throw new RapportError(
    'usage',
    `No interview has begun yet${next ? `; ahead is ${interviewWords(next, ctx.today)}` : ''}.`,
    {
      hint: 'Name the one you mean: rapport interview debrief <interview>.',
    },
  )
}

/** Saves that an interview was moved or called off. */
async function change(
  ctx: Context,
  { id }: Interview,
  { moved, canceled }: { moved?: string | undefined; canceled?: boolean | undefined },
): Promise<CommandResult> {
  if (moved !== undefined && canceled)
    throw new RapportError('usage', 'An interview cannot be both moved and called off.', { hint: 'Leave one out.' })
  const fields = canceled ? { status: 'canceled' as const } : { time: await timeFrom(ctx, moved ?? '') }
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => editInterview(before, id, fields, 'nobody', moment))
  return interviewResult(changed.book, changed, canceled ? 'Called off' : 'Moved')
}

async function save(ctx: Context, { id }: Interview, debriefed: NewDebrief): Promise<CommandResult> {
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => debriefInterview(before, id, debriefed, moment))
  return interviewResult(changed.book, changed, 'Kept')
}
