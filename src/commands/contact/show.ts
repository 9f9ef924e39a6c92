import { newestFirst } from '../../book/order.js'
import { contactRecord, followUpRecord, interactionRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { personFrom } from '../../flows/person.js'
import { contactLines } from '../../terminal/views/contact.js'

/** All about one person: facts, what is open, the talks, give and take. */
export async function show(ctx: Context, words: string[]): Promise<Answer> {
  const book = await ctx.store.read()
  const contact = await personFrom(ctx, book, words.join(' '))
  const names = namesOf(book)
  const mine = <T extends { contactId: string | null }>(list: T[]) =>
    list.filter((each) => each.contactId === contact.id)
  const interactions = mine(book.interactions).sort(newestFirst)
  const data = {
    contact: contactRecord(contact),
    interactions: interactions.map((each) => interactionRecord(each, names)),
    followUps: mine(book.followUps).map((each) => followUpRecord(each, names)),
    balance: {
      gave: interactions.filter((each) => each.gave !== undefined).length,
      got: interactions.filter((each) => each.got.length > 0).length,
    },
  }
  const introducers = contact.introducers.flatMap((id) => names.get(id) ?? [])
  return { ...answer({ ...data, introducers }, contactLines), data }
}
