import { duplicates } from '../../book/people/duplicates.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { duplicateLines } from '../../terminal/views/merge.js'

/** Lists contacts that may be the same person, sure pairs first, each with the command that merges them. */
export async function listDuplicates(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const shown = duplicates(await ctx.store.read()).map(({ contacts, why, isSure }) => ({
    contacts: contacts.map(({ id, name, company }) => ({ id, name, company })),
    why,
    sure: isSure,
  }))
  const pairs = shown.map((pair) => ({ ...pair, contacts: pair.contacts.map(({ id, name }) => ({ id, name })) }))
  return { ...commandResult(shown, duplicateLines), data: { pairs } }
}
