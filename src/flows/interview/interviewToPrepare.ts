import { timeSuffix } from '../../book/dates/clock.js'
import { shortDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { interviewsByTime, nextAhead } from '../../book/interviews/findInterviews.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { noInterviews, resolveInterview } from './resolveInterview.js'

/**
 * The interview that words mean, without words the next one.
 * @throws RapportError `usage` where none is ahead, none fits, or it was called off.
 */
export async function interviewToPrepare(ctx: Context, book: Book, words: string[]): Promise<Interview> {
  const pick = (all: readonly Interview[]) =>
    nextAhead(all, ctx) ?? all.findLast(({ status }) => status !== 'canceled') ?? all.at(-1)
  if (words.join('').trim() !== '') return refuseCanceled(await resolveInterview(ctx, book, words, pick), ctx.today)
  const next = nextAhead(interviewsByTime(book), ctx)
  if (next !== undefined) return next
  if (book.interviews.length > 0)
    throw new RapportError('usage', 'You have no interview ahead.', {
      hint: 'Note the next one: rapport interview add Acme --on "thu 10am". For one that is over, name its company.',
    })
  await ctx.store.refuseLost()
  throw noInterviews()
}

function refuseCanceled(interview: Interview, today: string): Interview {
  const { id, company, on, at, status } = interview
  if (status !== 'canceled') return interview
  const day = on === undefined ? '' : ` on ${shortDay(on, today)}${timeSuffix(at)}`
  throw new RapportError('usage', `The interview at ${company}${day} was called off.`, {
    hint: `Is it on again? rapport interview edit ${id} --status planned`,
  })
}
