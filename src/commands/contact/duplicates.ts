import { duplicates } from '../../book/duplicates.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { duplicateLines } from '../../terminal/views/merge.js'

/** Records that look like one person, the surest first, each with the command that merges them. */
export async function listDuplicates(ctx: Context): Promise<Answer> {
  await hintWithoutBook(ctx)
  const shown = duplicates(await ctx.store.read()).map(({ contacts, why, isSure }) => ({
    contacts: contacts.map(({ id, name, company }) => ({ id, name, company })),
    why,
    sure: isSure,
  }))
  const pairs = shown.map((pair) => ({ ...pair, contacts: pair.contacts.map(({ id, name }) => ({ id, name })) }))
  return { ...answer(shown, duplicateLines), data: { pairs } }
}
