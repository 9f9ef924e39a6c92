import type { Changed } from '../../book/book.js'
import { closeFollowUp } from '../../book/followUp.js'
import { type Logged, logTouch, type Touch } from '../../book/log.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Book, FollowUp } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { followUpAndRest } from '../../flows/ref.js'
import { askTold, loggedRecord } from '../../flows/touch.js'
import { followUpWords, loggedLines } from '../../terminal/views/log.js'

/** Ticks something off; with words, or where the person says so, the talk is logged in the same change. */
export async function done(ctx: Context, words: string[]): Promise<Answer> {
  const book = await ctx.store.read()
  const { followUp, rest } = await followUpAndRest(ctx, book, words)
  const touch = await touchOf(ctx, book, followUp, rest.join(' '))
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => tickOff(before, followUp.id, touch, moment))
  const record = { followUp: followUpRecord(changed.followUp, namesOf(changed.book)) }
  if (changed.logged === null) return answer(record, (data) => [`Done: ${followUpWords(data.followUp)}`])
  return answer({ ...record, ...loggedRecord(changed.book, changed.logged) }, loggedLines)
}

async function touchOf(ctx: Context, book: Book, followUp: FollowUp, summary: string): Promise<Touch | null> {
  const contact = { id: followUp.contactId }
  if (summary !== '') return { contact, on: ctx.today, summary }
  if (ctx.prompter === null) return null
  if (!(await ctx.prompter.confirm({ message: 'Log it as a talk as well?', default: true }))) return null
  const name = book.contacts.find((each) => each.id === followUp.contactId)?.name ?? ''
  return { contact, on: ctx.today, ...(await askTold(ctx, ctx.prompter, book, { ...contact, name })) }
}

/** Closes the follow-up whatever the touch did to it. */
function tickOff(
  before: Book,
  id: string,
  touch: Touch | null,
  moment: ReturnType<Context['moment']>,
): Changed & { followUp: FollowUp; logged: Logged | null } {
  const closed = closeFollowUp(before, id, 'done', moment)
  if (touch === null) return { ...closed, logged: null }
  const { book, says, logged } = logTouch(closed.book, touch, moment)
  return { book, says, followUp: closed.followUp, logged: { ...logged, closed: [closed.followUp, ...logged.closed] } }
}
