import { closeFollowUp } from '../../book/followUp.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { followUpFrom } from '../../flows/ref.js'
import { followUpWords } from '../../terminal/views/log.js'

/** Lets something go. */
export async function drop(ctx: Context, ref: string | undefined): Promise<Answer> {
  const { id } = await followUpFrom(ctx, await ctx.store.read(), ref)
  const moment = ctx.moment()
  const { book, followUp } = await ctx.store.change(moment, (before) => closeFollowUp(before, id, 'dropped', moment))
  return answer({ followUp: followUpRecord(followUp, namesOf(book)) }, (data) => [
    `Let go: ${followUpWords(data.followUp)}`,
  ])
}
