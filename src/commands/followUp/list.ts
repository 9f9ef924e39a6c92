import { byDueDay } from '../../book/model/order.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { followUpListLines } from '../../terminal/views/log.js'

/** Lists the open follow-ups, earliest first; with `--all` also the closed ones. */
export async function listFollowUps(ctx: Context, options: { all?: boolean }): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const followUps = book.followUps
    .filter((each) => options.all || each.status === 'open')
    .sort(byDueDay)
    .map((each) => followUpToJson(each, names))
  return commandResult({ followUps }, followUpListLines)
}
