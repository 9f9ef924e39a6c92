import type { Changed } from '../book/book.js'
import { type Channel, isAnswer, isWritten, type Yield, yields } from '../book/channel.js'
import { findExactly } from '../book/find.js'
import { type Logged, logTouch, type Touch } from '../book/log.js'
import { firstName } from '../book/name.js'
import { need } from '../book/put.js'
import { contactRecord, followUpRecord, interactionRecord, namesOf } from '../book/record.js'
import type { Book, Contact } from '../book/schema.js'
import type { Context } from '../context.js'
import type { Prompter } from '../terminal/prompter.js'
import { quoted } from '../terminal/views/words.js'
import { askAlongside } from './alongside.js'
import { comingDay } from './days.js'
import { askNamed } from './named.js'
import { readable } from './readable.js'

/** What the four short questions after a call yield. */
export type Told = Pick<
  Touch,
  'channel' | 'direction' | 'outcome' | 'summary' | 'got' | 'gave' | 'referred' | 'followUp'
>

const calls: { name: string; value: Told }[] = [
  { name: 'we talked', value: { channel: 'phone', outcome: 'spoke' } },
  { name: 'left a message', value: { channel: 'phone', outcome: 'left-message' } },
  { name: 'no answer', value: { channel: 'phone', outcome: 'no-answer' } },
  { name: 'not interested', value: { channel: 'phone', outcome: 'declined' } },
]
const others: { name: string; value: Told }[] = [
  { name: 'we met', value: { channel: 'meeting', outcome: 'met' } },
  { name: 'I wrote', value: { channel: 'email', outcome: 'sent' } },
  { name: 'they wrote back', value: { channel: 'email', direction: 'in', outcome: 'replied' } },
]

/** What may have come of a touch on a channel; of any, where none was named. */
function choicesFor(channel: Channel | undefined): typeof calls {
  if (channel === undefined) return [...calls, ...others]
  if (isWritten(channel)) return others.filter(({ value }) => value.channel === 'email')
  return channel === 'meeting' ? others.filter(({ value }) => value.channel === 'meeting') : calls
}

export interface Asking {
  /** It is known to have been a call. */
  onlyCalls?: boolean
  /** Give and take is asked for too. */
  isWhole?: boolean
  /** What the person has said already is not asked again. */
  known?: Partial<Told>
}

/** Asks what came of a touch: how it went, what to remember, whom they named, when next. */
export async function askTold(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  contact: Pick<Contact, 'id' | 'name'>,
  { onlyCalls = false, isWhole = false, known = {} }: Asking = {},
): Promise<Told> {
  const choices = onlyCalls ? calls : choicesFor(known.channel)
  const how = known.outcome ? {} : await prompter.choose({ message: 'How did it go?', choices })
  const told: Told = { ...how, ...known }
  const reached = told.outcome !== 'no-answer' && told.outcome !== 'left-message'
  if (reached) told.summary = await prompter.input({ message: 'What do you want to remember? (Enter skips)' })
  if (told.outcome !== undefined && isAnswer(told.outcome)) {
    if (isWhole) Object.assign(told, await askGiveAndTake(prompter, contact.name))
    told.referred ??= await askNamed(ctx, prompter, book, contact)
  }
  if (told.followUp || told.outcome === 'declined') return told
  if (!reached && movesByItself(book, contact.id, ctx.today)) return told
  const again =
    told.outcome === 'no-answer' ? 'in 1 business day' : told.outcome === 'left-message' ? 'in 2 business days' : ''
  const when = await prompter.input({
    message: again
      ? 'When will you try again?'
      : `When will you be in touch with ${firstName(contact.name)} next? (fri, 2w; Enter: no day)`,
    ...(again ? { default: again } : {}),
    check: readable((text) => comingDay(ctx, text)),
  })
  if (when.trim() !== '') told.followUp = { on: await comingDay(ctx, when) }
  return told
}

/** What the talk yielded, and what I gave (METHOD section 1). */
async function askGiveAndTake(prompter: Prompter, name: string): Promise<Pick<Told, 'got' | 'gave'>> {
  const choices = yields
    .filter((each) => each !== 'referral')
    .map((value) => ({ name: value as string, value: value as Yield }))
  const got = await prompter.several({
    message: `What did ${firstName(name)} give you? (Space marks, Enter goes on)`,
    choices,
  })
  const gave = await prompter.input({ message: `What did you give ${firstName(name)}? (Enter: nothing yet)` })
  return { got, gave }
}

/** Whether an attempt that reaches nobody puts something off, so that the next day is known without asking. */
function movesByItself(book: Book, contactId: string, today: string): boolean {
  return book.followUps.some(
    (each) =>
      each.contactId === contactId &&
      each.status === 'open' &&
      (each.kind === 'first-contact' || (each.kind === 'follow-up' && each.dueOn <= today)),
  )
}

/** Logs a touch, with what the person wants along with it, and gives back what it led to, as `--json` shows it. */
export async function saveTouch(ctx: Context, book: Book, touch: Touch): Promise<LoggedRecord> {
  const whole = await askAlongside(ctx, book, touch)
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before): Changed & { logged: Logged } =>
    logTouch(before, reuse(before, whole), moment),
  )
  await tellBeside(ctx, changed.book, changed.logged)
  return loggedRecord(changed.book, changed.logged)
}

/** What a touch did beside what is opened, closed and moved. */
export async function tellBeside(ctx: Context, book: Book, logged: Logged): Promise<void> {
  if (logged.stoppedKeepingInTouch)
    await ctx.tell(`You are no longer reminded to keep in touch with ${logged.contact.name}.`)
  for (const id of logged.colleagues) {
    const { name } = need(book.contacts, id)
    await ctx.tell(`You still try ${name} at the same company. To stop: rapport sequence stop ${quoted(name)}`)
  }
}

/** Somebody new who has come into the book in the meantime is not added twice. */
function reuse(book: Book, touch: Touch): Touch {
  const known = 'add' in touch.contact ? findExactly(book, touch.contact.add.name)[0] : undefined
  return known ? { ...touch, contact: { id: known.id } } : touch
}

/** What a logged touch led to, as `--json` shows it. */
export function loggedRecord(book: Book, logged: Logged) {
  const names = namesOf(book)
  const followUps = (list: Logged['opened']) => list.map((each) => followUpRecord(each, names))
  return {
    interaction: interactionRecord(logged.interaction, names),
    contact: contactRecord(logged.contact),
    created: logged.created.map(contactRecord),
    opened: followUps(logged.opened),
    closed: followUps(logged.closed),
    moved: followUps(logged.moved),
  }
}

export type LoggedRecord = ReturnType<typeof loggedRecord>
