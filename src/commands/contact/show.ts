import { newestFirst } from '../../book/model/order.js'
import { contactToJson, followUpToJson, interactionToJson, namesOf } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { personFrom } from '../../flows/people/findPerson.js'
import { contactLines } from '../../terminal/views/contact.js'

/** All about one person: facts, what is open, the talks, give and take. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const contact = await personFrom(ctx, book, words.join(' '))
  const names = namesOf(book)
  const mine = <T extends { contactId: string | null }>(list: T[]) =>
    list.filter((each) => each.contactId === contact.id)
  const interactions = mine(book.interactions).sort(newestFirst)
  const data = {
    contact: contactToJson(contact),
    interactions: interactions.map((each) => interactionToJson(each, names)),
    followUps: mine(book.followUps).map((each) => followUpToJson(each, names)),
    balance: {
      gave: interactions.filter((each) => each.gave !== undefined).length,
      got: interactions.filter((each) => each.got.length > 0).length,
    },
  }
  const introducers = contact.introducers.flatMap((id) => names.get(id) ?? [])
  return { ...commandResult({ ...data, introducers }, contactLines), data }
}
