import type { Day } from '../../book/dates/day.js'
import { isResponse, isWritten } from '../../book/model/channel.js'
import type { FollowUpKind } from '../../book/model/followUpKind.js'
import { hasOpenFollowUp } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch, TouchContact } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { loggedLines } from '../../terminal/views/log.js'
import { commandResult } from '../commandResult.js'
import type { OutcomeAnswers } from '../log/askOutcome.js'
import { askWhenHungUp } from '../log/askWhenHungUp.js'
import { type LoggedJson, saveTouch } from '../log/saveTouch.js'
import { namedPersonOf } from '../people/resolveContact.js'
import { checkSequence } from './checkSequence.js'
import { contactToLog } from './contactToLog.js'
import type { PreparedScript } from './preparedScript.js'
import type { LogRequest } from './request.js'
import { subjectToLog } from './subject.js'

/** How to log a script, after its contact and whom it is about are resolved. */
export interface LogPlan extends LogRequest {
  contact: TouchContact
  about?: Pick<NewTouch, 'aboutId' | 'newAbout'>
}

/**
 * Checks that a script can be logged as requested, before it is shown.
 * @throws RapportError `missing`, `unknown-contact`, `usage`, `cancelled`.
 */
export async function planLog(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  request: LogRequest,
): Promise<LogPlan> {
  const contact = contactToLog(book, prepared.script, request.addContact ?? false)
  const about = await subjectToLog(ctx, book, prepared, request.addContact ?? false)
  if (request.sequence !== undefined) await checkSequence(ctx, book, contact, request.sequence)
  return { ...request, contact, about }
}

/** Logs a script and prints what changed. @returns the script and the changes, for `--json`. */
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
 * Logs a script that was shown: a written one as sent, a spoken one with the outcome of the call. Null when the user
 * has not sent it.
 */
export async function logScript(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  plan: LogPlan,
): Promise<LoggedJson | null> {
  const answers = await resolveOutcome(ctx, book, prepared, plan)
  if (answers === null) return null
  const { contact, noFollowUps, followUp, sequence } = plan
  const logged = await saveTouch(ctx, book, {
    ...touchFromScript(prepared, ctx.today),
    contact,
    ...plan.about,
    noFollowUps,
    ...promisedFollowUp(book, prepared, plan, answers),
    ...answers,
    ...(followUp && { followUp }),
    sequence,
  })
  if (sequence !== undefined && isResponse(logged.interaction.outcome))
    await ctx.printNotice(`No sequence was begun: ${logged.contact.name} has responded.`)
  return logged
}

/** The touch for a script that was used; it has the effects of the template on follow-ups. */
function touchFromScript({ script, use, toldInterview }: PreparedScript, on: Day): Omit<NewTouch, 'contact'> {
  return {
    on,
    channel: script.channel,
    script: use,
    toldInterview,
    gave: script.slots.gift ?? null,
    nudge: true,
  }
}

/**
 * The touch for a call with a script that was only proposed. It does not count as telling news, or as bowing out,
 * since the user may have left a message or said something else; `askSideQuestions` asks for that.
 */
export function touchFromProposedScript({ use }: PreparedScript, on: Day): Omit<NewTouch, 'contact'> {
  return { on, script: use.fulfills !== null && askedAfterCalls.has(use.fulfills) ? null : use }
}

/** What a script for a call may be for, and the user is asked whether they said it. */
const askedAfterCalls: ReadonlySet<FollowUpKind> = new Set(['tell-host', 'tell-landed', 'bow-out'])

/** The outcome from the options, else as the user at the terminal answers; null when the script was not sent. */
async function resolveOutcome(
  ctx: Context,
  book: Book,
  { script: { channel } }: PreparedScript,
  { contact, outcome, followUp }: LogPlan,
): Promise<OutcomeAnswers | null> {
  if (outcome !== undefined || ctx.prompter === null) return { outcome: outcome ?? 'sent' }
  if (isWritten(channel))
    return (await ctx.prompter.confirm({ message: 'Sent?', default: true })) ? { outcome: 'sent' } : null
  const known = followUp ? { followUp } : {}
  return { ...(await askWhenHungUp(ctx, ctx.prompter, book, namedPersonOf(book, contact), { known })), channel }
}

/** After a voicemail, a follow-up on the day that it promises, unless another one is open for the contact. */
function promisedFollowUp(
  book: Book,
  { script: { channel }, nextContactOn }: PreparedScript,
  { contact, noFollowUps }: LogPlan,
  { outcome }: OutcomeAnswers,
): Pick<NewTouch, 'followUp'> {
  if (channel !== 'voicemail' || outcome !== 'left-message' || nextContactOn === null || noFollowUps) return {}
  const hasOpen = 'id' in contact && hasOpenFollowUp(book, contact.id)
  return hasOpen ? {} : { followUp: { on: nextContactOn } }
}
