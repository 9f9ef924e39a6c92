import { contactToJson } from '../../book/model/toJson.js'
import { archiveContact } from '../../book/people/contact.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { shellQuote } from '../../terminal/views/format.js'

/** Archives a contact, or with `--back` makes it active again. */
export async function archive(ctx: Context, words: string[], options: { back?: boolean }): Promise<CommandResult> {
  const { id } = await resolveContact(ctx, await ctx.store.read(), words.join(' '))
  const back = options.back ?? false
  const moment = ctx.moment()
  const { contact } = await ctx.store.change(moment, (before) => archiveContact(before, id, back, moment))
  return commandResult({ contact: contactToJson(contact) }, (data) => [
    back
      ? `${data.contact.name} is back.`
      : `${data.contact.name} is put aside. Bring back: rapport contact archive ${shellQuote(data.contact.name)} --back`,
  ])
}
