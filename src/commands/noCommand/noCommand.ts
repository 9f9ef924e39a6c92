import { daySheet, maxPeople } from '../../book/agenda/daySheet.js'
import type { Book } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { dueQuery } from '../../flows/dueQuery.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { dueLines } from '../../terminal/views/due.js'

/** `rapport` without a command: the first run, or what is due; the help when there is no terminal. */
export async function noCommand(ctx: Context, help: () => string): Promise<CommandResult> {
  if (ctx.prompter === null) return commandResult({ help: help() }, () => help().trimEnd().split('\n'))
  const book = await ctx.store.read()
  if (!ctx.store.exists() && (await isBookLost(ctx))) return commandResult({}, () => [])
  if (isEmptyBook(book)) return await (await import('./firstRun.js')).firstRun(ctx, ctx.prompter)
  const contactRef = contactRefs(book)
  return commandResult(daySheet(dueQuery(ctx, book), maxPeople), (sheet, theme) => [
    ...dueLines(sheet, contactRef, theme),
    '',
    theme.faint('After a call: rapport log'),
    theme.faint('A script: rapport script    All commands: rapport help'),
  ])
}

/** Whether a book has neither contacts nor a profile: it is new, or everything was undone. */
function isEmptyBook({ contacts, profile }: Book): boolean {
  return contacts.length === 0 && Object.values(profile).every((value) => value === null)
}

/** Whether the book is missing but has backups. Then it also prints how to restore it. */
async function isBookLost(ctx: Context): Promise<boolean> {
  const { newestBackup } = await import('../../store/backup.js')
  if ((await newestBackup(ctx.store.options)) === null) return false
  await hintWithoutBook(ctx)
  return true
}
