import type { Book } from '../../book/model/schema.js'
import { nextContactDay } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'
import { parseFollowUp } from '../../flows/parseDay.js'
import { resolveContact, resolveContactOrName } from '../../flows/people/resolveContact.js'
import type { LogRequest, ScriptRequest } from '../../flows/script/request.js'
import type { ScriptOptions } from './options.js'
import type { ParsedArguments } from './parseArguments.js'
import { resolveRecipient } from './resolveRecipient.js'

/**
 * Builds the request for a script from the arguments: finds the contacts, and parses the days.
 * @throws RapportError `bad-date`, `unknown-contact`, `ambiguous-contact`; `usage` for an unknown sequence.
 */
export async function buildRequest(
  ctx: Context,
  book: Book,
  parsed: ParsedArguments,
  options: ScriptOptions,
): Promise<ScriptRequest & { toLog: LogRequest | null }> {
  const { template, channel, set } = parsed
  const { via, about, followUp, sequence } = options
  const nextTime = followUp === undefined ? undefined : await parseFollowUp(ctx, followUp)
  const sequenceDay = () => (sequence === undefined ? undefined : nextContactDay(book, sequence, ctx.today))
  return {
    template,
    channel,
    set,
    nextContactOn: nextTime?.on ?? sequenceDay(),
    to: await resolveRecipient(ctx, book, parsed, options),
    via: via === undefined ? null : await resolveContactOrName(ctx, book, via),
    about: about === undefined ? null : await resolveContact(ctx, book, about),
    toLog: options.log ? buildLogRequest(options, nextTime) : null,
  }
}

function buildLogRequest(
  { outcome, sequence, followUps, new: addContact }: ScriptOptions,
  followUp: LogRequest['followUp'],
): LogRequest {
  return { outcome, followUp, sequence, noFollowUps: !followUps, addContact }
}
