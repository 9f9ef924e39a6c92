import { RapportError } from '../../book/error.js'
import { debriefInterview, type NewDebrief } from '../../book/interviews/debrief.js'
import { interviewsByTime, lastToDebrief, nextAhead } from '../../book/interviews/findInterviews.js'
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
  refuseContradiction(options)
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
  if (words.length > 0)
    return await resolveInterview(ctx, book, words, (all) => lastToDebrief(all, ctx) ?? nextAhead(all, ctx))
  if (book.interviews.length === 0) {
    await ctx.store.refuseLost()
    throw noInterviews()
  }
  const last = lastToDebrief(interviewsByTime(book), ctx)
  if (last !== undefined) return last
  const next = nextAhead(interviewsByTime(book), ctx)
  throw new RapportError(
    'usage',
    `No interview has begun yet${next ? `; ahead is ${interviewWords(next, ctx.today)}` : ''}.`,
    { hint: 'Name the one you mean: rapport interview debrief <interview>.' },
  )
}

/** @throws RapportError `usage` for an interview that was held and moved, and for notes about one that did not take place. */
function refuseContradiction({ held, moved, canceled, more: _, ...notes }: DebriefOptions): void {
  const ways = [held, moved !== undefined, canceled].filter(Boolean).length
  if (ways > 1)
    throw new RapportError('usage', 'An interview was held, or moved, or called off, and only one of these.', {
      hint: 'Leave the others out.',
    })
  if (moved === undefined && !canceled) return
  if (Object.values(notes).some((value) => value !== undefined))
    throw new RapportError('usage', 'There is nothing to note about an interview that did not take place.', {
      hint: 'Say first that it was moved or called off; what you promised goes with: rapport log.',
    })
}

/** Saves that an interview was moved or called off. */
async function change(
  ctx: Context,
  { id }: Interview,
  { moved, canceled }: { moved?: string | undefined; canceled?: boolean | undefined },
): Promise<CommandResult> {
  const fields = canceled
    ? { status: 'canceled' as const }
    : { time: await timeFrom(ctx, moved ?? ''), status: 'planned' as const }
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => editInterview(before, id, fields, 'nobody', moment))
  return interviewResult(changed.book, changed, canceled ? 'Called off' : 'Moved')
}

async function save(ctx: Context, { id }: Interview, debriefed: NewDebrief): Promise<CommandResult> {
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => debriefInterview(before, id, debriefed, moment))
  return interviewResult(changed.book, changed, 'Saved')
}
