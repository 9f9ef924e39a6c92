import { RapportError } from '../../book/error.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import { stepsRunning, stopSequence } from '../../book/sequence.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { personFrom } from '../../flows/person.js'
import { followUpWords } from '../../terminal/views/log.js'

/** Ends what runs for somebody. */
export async function stop(ctx: Context, words: string[]): Promise<Answer> {
  const before = await ctx.store.read()
  const { id, name } = await personFrom(ctx, before, words.join(' '))
  if (stepsRunning(before, id).length === 0)
    throw new RapportError('unknown-ref', `No sequence runs for ${name}.`, {
      hint: 'See what is open: rapport follow-up list.',
    })
  const moment = ctx.moment()
  const { book, dropped } = await ctx.store.change(moment, (each) => stopSequence(each, id, moment))
  const names = namesOf(book)
  return answer({ dropped: dropped.map((each) => followUpRecord(each, names)) }, (data) =>
    data.dropped.map((each) => `Let go: ${followUpWords(each)}`),
  )
}
