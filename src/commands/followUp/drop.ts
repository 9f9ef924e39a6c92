import { RapportError } from '../../book/error.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { closeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveFollowUp } from '../../flows/log/resolveFollowUp.js'
import { closedLine } from '../../terminal/views/log.js'

/** Drops a follow-up that is no longer wanted; an introduction that was asked for is thereby refused. @throws RapportError `unknown-ref`, `missing`, `usage`. */
export async function drop(ctx: Context, words: string[], options: { void?: boolean }): Promise<CommandResult> {
  const { followUp: open, rest } = await resolveFollowUp(ctx, await ctx.store.read(), words)
  if (rest.length > 0)
    throw new RapportError('usage', `There is more than a name or an id: “${rest.join(' ')}”.`, {
      hint: 'Drop one at a time.',
    })
  const moment = ctx.moment()
  const { book, followUp } = await ctx.store.change(moment, (before) =>
    closeFollowUp(before, open.id, 'dropped', moment, { isVoid: options.void }),
  )
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    closedLine(data.followUp, 'Let go', theme),
  ])
}
