import { followUpRecord, namesOf } from '../../book/record.js'
import { waitingToHear } from '../../book/thanks.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { handlesOf } from '../../flows/handles.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { thanksLines } from '../../terminal/views/thanks.js'

/** The people to thank: who introduced me to somebody and has not heard yet what came of it. */
export async function thanks(ctx: Context): Promise<Answer> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = namesOf(book)
  const waiting = waitingToHear(book).map((each) => ({ ...each, followUp: followUpRecord(each.followUp, names) }))
  return answer({ waiting }, (data, look) => thanksLines(data.waiting, handlesOf(book), look))
}
