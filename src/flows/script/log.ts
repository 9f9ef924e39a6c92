import type { Day } from '../../book/dates/day.js'
import { isResponse, isWritten } from '../../book/model/channel.js'
import { openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch, TouchContact } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { loggedLines } from '../../terminal/views/log.js'
import { commandResult } from '../commandResult.js'
import { askAfterCall } from '../log/askAfterCall.js'
import type { OutcomeAnswers } from '../log/askOutcome.js'
import { type LoggedJson, saveTouch } from '../log/saveTouch.js'
import { personOf } from '../people/findPerson.js'
import { checkSequence } from './checkSequence.js'
import type { PreparedScript } from './preparedScript.js'
import type { LogRequest } from './request.js'
import { whomToLog } from './whomToLog.js'

/** How a script is to be logged, once it is known for whom. */
export interface LogPlan extends LogRequest {
  contact: TouchContact
}

/** Makes sure, before a script is shown, that it can be logged as was asked. @throws RapportError where it cannot. */
export async function planLog(
  ctx: Context,
  book: Book,
  { script }: PreparedScript,
  request: LogRequest,
): Promise<LogPlan> {
  const contact = whomToLog(book, script, request.addContact ?? false)
  if (request.sequence !== undefined) await checkSequence(ctx, book, contact, request.sequence)
  return { ...request, contact }
}

/** Logs a script and shows what that led to; gives back all of it for `--json`. */
export async function logAndShow(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  plan: LogPlan,
): Promise<CommandResult> {
  const logged = await logScript(ctx, book, prepared, plan)
  if (logged !== null) await ctx.print(commandResult(logged, (data, theme) => ['', ...loggedLines(data, theme)]))
  return commandResult({ ...prepared.script, ...logged }, () => [])
}

/**
 * Logs a script that was shown: a written one as sent, a spoken one with what came of the call. Null where it was not
 * sent after all.
 */
export async function logScript(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  plan: LogPlan,
): Promise<LoggedJson | null> {
  const told = await outcomeOf(ctx, book, prepared, plan)
  if (told === null) return null
  const { contact, noFollowUps, followUpOn, sequence } = plan
  const logged = await saveTouch(ctx, book, {
    ...touchOf(prepared, ctx.today),
    contact,
    noFollowUps,
    ...promisedFollowUp(book, prepared, plan, told),
    ...told,
    ...(followUpOn && { followUp: { on: followUpOn } }),
    sequence,
  })
  if (sequence !== undefined && isResponse(logged.interaction.outcome))
    await ctx.tell(`No sequence was begun: ${logged.contact.name} has responded.`)
  return logged
}

/** The touch that a script makes by being said or sent: here the log learns what its template does. */
export function touchOf({ script, use, aboutId }: PreparedScript, on: Day): Omit<NewTouch, 'contact'> {
  return {
    on,
    channel: script.channel,
    script: use,
    aboutId,
    gave: script.slots.gift ?? null,
    nudge: true,
  }
}

/**
 * The touch of a call for which a script was only proposed. Whether news was told is asked for: to leave a message is not
 * to talk, whatever was proposed to say.
 */
export function touchOfProposed({ use }: PreparedScript, on: Day): Omit<NewTouch, 'contact'> {
  return { on, script: use.fulfills === 'tell-host' ? null : use }
}

/** What came of it, as was said, else as the person at the terminal says; null where it was not sent. */
async function outcomeOf(
  ctx: Context,
  book: Book,
  { script: { channel } }: PreparedScript,
  { contact, outcome, followUpOn }: LogPlan,
): Promise<OutcomeAnswers | null> {
  if (outcome !== undefined || ctx.prompter === null) return { outcome: outcome ?? 'sent' }
  if (isWritten(channel))
    return (await ctx.prompter.confirm({ message: 'Sent?', default: true })) ? { outcome: 'sent' } : null
  const known = followUpOn ? { followUp: { on: followUpOn } } : {}
  return { ...(await askAfterCall(ctx, ctx.prompter, book, personOf(book, contact), { known })), channel }
}

/** After a voicemail, a follow-up on the day that it promises, unless something else is open for the same person. */
function promisedFollowUp(
  book: Book,
  { script: { channel }, nextContactOn }: PreparedScript,
  { contact, noFollowUps }: LogPlan,
  { outcome }: OutcomeAnswers,
): Pick<NewTouch, 'followUp'> {
  if (channel !== 'voicemail' || outcome !== 'left-message' || nextContactOn === null || noFollowUps) return {}
  const hasOpen = 'id' in contact && openFollowUpsFor(book, contact.id).length > 0
  return hasOpen ? {} : { followUp: { on: nextContactOn } }
}
