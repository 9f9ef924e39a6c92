import { RapportError } from '../../book/error.js'
import { isResponse } from '../../book/model/channel.js'
import type { Context } from '../../context.js'
import type { Delivery } from '../../flows/script/delivery.js'
import type { ScriptOptions } from './options.js'
import type { ParsedCall } from './parse.js'

/**
 * Refuses what cannot go together, before the book is read and anything is asked.
 * @throws RapportError `usage`, or `io` for a file that is there already.
 */
export async function refuseContradictions(
  ctx: Context,
  { template, channel, person }: ParsedCall,
  options: ScriptOptions,
): Promise<void> {
  const { to, sequence, outcome, out, open, eml } = options
  refuseUnread(options)
  if (to !== undefined && person !== '')
    throw new RapportError('usage', `Two people are named: “${person}” and, with --to, “${to}”.`, { hint: 'Name one.' })
  if (sequence !== undefined && outcome !== undefined && isResponse(outcome))
    throw new RapportError('usage', 'A sequence is for somebody who has not responded yet.', {
      hint: 'Leave --sequence out.',
    })
  if (out === undefined && eml === undefined && !open) return
  const { refuseSamePlace, refuseOtherChannel } = await import('../../flows/script/checkDelivery.js')
  refuseSamePlace(ctx, options)
  await refuseOtherChannel(ctx, options, template, channel)
}

/** The options that are read whether or not the script is logged. */
type ReadWithoutLog = keyof Delivery | 'log' | 'to' | 'via' | 'about' | 'channel' | 'set' | 'followUp'

/** Options that only `--log` reads would be passed over in silence. */
function refuseUnread({ log, outcome, sequence, followUps, new: isNew }: ScriptOptions): void {
  const flags = {
    outcome: outcome && '--outcome',
    new: isNew && '--new',
    sequence: sequence && '--sequence',
    followUps: !followUps && '--no-follow-ups',
  } satisfies Record<Exclude<keyof ScriptOptions, ReadWithoutLog>, string | false | undefined>
  const unread = Object.values(flags).find((flag) => flag)
  if (!log && unread)
    throw new RapportError('usage', `${unread} says how to log the script, but --log is not there.`, {
      hint: `Add --log, or leave ${unread} out.`,
    })
}
