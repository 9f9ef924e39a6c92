import { RapportError } from '../../book/error.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { openSteps, stopSequence } from '../../book/touches/sequence.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveContact } from '../../flows/people/resolveContact.js'
import { followUpText } from '../../terminal/views/log.js'
import { withFullStop } from '../../text/withFullStop.js'

/** Drops the open steps of all sequences for a contact. @throws RapportError `unknown-ref` when none is open. */
export async function stop(ctx: Context, words: string[]): Promise<CommandResult> {
  const before = await ctx.store.read()
  const { id, name } = await resolveContact(ctx, before, words.join(' '))
  if (openSteps(before, id).length === 0)
    throw new RapportError('unknown-ref', withFullStop(`No sequence runs for ${name}`), {
      hint: 'See what is open: rapport follow-up list.',
    })
  const moment = ctx.moment()
  const { book, dropped } = await ctx.store.change(moment, (each) => stopSequence(each, id, moment))
  const names = contactNames(book)
  return commandResult({ dropped: dropped.map((each) => followUpToJson(each, names)) }, (data, theme) =>
    data.dropped.map((each) => `Let go: ${followUpText(each, theme)}`),
  )
}
