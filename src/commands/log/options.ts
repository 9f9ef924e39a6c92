import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import type { ActivityKind, Channel, Outcome, Yield } from '../../book/model/channel.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Promised } from '../../book/touches/promise.js'
import type { Context } from '../../context.js'
import { resolveContact } from '../../flows/people/resolveContact.js'

/** The options that `log` and `amend` have in common. */
export interface TouchOptions {
  with?: string[]
  channel?: Channel
  on?: string
  outcome?: Outcome
  in?: boolean
  got?: Yield[]
  gave?: string
  referred?: string[]
  notByName?: boolean
  about?: string
  followUp?: string
  why?: string
  promised?: string[]
  theyPromised?: string[]
  template?: string
}

/** All options of `log`. */
export interface LogOptions extends TouchOptions {
  told?: string[]
  company?: string
  activity?: ActivityKind
  new?: boolean
  keep?: boolean
  followUps: boolean
}

/**
 * The fields of a touch that the options set.
 * @param loggedOn the day of the touch where the options do not say it, from which promises count.
 * @throws RapportError `bad-date`, `unknown-template`, `usage` for `--why` without a day, and those of finding a
 * contact.
 */
export async function touchFromOptions(ctx: Context, book: Book, options: TouchOptions, loggedOn: Day = ctx.today) {
  const { channel, outcome, got, gave, template, why } = options
  const script = template === undefined ? null : (await ctx.scripts.load(template)).use
  const touch: Omit<Partial<NewTouch>, 'contact'> = {
    ...(channel && { channel }),
    ...(outcome && { outcome }),
    ...(options.in && { direction: 'in' as const }),
    ...(got && { got }),
    ...(gave !== undefined && { gave }),
    ...(script && { script }),
    ...(options.notByName && { notByName: true }),
  }
  // Reading names and days takes a tenth of a start, so that is loaded when there are some.
  if (options.referred) {
    const { parseReferrals } = await import('../../book/people/referral.js')
    touch.referred = options.referred.flatMap(parseReferrals)
  }
  if (options.on !== undefined) touch.on = await (await days()).parsePastDay(ctx, options.on)
  const saidOn = touch.on ?? loggedOn
  if (options.promised) touch.promised = await parsePromises(ctx, options.promised, saidOn)
  if (options.theyPromised) touch.theyPromised = await parsePromises(ctx, options.theyPromised, saidOn)
  if (options.with) touch.with = await resolveIds(ctx, book, options.with)
  if (options.about !== undefined) touch.aboutId = (await resolveContact(ctx, book, options.about)).id
  if (options.followUp !== undefined)
    touch.followUp = { ...(await (await days()).parseFollowUp(ctx, options.followUp)), why: why ?? null }
  else if (why !== undefined)
    throw new RapportError('usage', '--why says why to be in touch on a day, but no day is given.', {
      hint: 'Add the day: --follow-up 2w.',
    })
  return touch
}

const days = () => import('../../flows/parseDay.js')

/** What somebody promised on a day. @throws those of a promise. */
async function parsePromises(ctx: Context, texts: string[], on: Day): Promise<Promised[]> {
  const { parsePromise } = await import('../../book/touches/parsePromise.js')
  const promised: Promised[] = []
  for (const text of texts) promised.push(await parsePromise(text, ctx, on))
  return promised
}

/** The ids of the contacts that some texts mean, one after the other. @throws those of finding a contact. */
export async function resolveIds(ctx: Context, book: Book, texts: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) ids.push((await resolveContact(ctx, book, text)).id)
  return ids
}
