import { RapportError } from '../../book/error.js'
import { hasBegun, interviewsByTime, nextAhead } from '../../book/interviews/findInterviews.js'
import type { InterviewOutcome } from '../../book/model/interviewWords.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { interviewWords, noInterviews, resolveInterview } from './resolveInterview.js'

/**
 * The interview whose outcome words mean: of those at a company, or without words of all, the last one that has begun and
 * that nothing has come of yet; to answer or take back an offer, the last one with an offer; at a company, the round that is
 * ahead before one whose outcome is known.
 * @throws RapportError `usage` where none fits, or none waits for an outcome.
 */
export async function interviewToSettle(
  ctx: Context,
  book: Book,
  words: string[],
  outcome: InterviewOutcome | null,
): Promise<Interview> {
  const canComeEarly = outcome !== 'advanced' && outcome !== 'silent'
  const pick = (all: readonly Interview[]) => {
    const waiting = waitingFor(all, outcome, ctx) ?? (canComeEarly ? nextAhead(all, ctx) : undefined)
    return waiting ?? all.findLast((each) => hasBegun(each, ctx) && each.outcome !== undefined)
  }
  if (words.join('').trim() !== '') return await resolveInterview(ctx, book, words, pick)
  const all = interviewsByTime(book)
  if (all.length === 0) {
    await ctx.store.refuseLost()
    throw noInterviews()
  }
  const found = waitingFor(all, outcome, ctx)
  if (found !== undefined) return found
  const last = all.findLast((each) => hasBegun(each, ctx))
  throw new RapportError(
    'usage',
    `No interview waits for an outcome${last ? `; the last was ${interviewWords(last, ctx.today)}` : ''}.`,
    { hint: 'Name the one you mean: rapport interview outcome <interview> <outcome>.' },
  )
}

/** The outcomes that an offer can still turn into. */
const answers: ReadonlySet<InterviewOutcome | null> = new Set(['accepted', 'withdrawn', 'rejected', 'offer'])

function waitingFor(
  all: readonly Interview[],
  outcome: InterviewOutcome | null,
  ctx: Pick<Context, 'today' | 'now'>,
): Interview | undefined {
  const isOffered = (each: Interview) => each.outcome === 'offer' || each.outcome === 'accepted'
  const offered = answers.has(outcome) ? all.findLast(isOffered) : undefined
  const begun = all.findLast((each) => each.outcome === undefined && hasBegun(each, ctx))
  return outcome === 'accepted' || outcome === 'withdrawn' ? (offered ?? begun) : (begun ?? offered)
}
