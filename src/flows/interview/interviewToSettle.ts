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
    const waiting = waitingAt(all, outcome, ctx) ?? (canComeEarly ? nextAhead(all, ctx) : undefined)
    return waiting ?? all.findLast((each) => hasBegun(each, ctx) && each.outcome !== undefined)
  }
  if (words.join('').trim() !== '') return await resolveInterview(ctx, book, words, pick)
  const all = interviewsByTime(book)
  if (all.length === 0) {
    await ctx.store.refuseLost()
    throw noInterviews()
  }
  const chosen = outcome === 'accepted' ? await chooseOffer(ctx, all) : undefined
  const found = chosen ?? waitingAnywhere(all, outcome, ctx)
  if (found !== undefined) return found
  const last = all.findLast((each) => hasBegun(each, ctx))
  throw new RapportError(
    'usage',
    `No interview waits for an outcome${last ? `; the last was ${interviewWords(last, ctx.today)}` : ''}.`,
    { hint: 'Name the one you mean: rapport interview outcome <interview> <outcome>.' },
  )
}

/**
 * Of the interviews at a company the one whose outcome is meant: to answer an offer or take an answer back, the last with
 * one; else the last that has begun and that nothing has come of yet. Undefined for none.
 */
function waitingAt(all: readonly Interview[], outcome: InterviewOutcome | null, clock: Clock): Interview | undefined {
  const offered = lastOffer(all) ?? all.findLast((each) => each.outcome === 'accepted')
  const begun = lastWithout(all, clock)
  if (outcome === 'accepted' || outcome === 'withdrawn') return offered ?? begun
  return begun ?? (onlyBeforeOffers.has(outcome) ? undefined : offered)
}

/** Of all interviews the one that waits for an outcome, else the one with an offer; never one that is accepted. */
function waitingAnywhere(all: readonly Interview[], outcome: InterviewOutcome | null, clock: Clock) {
  const begun = lastWithout(all, clock)
  if (outcome === 'accepted') return lastOffer(all) ?? begun
  return begun ?? (onlyBeforeOffers.has(outcome) ? undefined : lastOffer(all))
}

type Clock = Pick<Context, 'today' | 'now'>

const lastOffer = (all: readonly Interview[]) => all.findLast(({ outcome }) => outcome === 'offer')
const lastWithout = (all: readonly Interview[], clock: Clock) =>
  all.findLast((each) => each.outcome === undefined && hasBegun(each, clock))

/** What an offer cannot turn into. */
const onlyBeforeOffers: ReadonlySet<InterviewOutcome | null> = new Set(['advanced', 'silent'])

/** @throws RapportError `usage` for a yes without a company where several have made an offer and nobody can be asked. */
async function chooseOffer(ctx: Context, all: readonly Interview[]): Promise<Interview | undefined> {
  const offers = all.filter(({ outcome }) => outcome === 'offer')
  if (offers.length < 2) return undefined
  const choices = offers.map((value) => ({ name: interviewWords(value, ctx.today), value }))
  if (ctx.prompter !== null) return await ctx.prompter.choose({ message: 'Which offer did you accept?', choices })
  const commands = offers.map(({ id, company }) => `${company}: rapport interview outcome ${id} accepted`)
  throw new RapportError('usage', 'You have more than one offer.', { hint: `Say which one. ${commands.join('; ')}.` })
}
