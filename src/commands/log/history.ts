import type { Channel } from '../../book/model/channel.js'
import { contactNames, interactionToJson } from '../../book/model/toJson.js'
import { history } from '../../book/touches/history.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { parseAndPrintSince } from '../../flows/parseDay.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { historyLines } from '../../terminal/views/log.js'

/**
 * Shows the log, newest first: of everything, or of one contact.
 * @throws RapportError `bad-date`, `unknown-contact`.
 */
export async function showHistory(
  ctx: Context,
  words: string[],
  options: { since?: string; channel?: Channel },
): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const since = options.since === undefined ? null : await parseAndPrintSince(ctx, options.since, 'Since')
  const book = await ctx.store.read()
  const contact = words.length > 0 ? await resolveContact(ctx, book, words.join(' ')) : null
  const names = contactNames(book)
  const logged = history(book, { contactId: contact?.id ?? null, since, channel: options.channel })
  const interactions = logged.map((each) => interactionToJson(each, names))
  const interviewOf = new Map(book.interviews.map(({ interactionId, company }) => [interactionId, company]))
  const shown = interactions.map((each) => ({
    ...each,
    named: each.referred.flatMap((id) => names.get(id) ?? []),
    interviewAt: interviewOf.get(each.id) ?? null,
  }))
  return { ...commandResult(shown, historyLines), data: { interactions } }
}
