import { RapportError } from '../../book/error.js'
import { touchesWith } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson } from '../../book/model/toJson.js'
import { mergeContacts } from '../../book/people/merge.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { resolveContact, resolveContactAndRest } from '../../flows/people/resolveContact.js'
import { mergeCandidateLine, mergedLines } from '../../terminal/views/merge.js'

/**
 * Merges two contacts that are the same person. At a terminal it shows both and asks. Otherwise it merges without
 * asking, since both were named and `undo` can revert it.
 * @throws RapportError `missing`, `cancelled`, `usage`, `unknown-contact`, `ambiguous-contact`.
 */
export async function merge(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const { keep, other } = await resolveBoth(ctx, book, words)
  if (!options.yes && ctx.prompter !== null && keep.id !== other.id) {
    await ctx.printNotice(`Stays:       ${describeSide(book, keep)}`, `Goes along:  ${describeSide(book, other)}`)
    if (!(await ctx.prompter.confirm({ message: 'Are these one person?', default: true })))
      throw new RapportError('cancelled', 'Nothing was merged.')
  }
  const moment = ctx.moment()
  const merged = await ctx.store.change(moment, (before) => mergeContacts(before, keep.id, other.id, moment))
  const data = { contact: contactToJson(merged.contact), moved: { ...merged.moved } }
  const names = contactNames(merged.book)
  const shown = {
    ...data,
    other: other.name,
    letGo: merged.removedIntroducers.map(({ name }) => ({ name })),
    dropped: merged.dropped.map((each) => followUpToJson(each, names)),
  }
  return { ...commandResult(shown, mergedLines), data }
}

/** The two contacts: one word for each, or two names of several words. @throws RapportError `missing`. */
async function resolveBoth(ctx: Context, book: Book, words: string[]): Promise<{ keep: Contact; other: Contact }> {
  const missingContacts = [
    { name: 'who stays', flag: '<keep>' },
    { name: 'who goes along', flag: '<other>' },
  ].slice(Math.min(words.length, 2))
  if (ctx.prompter === null && missingContacts.length > 0) throw missing(missingContacts)
  if (words.length <= 2) {
    const keep = await resolveContact(ctx, book, words[0])
    return { keep, other: await resolveContact(ctx, book, words[1]) }
  }
  const { contact: keep, rest } = await resolveContactAndRest(ctx, book, words)
  return { keep, other: await resolveContact(ctx, book, rest.join(' ')) }
}

function describeSide(book: Book, contact: Contact): string {
  return mergeCandidateLine(contactToJson(contact), touchesWith(book, contact.id).length)
}
