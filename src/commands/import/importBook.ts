import { importWholeBook } from '../../book/import/importWholeBook.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { readBookJson } from '../../formats/json/bookJson.js'
import { migrate } from '../../store/migrations.js'
import { readStrictly } from '../../store/strictJson.js'
import { importedBookLines } from '../../terminal/views/importedBook.js'

/** Imports a whole book into an empty one, without loss. What its profile and its settings say already stays. */
export async function importBook(ctx: Context, text: string, dryRun: boolean): Promise<CommandResult> {
  const whole = readBookJson(text, { readStrictly, migrate })
  const { alsoImported } = dryRun
    ? importWholeBook(await ctx.store.read(), whole)
    : await ctx.store.change(ctx.moment(), (before) => importWholeBook(before, whole))
  const read = whole.contacts.length
  const counts = { source: 'json' as const, read, added: read, updated: 0, unchanged: 0, skipped: [], moved: [] }
  return commandResult({ ...counts, alsoAdded: alsoImported, dryRun }, importedBookLines)
}
