import { snoozeFollowUp } from '../../book/followUp.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { comingDay } from '../../flows/days.js'
import { followUpFrom } from '../../flows/ref.js'
import { followUpWords } from '../../terminal/views/log.js'
import { dayLine } from '../../terminal/views/words.js'

/** Puts something off, by three business days unless a day is named. */
export async function snooze(ctx: Context, ref: string | undefined, when: string[]): Promise<Answer> {
  const dueOn = await comingDay(ctx, when.join(' ') || '3bd')
  const { id } = await followUpFrom(ctx, await ctx.store.read(), ref)
  const { book, followUp } = await ctx.store.change(ctx.moment(), (before) => snoozeFollowUp(before, id, dueOn))
  return answer({ followUp: followUpRecord(followUp, namesOf(book)) }, (data, look) => [
    `Put off: ${followUpWords(data.followUp)}, to ${dayLine(data.followUp.dueOn, look)}.`,
  ])
}
