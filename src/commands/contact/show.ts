import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { contactDetails } from '../../book/people/contactDetails.js'
import { hiddenIntroducers } from '../../book/people/unnamedIntroducers.js'
import { askedOn } from '../../book/touches/askedIntroductions.js'
import { isOnHold } from '../../book/touches/paused.js'
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
  const hidden = hiddenIntroducers(contact)
  const shown = {
    ...data,
    followUps: followUps.map((each) => ({
      ...followUpToJson(each, names),
      askedOn: askedOn(book, each),
      isOnHold: isOnHold(book, each, ctx.today),
    })),
    introducers: introducers.map(({ id, name }) => (hidden.includes(id) ? `${name} (not by name)` : name)),
  }
  return { ...commandResult(shown, contactLines), data }
}
