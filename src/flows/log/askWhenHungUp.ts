import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import type { NamedPerson } from '../people/resolveContact.js'
import type { OutcomeAnswers, OutcomeOptions } from './askOutcome.js'

/** Waits until the user has hung up, then asks for the outcome of the call. */
export async function askWhenHungUp(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  person: NamedPerson,
  { mayLeave = false, ...options }: Omit<OutcomeOptions, 'onlyCalls'> & { mayLeave?: boolean } = {},
): Promise<OutcomeAnswers> {
  await prompter.input({ message: `(Press Enter when you have hung up.${mayLeave ? ' Ctrl-C leaves.' : ''})` })
  const { askOutcome } = await import('./askOutcome.js')
  return await askOutcome(ctx, prompter, book, person, { ...options, onlyCalls: true })
}
