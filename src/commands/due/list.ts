import { byDueDay } from '../../book/order.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { followUpListLines } from '../../terminal/views/log.js'

/** Open follow-ups, the earliest first; with `all` also those that are closed. */
export async function listFollowUps(ctx: Context, options: { all?: boolean }): Promise<Answer> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = namesOf(book)
  const followUps = book.followUps
    .filter((each) => options.all || each.status === 'open')
    .sort(byDueDay)
    .map((each) => followUpRecord(each, names))
  return answer({ followUps }, followUpListLines)
}
