import { takeInWhole } from '../../book/wholeBook.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { readBookJson } from '../../formats/bookJson.js'
import { migrate } from '../../store/migrations.js'
import { readStrictly } from '../../store/strictJson.js'
import { importedLines } from '../../terminal/views/import.js'

/** Takes a whole book into an empty one, without loss; what the profile and the settings say already stays. */
export async function importBook(ctx: Context, text: string, dryRun: boolean): Promise<Answer> {
  const whole = readBookJson(text, { readStrictly, migrate })
  const { came } = dryRun
    ? takeInWhole(await ctx.store.read(), whole)
    : await ctx.store.change(ctx.moment(), (before) => takeInWhole(before, whole))
  const read = whole.contacts.length
  const counts = { source: 'json' as const, read, added: read, updated: 0, unchanged: 0, skipped: [] }
  return answer({ ...counts, alsoAdded: came, dryRun }, importedLines)
}
