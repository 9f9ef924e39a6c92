import { waitingToHear } from '../../book/agenda/waitingToHear.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { thanksLines } from '../../terminal/views/thanks.js'

/** Lists the introducers to thank: those who have not heard yet what came of their introduction. */
export async function thanks(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const waiting = waitingToHear(book).map((each) => ({ ...each, followUp: followUpToJson(each.followUp, names) }))
  return commandResult({ waiting }, (data, theme) => thanksLines(data.waiting, contactRefs(book), theme))
}
