import { RapportError } from '../../book/error.js'
import { isResponse } from '../../book/model/channel.js'
import type { Context } from '../../context.js'
import type { Delivery } from '../../flows/script/delivery.js'
import { asksForIntroduction } from '../../flows/script/subject.js'
import type { ScriptOptions } from './options.js'
import type { ParsedArguments } from './parseArguments.js'

/**
 * Refuses arguments that contradict each other, before reading the book and asking anything.
 * @throws RapportError `usage`, or `io` for an output file that exists.
 */
export async function refuseContradictions(
  ctx: Context,
  { template, channel, person }: ParsedArguments,
  options: ScriptOptions,
): Promise<void> {
  const { to, sequence, outcome, out, open, eml } = options
  refuseLogOptions(options, options.about !== undefined && (await asksToBeIntroduced(ctx, template)))
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

/** The options that also have an effect without `--log`. */
type ReadWithoutLog = keyof Delivery | 'log' | 'to' | 'via' | 'about' | 'channel' | 'set' | 'followUp'

/** Whether a script asks for an introduction: its `--about` may be somebody new. */
async function asksToBeIntroduced({ scripts }: Context, template: string | undefined): Promise<boolean> {
  return template !== undefined && asksForIntroduction((await scripts.load(template)).use)
}

/**
 * Refuses options that have no effect without `--log`, instead of ignoring them silently.
 * @param isAboutNew whether `--new` says whom the script is about.
 * @throws RapportError `usage`.
 */
function refuseLogOptions({ log, outcome, sequence, followUps, new: isNew }: ScriptOptions, isAboutNew: boolean): void {
  const flags = {
    outcome: outcome && '--outcome',
    new: isNew && !isAboutNew && '--new',
    sequence: sequence && '--sequence',
    followUps: !followUps && '--no-follow-ups',
  } satisfies Record<Exclude<keyof ScriptOptions, ReadWithoutLog>, string | false | undefined>
  const unread = Object.values(flags).find((flag) => flag)
  if (!log && unread)
    throw new RapportError('usage', `${unread} says how to log the script, but --log is not there.`, {
      hint: `Add --log, or leave ${unread} out.`,
    })
}
