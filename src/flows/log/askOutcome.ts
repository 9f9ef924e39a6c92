import type { Day } from '../../book/dates/day.js'
import { periodWords } from '../../book/dates/when.js'
import { greetingName } from '../../book/identity/names.js'
import { isAnswer, isResponse, isWritten, type Yield, yields } from '../../book/model/channel.js'
import type { Book } from '../../book/model/schema.js'
import { retryDelays } from '../../book/touches/closingRules.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { asValidator } from '../asValidator.js'
import { askReferrals } from '../people/askReferrals.js'
import type { NamedPerson } from '../people/findPerson.js'
import { comingDay } from '../readDay.js'

/** What the four short questions after a call yield. */
export type OutcomeAnswers = Pick<
  NewTouch,
  'channel' | 'direction' | 'outcome' | 'summary' | 'got' | 'gave' | 'referred' | 'followUp'
>

const calls: { name: string; value: OutcomeAnswers }[] = [
  { name: 'we talked', value: { channel: 'phone', outcome: 'spoke' } },
  { name: 'left a message', value: { channel: 'phone', outcome: 'left-message' } },
  { name: 'no answer', value: { channel: 'phone', outcome: 'no-answer' } },
  { name: 'not interested', value: { channel: 'phone', outcome: 'declined' } },
]
const others: { name: string; value: OutcomeAnswers }[] = [
  { name: 'we met', value: { channel: 'meeting', outcome: 'met' } },
  { name: 'I wrote', value: { channel: 'email', outcome: 'sent' } },
  { name: 'they wrote back', value: { channel: 'email', direction: 'in', outcome: 'replied' } },
]

/** What may have come of a touch on a channel; of any, where none was named. Where they began it, they were reached. */
function choicesFor({ channel, direction }: Partial<OutcomeAnswers>): typeof calls {
  const ofChannel =
    channel === undefined
      ? [...calls, ...others]
      : isWritten(channel)
        ? others.filter(({ value }) => value.channel === 'email')
        : channel === 'meeting'
          ? others.filter(({ value }) => value.channel === 'meeting')
          : calls
  return ofChannel.filter(({ value }) => direction !== 'in' || isResponse(value.outcome ?? 'sent'))
}

export interface Asking {
  /** It is known to have been a call. */
  onlyCalls?: boolean
  /** Give and take is asked for too. */
  isWhole?: boolean
  /** What the person has said already is not asked again. */
  known?: Partial<OutcomeAnswers>
}

/** Asks what came of a touch: how it went, what to remember, whom they named, when next. */
export async function askOutcome(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  { onlyCalls = false, isWhole = false, known = {} }: Asking = {},
): Promise<OutcomeAnswers> {
  const choices = onlyCalls ? calls : choicesFor(known)
  const how = known.outcome ? {} : await prompter.choose({ message: 'How did it go?', choices })
  const told: OutcomeAnswers = { ...how, ...known }
  const reached = told.outcome !== 'no-answer' && told.outcome !== 'left-message'
  if (reached) told.summary = await prompter.input({ message: 'What do you want to remember? (Enter skips)' })
  if (told.outcome !== undefined && isAnswer(told.outcome)) {
    if (isWhole) Object.assign(told, await askGiveAndTake(prompter, person.name))
    told.referred ??= await askReferrals(ctx, prompter, book, person)
  }
  if (told.followUp || told.outcome === 'declined') return told
  if (!reached && movesByItself(book, person, ctx.today)) return told
  const days = told.outcome && retryDelays[told.outcome]
  const again = days === undefined ? '' : `in ${periodWords({ count: days, unit: 'bd' })}`
  const when = await prompter.input({
    message: again
      ? 'When will you try again?'
      : `When will you be in touch with ${greetingName(person.name)} next? (fri, 2w; Enter: no day)`,
    ...(again ? { default: again } : {}),
    check: asValidator((text) => comingDay(ctx, text)),
  })
  if (when.trim() !== '') told.followUp = { on: await comingDay(ctx, when) }
  return told
}

/** What the talk yielded, and what I gave (METHOD section 1). */
async function askGiveAndTake(prompter: Prompter, name: string): Promise<Pick<OutcomeAnswers, 'got' | 'gave'>> {
  const choices = yields
    .filter((each) => each !== 'referral')
    .map((value) => ({ name: value as string, value: value as Yield }))
  const got = await prompter.several({
    message: `What did ${greetingName(name)} give you? (Space marks, Enter goes on)`,
    choices,
  })
  const gave = await prompter.input({ message: `What did you give ${greetingName(name)}? (Enter: nothing yet)` })
  return { got, gave }
}

/** Whether an attempt that reaches nobody puts something off, so that the next day is known without asking. */
function movesByItself(book: Book, { id }: NamedPerson, today: Day): boolean {
  return book.followUps.some(
    (each) =>
      each.contactId === id &&
      each.status === 'open' &&
      (each.kind === 'first-contact' || (each.kind === 'follow-up' && each.dueOn <= today)),
  )
}
