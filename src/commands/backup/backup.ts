import { localMinute } from '../../book/dates/day.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import { listBackups, restoreBackup } from '../../store/backup.js'
import type { Backup } from '../../store/goodVersions.js'
import type { Theme } from '../../terminal/theme.js'
import { alignColumns } from '../../terminal/views/format.js'
import { counted } from '../../text/counted.js'

/** Lists the previous versions of the book, newest first, and after them those that are damaged. */
export async function list(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  return commandResult(await listBackups(ctx.store.options), ({ backups, damaged }, theme) => [
    ...alignColumns(
      backups.map((each) => backupRow(each, theme)),
      theme,
    ),
    ...(backups.length > 0
      ? []
      : [damaged.length > 0 ? 'No former version is good.' : 'There are no former versions yet.']),
    ...damaged.map((each) => theme.warm(`${each.path} ${each.message}.`)),
  ])
}

/** Restores a previous version; without an id, the user at the terminal chooses. @throws RapportError `missing`. */
export async function restore(ctx: Context, id: string | undefined): Promise<CommandResult> {
  const backup = await restoreBackup(ctx.store.options, id ?? (await chooseBackup(ctx)), ctx.moment())
  return commandResult({ restored: backup }, ({ restored }, theme) => [
    `Your book is again as it was on ${localMinute(restored.at)}: ${contentWords(restored)}.`,
    theme.faint('Not what you wanted? rapport undo'),
  ])
}

async function chooseBackup(ctx: Context): Promise<string> {
  if (ctx.prompter === null) throw missing([{ name: 'which version', flag: '<id>' }], 'See them: rapport backup list.')
  const { backups } = await listBackups(ctx.store.options)
  const choices = backups.map((each) => ({
    name: `${localMinute(each.at)}  after: ${each.says}`,
    value: each.id,
  }))
  return await ctx.prompter.choose({ message: 'Which version?', choices })
}

function backupRow(backup: Backup, theme: Theme): string[] {
  return [theme.faint(backup.id), localMinute(backup.at), contentWords(backup), backup.says]
}

const contentWords = ({ contacts, interactions }: Backup) =>
  `${counted(contacts, 'person', 'people')}, ${counted(interactions, 'log entry', 'log entries')}`
