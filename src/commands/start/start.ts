import { daySheet, maxPeople } from '../../book/agenda/daySheet.js'
import type { Book } from '../../book/model/schema.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { dueLines } from '../../terminal/views/due.js'

/** `rapport` alone: on a terminal the first start, or what is due; otherwise help. */
export async function start(ctx: Context, help: () => string): Promise<CommandResult> {
  if (ctx.prompter === null) return commandResult({ help: help() }, () => help().trimEnd().split('\n'))
  const book = await ctx.store.read()
  if (!ctx.store.exists() && (await isLost(ctx))) return commandResult({}, () => [])
  if (isBlank(book)) return await (await import('./firstStart.js')).firstStart(ctx, ctx.prompter)
  const query = { book, on: ctx.today, until: null, hasTemplate: ctx.scripts.has }
  const contactRef = contactRefs(book)
  return commandResult(daySheet(query, maxPeople), (sheet, theme) => [
    ...dueLines(sheet, contactRef, theme),
    '',
    theme.faint('After a call: rapport log'),
    theme.faint('A script: rapport script    All commands: rapport help'),
  ])
}

/** A book that nobody has written in, or that was undone to its beginning. */
function isBlank({ contacts, profile }: Book): boolean {
  return contacts.length === 0 && Object.values(profile).every((value) => value === null)
}

/** A book that was there and is gone is no first start: says how to get it back. */
async function isLost(ctx: Context): Promise<boolean> {
  const { newestBackup } = await import('../../store/backup.js')
  if ((await newestBackup(ctx.store.options)) === null) return false
  await hintWithoutBook(ctx)
  return true
}
