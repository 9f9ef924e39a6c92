import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { isResponse, isWritten, type Outcome } from '../../book/model/channel.js'
import { openWith } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import { findExactly, nobodyFits } from '../../book/people/find.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import { startOf } from '../../book/touches/sequence.js'
import type { CommandResult, Context } from '../../context.js'
import { loggedLines } from '../../terminal/views/log.js'
import { commandResult } from '../commandResult.js'
import { askOutcome, type OutcomeAnswers } from '../log/askOutcome.js'
import { saveTouch } from '../log/saveTouch.js'
import { missing } from '../missing.js'
import type { PreparedScript } from './prepare.js'

interface LogScriptOptions {
  outcome?: Outcome
  again?: Day | undefined
  /** Whom the script tells of. */
  aboutId: string | null
  /** The day that the script itself names. */
  promised: Day | null
  use: UsedScript
  sequence?: string
  followUps: boolean
}

/** Logs a script that was shown: written ones as sent, spoken ones with what came of the call. */
export async function logScript(
  ctx: Context,
  book: Book,
  prepared: PreparedScript,
  contact: NewTouch['contact'],
  options: LogScriptOptions,
): Promise<CommandResult> {
  const written = isWritten(prepared.channel)
  const told = await toldOf(ctx, book, prepared, options, written)
  if (told === null) return commandResult(prepared, () => [])
  const touch: Omit<NewTouch, 'contact'> = {
    on: ctx.today,
    channel: prepared.channel,
    script: options.use,
    aboutId: options.aboutId,
    gave: prepared.slots.gift ?? null,
    nudge: true,
    noFollowUps: !options.followUps,
    ...promisedFollowUp(book, prepared, contact, told, options),
    ...told,
    ...(options.again && { followUp: { on: options.again } }),
    ...(options.sequence !== undefined && { sequence: options.sequence }),
  }
  const logged = await saveTouch(ctx, book, { ...touch, contact })
  if (options.sequence !== undefined && isResponse(logged.interaction.outcome))
    await ctx.tell(`No sequence was begun: ${logged.contact.name} has responded.`)
  await ctx.print(commandResult(logged, (data, theme) => ['', ...loggedLines(data, theme)]))
  return commandResult({ ...prepared, ...logged }, () => [])
}

/** After a message on a machine, the day that it promises, unless something else is open to keep it. */
function promisedFollowUp(
  book: Book,
  { channel }: PreparedScript,
  contact: NewTouch['contact'],
  { outcome }: OutcomeAnswers,
  { promised, followUps }: LogScriptOptions,
): Pick<NewTouch, 'followUp'> {
  const id = 'id' in contact ? contact.id : null
  const isKept = id !== null && openWith(book, id).length > 0
  if (channel !== 'voicemail' || outcome !== 'left-message' || promised === null || isKept || !followUps) return {}
  return { followUp: { on: promised } }
}

/** Whom to log it for. @throws RapportError for somebody who is not in the book, unless `--new` was said. */
export function whomToLog(book: Book, { to, via }: PreparedScript, options: { new?: boolean }): NewTouch['contact'] {
  if (to === null) throw missing([{ name: 'the person', flag: '--to' }])
  const id = to.id ?? findExactly(book, to.name)[0]?.id
  if (id !== undefined) return { id }
  if (!options.new) throw nobodyFits(book, to.name, 'For somebody new, add --new.')
  return { add: { name: to.name, introducers: via?.id ? [via.id] : [] } }
}

/**
 * Makes sure that a sequence can start before anything is shown or kept, and warns where somebody was introduced: whoever
 * suggested them would not like to see others tried behind their back (METHOD section 4).
 */
export async function readySequence(
  ctx: Context,
  book: Book,
  contact: NewTouch['contact'] | null,
  { sequence: name = '', outcome }: Pick<LogScriptOptions, 'sequence' | 'outcome'>,
): Promise<void> {
  if (outcome !== undefined && isResponse(outcome))
    throw new RapportError('usage', 'A sequence is for somebody who has not responded yet.', {
      hint: 'Leave --sequence out.',
    })
  const id = contact !== null && 'id' in contact ? contact.id : ''
  startOf(book, id, name, ctx.today, ctx.today)
  const person = contact !== null && 'add' in contact ? contact.add : book.contacts.find((each) => each.id === id)
  const introducer = book.contacts.find((each) => each.id === person?.introducers?.[0])
  if (person === undefined || introducer === undefined) return
  await ctx.tell(
    `${introducer.name} introduced ${person.name} to you: a sequence that turns to others there may embarrass both.`,
  )
  if (ctx.prompter && !(await ctx.prompter.confirm({ message: 'Start it all the same?', default: false })))
    throw new RapportError('cancelled', 'Stopped. No sequence was started.')
}

/** What came of it; null where it was not sent after all. */
async function toldOf(
  ctx: Context,
  book: Book,
  { to, channel }: PreparedScript,
  { outcome, again }: LogScriptOptions,
  written: boolean,
): Promise<OutcomeAnswers | null> {
  if (outcome !== undefined || ctx.prompter === null) return { outcome: outcome ?? 'sent' }
  if (written) return (await ctx.prompter.confirm({ message: 'Sent?', default: true })) ? { outcome: 'sent' } : null
  await ctx.prompter.input({ message: '(Press Enter when you have hung up.)' })
  const known = again ? { followUp: { on: again } } : {}
  const contact = { id: to?.id ?? '', name: to?.name ?? '' }
  return { ...(await askOutcome(ctx, ctx.prompter, book, contact, { onlyCalls: true, known })), channel }
}
