import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import type { NamedPerson } from '../people/findPerson.js'
import { type Asking, askOutcome, type OutcomeAnswers } from './askOutcome.js'

/** Waits until the person has hung up, then asks what came of the call. */
export async function askAfterCall(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  { mayLeave = false, ...asking }: Omit<Asking, 'onlyCalls'> & { mayLeave?: boolean } = {},
): Promise<OutcomeAnswers> {
  await prompter.input({ message: `(Press Enter when you have hung up.${mayLeave ? ' Ctrl-C leaves.' : ''})` })
  return await askOutcome(ctx, prompter, book, person, { ...asking, onlyCalls: true })
}
