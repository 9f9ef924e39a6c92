import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { contactDetails } from '../../book/people/contactDetails.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { contactLines } from '../../terminal/views/contact.js'

/** Shows everything about one contact: its fields, open follow-ups, the log, and the balance of give and take. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const contact = await resolveContact(ctx, book, words.join(' '))
  const names = contactNames(book)
  const { touches, followUps, balance, introducers } = contactDetails(book, contact.id)
  const data = {
    contact: contactToJson(contact),
    interactions: touches.map((each) => interactionToJson(each, names)),
    followUps: followUps.map((each) => followUpToJson(each, names)),
    balance,
  }
  return { ...commandResult({ ...data, introducers: introducers.map(({ name }) => name) }, contactLines), data }
}
