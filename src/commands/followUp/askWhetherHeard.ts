import { enoughAsked, timesAsked } from '../../book/interviews/timesAsked.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, FollowUp, Interview } from '../../book/model/schema.js'
import { defaultDueDay } from '../../book/touches/delays.js'
import { snoozeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { askAndSaveOutcome } from '../../flows/interview/saveOutcome.js'
import type { Prompter } from '../../terminal/prompter.js'
import { shellQuote } from '../../terminal/views/format.js'
import { dropFollowUp } from './drop.js'
import { snoozedResult } from './snooze.js'

/**
 * Asks whether an employer got back to the user after an interview: they did, the user asks once more, or lets it go.
 * After two times of asking, no answer is an answer. Where they did, asks what came of it.
 */
export async function askWhetherHeard(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  followUp: FollowUp,
  interview: Interview,
): Promise<CommandResult> {
  const asked = timesAsked(book, interview)
  const letGo = asked < enoughAsked ? "no, I'm letting it go" : 'no: you have asked twice, and no answer is an answer'
  const answer = await prompter.choose<'heard' | 'ask' | 'let-go'>({
    message: `Did ${interview.company} get back to you?`,
    choices: [
      { name: 'yes', value: 'heard' },
      { name: "no, I'll check in", value: 'ask' },
      { name: letGo, value: 'let-go' },
    ],
    default: asked < enoughAsked ? 'heard' : 'let-go',
  })
  if (answer === 'heard') return await askAndSaveOutcome(ctx, prompter, book, interview)
  if (answer === 'let-go') return await dropFollowUp(ctx, book, followUp, {})
  const contact = contactById(book, followUp.contactId)
  if (contact !== undefined) await ctx.printNotice(`Write to them: rapport script check-in ${shellQuote(contact.name)}`)
  const moment = ctx.moment()
  const day = defaultDueDay('check-in', ctx.today, ctx.today)
  const snoozed = await ctx.store.change(moment, (before) =>
    snoozeFollowUp(before, followUp.id, { day, at: null }, moment),
  )
  return snoozedResult(snoozed.book, snoozed.followUp)
}
