import type { Day } from '../../book/dates/day.js'
import { periodWords } from '../../book/dates/period.js'
import { type Named, shortName } from '../../book/identity/greetingName.js'
import { type Channel, isAnswer, isResponse, isTalk, isWritten, type Yield, yields } from '../../book/model/channel.js'
import { openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { retryDelays } from '../../book/touches/delays.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { asValidator } from '../asValidator.js'
import { parseFutureTime, printLocalTime } from '../parseDay.js'
import { askReferrals } from '../people/askReferrals.js'
import type { NamedPerson } from '../people/resolveContact.js'
import { askPromises, type PromiseAnswers } from './askPromises.js'
import { printInputOnError } from './printInputOnError.js'

/** The answers to the questions about a touch; without what was not asked. */
export type OutcomeAnswers = Pick<
  NewTouch,
  | 'channel'
  | 'direction'
  | 'outcome'
  | 'summary'
  | 'got'
  | 'gave'
  | 'referred'
  | 'notByName'
  | 'followUp'
  | keyof PromiseAnswers
>

const callOutcomes: { name: string; value: OutcomeAnswers }[] = [
  { name: 'we talked', value: { channel: 'phone', outcome: 'spoke' } },
  { name: 'left a message', value: { channel: 'phone', outcome: 'left-message' } },
  { name: 'no answer', value: { channel: 'phone', outcome: 'no-answer' } },
  { name: 'not interested', value: { channel: 'phone', outcome: 'declined' } },
]
const otherOutcomes: { name: string; value: OutcomeAnswers }[] = [
  { name: 'we met', value: { channel: 'meeting', outcome: 'met' } },
  { name: 'I wrote', value: { channel: 'email', outcome: 'sent' } },
  { name: 'they wrote back', value: { channel: 'email', direction: 'in', outcome: 'replied' } },
]
const videoOutcomes: typeof callOutcomes = [
  { name: 'we met', value: { channel: 'video', outcome: 'met' } },
  { name: 'no answer', value: { channel: 'video', outcome: 'no-answer' } },
  { name: 'not interested', value: { channel: 'video', outcome: 'declined' } },
]

/** The possible outcomes of a touch; only responses when the contact started it. */
function outcomeChoices({ channel, direction }: Partial<OutcomeAnswers>): typeof callOutcomes {
  const choices = channel === undefined ? [...callOutcomes, ...otherOutcomes] : outcomesOn(channel)
  return choices.filter(({ value }) => direction !== 'in' || isResponse(value.outcome ?? 'sent'))
}

function outcomesOn(channel: Channel): typeof callOutcomes {
  if (isWritten(channel)) return otherOutcomes.filter(({ value }) => value.channel === 'email')
  if (channel === 'meeting') return otherOutcomes.filter(({ value }) => value.channel === 'meeting')
  return channel === 'video' ? videoOutcomes : callOutcomes
}

export interface OutcomeOptions {
  /** Whether the touch was a call, so that only the outcomes of calls are offered. */
  onlyCalls?: boolean
  /** Whether to ask what the contact gave the user, and what the user gave them. */
  withGotAndGave?: boolean
  /** Answers that the user has given already; they are not asked again. */
  known?: Partial<OutcomeAnswers> & { on?: Day }
}

/**
 * Asks for the outcome of a touch: how it went, what to remember, whom the contact named, and the next day. When the user
 * leaves, prints what they have typed, so that it is not lost.
 */
export async function askOutcome(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  { onlyCalls = false, withGotAndGave = false, known = {} }: OutcomeOptions = {},
): Promise<OutcomeAnswers> {
  const choices = onlyCalls ? callOutcomes : outcomeChoices(known)
  const how = known.outcome ? {} : await prompter.choose({ message: 'How did it go?', choices })
  const answers: OutcomeAnswers = { ...how, ...known }
  return await printInputOnError(ctx, answers, async () => {
    await askDetails(ctx, prompter, book, person, answers, withGotAndGave)
    const isAsked = answers.outcome !== undefined && isTalk(answers.outcome)
    if (isAsked && !answers.promised && !answers.theyPromised)
      await askPromises(ctx, prompter, person, answers, known.on ?? ctx.today)
    return { ...answers, ...(await askNextDay(ctx, prompter, book, person, answers)) }
  })
}

/** Whether a touch reached the contact. */
const hasReached = ({ outcome }: OutcomeAnswers) => outcome !== 'no-answer' && outcome !== 'left-message'

/** Asks what to remember and whom the contact named, and adds the answers to those before. */
async function askDetails(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  answers: OutcomeAnswers,
  withGotAndGave: boolean,
): Promise<void> {
  if (hasReached(answers))
    answers.summary = await prompter.input({ message: 'What do you want to remember? (Enter skips)', isLong: true })
  if (answers.outcome === undefined || !isAnswer(answers.outcome)) return
  if (withGotAndGave) Object.assign(answers, await askGotAndGave(prompter, person))
  if (answers.referred !== undefined) return
  await askReferrals(ctx, prompter, book, person, Object.assign(answers, { referred: [] }))
}

/** Asks for the next day to be in touch; empty when there is one, none is wanted, or it is not asked for. */
async function askNextDay(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  answers: OutcomeAnswers,
): Promise<Pick<OutcomeAnswers, 'followUp'>> {
  if (answers.followUp || answers.outcome === 'declined' || hasDatedPromise(answers)) return {}
  if (!hasReached(answers) && isRescheduledByItself(book, person, ctx.today)) return {}
  const retryDelay = answers.outcome && retryDelays[answers.outcome]
  const retryDay = retryDelay === undefined ? '' : `in ${periodWords({ count: retryDelay, unit: 'bd' })}`
  const when = await prompter.input({
    message: retryDay
      ? 'When will you try again?'
      : `When will you be in touch with ${shortName(person)} next? (fri, 2w; Enter: no day)`,
    ...(retryDay ? { default: retryDay } : {}),
    check: asValidator((text) => parseFutureTime(ctx, text)),
  })
  if (when.trim() === '') return {}
  const next = await parseFutureTime(ctx, when)
  await printLocalTime(ctx, next)
  return { followUp: { on: next.day, at: next.at } }
}

/** Whether a promise of either side says when it goes on. */
function hasDatedPromise({ promised = [], theyPromised = [] }: PromiseAnswers): boolean {
  return [...promised, ...theyPromised].some(({ by }) => by !== null)
}

/** Asks what the contact gave the user in a conversation, and what the user gave them (METHOD section 1). */
async function askGotAndGave(prompter: Prompter, person: Named): Promise<Pick<OutcomeAnswers, 'got' | 'gave'>> {
  const choices = yields
    .filter((each) => each !== 'referral')
    .map((value) => ({ name: value as string, value: value as Yield }))
  const got = await prompter.several({
    message: `What did ${shortName(person)} give you? (Space marks, Enter goes on)`,
    choices,
  })
  const gave = await prompter.input({
    message: `What did you give ${shortName(person)}? (Enter: nothing yet)`,
    isLong: true,
  })
  return { got, gave }
}

/** Whether an attempt without an answer moves an open follow-up, so that the next day need not be asked. */
function isRescheduledByItself(book: Book, { id }: NamedPerson, today: Day): boolean {
  const open = id === null ? [] : openFollowUpsFor(book, id)
  return open.some(({ kind, dueOn }) => kind === 'first-contact' || (kind === 'follow-up' && dueOn <= today))
}
