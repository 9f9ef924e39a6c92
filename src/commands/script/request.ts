import type { Book } from '../../book/model/schema.js'
import { nextContactDay } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'
import { parseDay } from '../../flows/parseDay.js'
import { resolveContact, resolveContactOrName } from '../../flows/people/resolveContact.js'
import type { LogRequest, ScriptRequest } from '../../flows/script/request.js'
import type { ScriptOptions } from './options.js'
import type { ParsedCall } from './parse.js'
import { recipientFrom } from './recipient.js'

/**
 * What a call asks for, with the people and the days that it means.
 * @throws RapportError `bad-date`, `unknown-contact`, `ambiguous-contact`; `usage` for an unknown sequence.
 */
export async function requestFrom(
  ctx: Context,
  book: Book,
  parsed: ParsedCall,
  options: ScriptOptions,
): Promise<ScriptRequest & { toLog: LogRequest | null }> {
  const { template, channel, set } = parsed
  const { via, about, followUp, sequence } = options
  const followUpOn = followUp === undefined ? undefined : await parseDay(ctx, followUp)
  const sequenceDay = () => (sequence === undefined ? undefined : nextContactDay(book, sequence, ctx.today))
  return {
    template,
    channel,
    set,
    nextContactOn: followUpOn ?? sequenceDay(),
    to: await recipientFrom(ctx, book, parsed, options),
    via: via === undefined ? null : await resolveContactOrName(ctx, book, via),
    about: about === undefined ? null : await resolveContact(ctx, book, about),
    toLog: options.log ? logRequestFrom(options, followUpOn) : null,
  }
}

function logRequestFrom(
  { outcome, sequence, followUps, new: addContact }: ScriptOptions,
  followUpOn: string | undefined,
): LogRequest {
  return { outcome, followUpOn, sequence, noFollowUps: !followUps, addContact }
}
