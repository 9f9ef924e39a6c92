import { allFollowUps, openFollowUps } from '../../book/model/lookup.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { isOnHold } from '../../book/touches/paused.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { followUpListLines } from '../../terminal/views/log.js'

/** Lists the open follow-ups, earliest first; with `--all` also the closed ones. */
export async function listFollowUps(ctx: Context, options: { all?: boolean }): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const listed = options.all ? allFollowUps(book) : openFollowUps(book)
  const followUps = listed.map((each) => followUpToJson(each, names))
  const shown = listed.map((each) => ({ ...followUpToJson(each, names), isOnHold: isOnHold(book, each, ctx.today) }))
  return { ...commandResult({ followUps: shown }, followUpListLines), data: { followUps } }
}
