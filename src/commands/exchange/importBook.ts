import type { Changed } from '../../book/book.js'
import type { Book, Profile } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { readBookJson } from '../../formats/bookJson.js'
import { migrate } from '../../store/migrations.js'
import { readStrictly } from '../../store/strictJson.js'
import { importedLines } from '../../terminal/views/import.js'

/** Takes a whole book into an empty one, without loss; what the profile and the settings say already stays. */
export async function importBook(ctx: Context, text: string, dryRun: boolean): Promise<Answer> {
  const whole = readBookJson(text, { readStrictly, migrate })
  const apply = (before: Book): Changed => ({
    book: {
      ...whole,
      change: before.change,
      profile: { ...whole.profile, ...said(before.profile) },
      settings: { ...whole.settings, ...before.settings },
    },
    says: 'imported a book',
  })
  if (!dryRun) await ctx.store.change(ctx.moment(), apply)
  const read = whole.contacts.length
  const counts = { source: 'json' as const, read, added: read, updated: 0, unchanged: 0, skipped: [] }
  return answer({ ...counts, dryRun }, importedLines)
}

function said(profile: Profile): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null))
}
