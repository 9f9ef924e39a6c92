import { RapportError } from '../../book/error.js'
import { closeFollowUp } from '../../book/followUp.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { followUpAndRest } from '../../flows/ref.js'
import { followUpWords } from '../../terminal/views/log.js'

/** Lets something go. */
export async function drop(ctx: Context, words: string[]): Promise<Answer> {
  const { followUp: open, rest } = await followUpAndRest(ctx, await ctx.store.read(), words)
  if (rest.length > 0)
    throw new RapportError('usage', `There is more than a name or an id: “${rest.join(' ')}”.`, {
      hint: 'Drop one at a time.',
    })
  const moment = ctx.moment()
  const { book, followUp } = await ctx.store.change(moment, (before) =>
    closeFollowUp(before, open.id, 'dropped', moment),
  )
  return answer({ followUp: followUpRecord(followUp, namesOf(book)) }, (data) => [
    `Let go: ${followUpWords(data.followUp)}`,
  ])
}
