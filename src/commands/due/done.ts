import type { Changed } from '../../book/book.js'
import { isWritten } from '../../book/channel.js'
import { lastTouches } from '../../book/due.js'
import { RapportError } from '../../book/error.js'
import { closeFollowUp } from '../../book/followUp.js'
import { type Logged, logTouch, type Touch } from '../../book/log.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Book, FollowUp } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { askAlongside } from '../../flows/alongside.js'
import { answer } from '../../flows/answer.js'
import { followUpsAndRest } from '../../flows/ref.js'
import { askTold, loggedRecord, tellBeside } from '../../flows/touch.js'
import { followUpWords, loggedLines } from '../../terminal/views/log.js'

/** Ticks something off; with words, or where the person says so, the talk is logged in the same change. */
export async function done(ctx: Context, words: string[]): Promise<Answer> {
  const book = await ctx.store.read()
  const { followUps, rest } = await followUpsAndRest(ctx, book, words)
  const asked = await touchOf(ctx, book, followUps, rest.join(' '))
  const touch = asked && (await askAlongside(ctx, book, asked))
  const moment = ctx.moment()
  const ids = followUps.map((each) => each.id)
  const changed = await ctx.store.change(moment, (before) => tickOff(before, ids, touch, moment))
  const names = namesOf(changed.book)
  const records = changed.closed.map((each) => followUpRecord(each, names))
  const [followUp] = records
  if (changed.logged === null)
    return { ...answer(records, (all) => all.map((each) => `Done: ${followUpWords(each)}`)), data: { followUp } }
  await tellBeside(ctx, changed.book, changed.logged)
  return answer({ followUp, ...loggedRecord(changed.book, changed.logged) }, loggedLines)
}

async function touchOf(ctx: Context, book: Book, followUps: FollowUp[], summary: string): Promise<Touch | null> {
  const contact = { id: followUps[0]?.contactId ?? '' }
  // What is ticked off here needs no question: they have heard of it.
  const told = followUps.flatMap(({ kind, aboutId }) => (kind === 'tell-host' && aboutId !== undefined ? aboutId : []))
  const another = followUps.find(({ kind }) => kind === 'try-someone-else')
  if (another !== undefined && summary !== '') throw loggedWithOther(another)
  if (summary !== '') return { contact, told, on: ctx.today, summary, ...usualFor(book, followUps) }
  if (ctx.prompter === null || another !== undefined) return null
  if (!(await ctx.prompter.confirm({ message: 'Log it as a talk as well?', default: true }))) return null
  const name = book.contacts.find((each) => each.id === contact.id)?.name ?? ''
  return { contact, told, on: ctx.today, ...(await askTold(ctx, ctx.prompter, book, { ...contact, name })) }
}

/** To write again is to write, by the same way as the last time; whether they answered is another matter. */
function usualFor(book: Book, followUps: FollowUp[]): Pick<Touch, 'channel'> {
  const last = lastTouches(book).get(followUps[0]?.contactId ?? '')
  const isNudge = followUps.every(({ kind }) => kind === 'nudge')
  return isNudge && last !== undefined && isWritten(last.channel) ? { channel: last.channel } : {}
}

function loggedWithOther({ id }: FollowUp): RapportError {
  return new RapportError('usage', 'This was to try somebody else, so what you noted belongs to them.', {
    hint: `Log it with them: rapport log <name> …; then tick this off: rapport done ${id}.`,
  })
}

/** Closes follow-ups whatever the touch did to them. */
function tickOff(
  before: Book,
  ids: string[],
  touch: Touch | null,
  moment: ReturnType<Context['moment']>,
): Changed & { closed: FollowUp[]; logged: Logged | null } {
  let next: Changed & { book: Book } = { book: before, says: '' }
  const closed: FollowUp[] = []
  for (const id of ids) {
    const ticked = closeFollowUp(next.book, id, 'done', moment)
    next = ticked
    closed.push(ticked.followUp)
  }
  if (touch === null) return { ...next, closed, logged: null }
  const { book, says, logged } = logTouch(next.book, touch, moment)
  return { book, says, closed, logged: { ...logged, closed: [...closed, ...logged.closed] } }
}
