import type { Channel } from '../../book/channel.js'
import { newestFirst } from '../../book/order.js'
import { interactionRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { sinceDay } from '../../flows/days.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { personFrom } from '../../flows/person.js'
import { historyLines } from '../../terminal/views/log.js'

/** What was logged, newest first. */
export async function history(
  ctx: Context,
  words: string[],
  options: { since?: string; channel?: Channel },
): Promise<Answer> {
  await hintWithoutBook(ctx)
  const since = options.since === undefined ? '' : await sinceDay(ctx, options.since, 'Since')
  const book = await ctx.store.read()
  const contact = words.length > 0 ? await personFrom(ctx, book, words.join(' ')) : null
  const names = namesOf(book)
  const interactions = book.interactions
    .filter((each) => contact === null || each.contactId === contact.id)
    .filter((each) => each.on >= since && (options.channel === undefined || each.channel === options.channel))
    .sort(newestFirst)
    .map((each) => interactionRecord(each, names))
  const shown = interactions.map((each) => ({ ...each, named: each.referred.flatMap((id) => names.get(id) ?? []) }))
  return { ...answer(shown, historyLines), data: { interactions } }
}
