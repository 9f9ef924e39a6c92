import { archiveContact } from '../../book/contact.js'
import { contactRecord } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { personFrom } from '../../flows/person.js'
import { quoted } from '../../terminal/views/words.js'

/** Puts somebody aside, or brings them back. */
export async function archive(ctx: Context, words: string[], options: { back?: boolean }): Promise<Answer> {
  const { id } = await personFrom(ctx, await ctx.store.read(), words.join(' '))
  const back = options.back ?? false
  const moment = ctx.moment()
  const { contact } = await ctx.store.change(moment, (before) => archiveContact(before, id, back, moment))
  return answer({ contact: contactRecord(contact) }, (data) => [
    back
      ? `${data.contact.name} is back.`
      : `${data.contact.name} is put aside. Bring back: rapport contact archive ${quoted(data.contact.name)} --back`,
  ])
}
