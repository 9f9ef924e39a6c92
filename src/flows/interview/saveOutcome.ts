import type { Book, Interview, Landed } from '../../book/model/schema.js'
import { type Afterwards, settleOutcome } from '../../book/outcomes/afterOutcome.js'
import type { NewOutcome } from '../../book/outcomes/outcome.js'
import { unlessSame } from '../../book/outcomes/unlessSame.js'
import type { CommandResult, Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { askAboutOutcome, askOutcome } from './askOutcome.js'
import { outcomeResult } from './outcomeResult.js'

/** Asks what came of an interview, and what else there is to save, and saves it. */
export async function askAndSaveOutcome(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  interview: Interview,
): Promise<CommandResult> {
  const outcome = await askOutcome(prompter, interview)
  return await saveOutcome(
    ctx,
    book.landed,
    interview,
    await askAboutOutcome(ctx, prompter, book, interview, { outcome }),
  )
}

/**
 * Saves what came of an interview, and what the user wants to do now.
 * @param former where the user had landed before.
 * @throws RapportError `usage`.
 */
export async function saveOutcome(
  ctx: Context,
  former: Landed | null,
  { id }: Interview,
  said: NewOutcome & Afterwards,
): Promise<CommandResult> {
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) =>
    unlessSame(before, settleOutcome(before, id, said, said, moment)),
  )
  return outcomeResult(ctx, changed.book, changed, former)
}
