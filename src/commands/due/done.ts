import { RapportError } from '../../book/error.js'
import type { Touch } from '../../book/log.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Book, FollowUp } from '../../book/schema.js'
import { tickOff, usualFor } from '../../book/tickOff.js'
import type { Answer, Context } from '../../context.js'
import { askAlongside } from '../../flows/alongside.js'
import { answer } from '../../flows/answer.js'
import { askOutcome } from '../../flows/outcome.js'
import { followUpsAndRest } from '../../flows/ref.js'
import { keeping, loggedRecord, tellBeside } from '../../flows/touch.js'
import { followUpWords, loggedLines } from '../../terminal/views/log.js'

/** Ticks something off; with words, or where the person says so, the talk is logged in the same change. */
export async function done(ctx: Context, words: string[]): Promise<Answer> {
  const book = await ctx.store.read()
  const { followUps, rest } = await followUpsAndRest(ctx, book, words)
  const asked = await touchOf(ctx, book, followUps, rest.join(' '))
  const touch = asked && (await askAlongside(ctx, book, asked))
  const moment = ctx.moment()
  const ids = followUps.map((each) => each.id)
  const changed = await keeping(ctx, touch, () =>
    ctx.store.change(moment, (before) => tickOff(before, ids, touch, moment)),
  )
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
  return { contact, told, on: ctx.today, ...(await askOutcome(ctx, ctx.prompter, book, { ...contact, name })) }
}

function loggedWithOther({ id }: FollowUp): RapportError {
  return new RapportError('usage', 'This was to try somebody else, so what you noted belongs to them.', {
    hint: `Log it with them: rapport log <name> …; then tick this off: rapport done ${id}.`,
  })
}
