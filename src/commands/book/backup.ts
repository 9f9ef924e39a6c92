import { localMinute } from '../../book/dates/day.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import { listBackups, restoreBackup } from '../../store/backup.js'
import type { Backup } from '../../store/goodVersions.js'
import type { Theme } from '../../terminal/theme.js'
import { columns } from '../../terminal/views/phrases.js'
import { counted } from '../../text/counted.js'

/** Former versions, newest first. */
export async function list(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  return commandResult({ backups: await listBackups(ctx.store.options) }, ({ backups }, theme) =>
    backups.length > 0
      ? columns(
          backups.map((each) => row(each, theme)),
          theme,
        )
      : ['There are no former versions yet.'],
  )
}

/** Brings a former version back. */
export async function restore(ctx: Context, id: string | undefined): Promise<CommandResult> {
  const backup = await restoreBackup(ctx.store.options, id ?? (await choose(ctx)), ctx.moment())
  return commandResult({ restored: backup }, ({ restored }, theme) => [
    `Your book is again as it was on ${localMinute(restored.at)}: ${holds(restored)}.`,
    theme.faint('Not what you wanted? rapport undo'),
  ])
}

async function choose(ctx: Context): Promise<string> {
  if (ctx.prompter === null) throw missing([{ name: 'which version', flag: '<id>' }], 'See them: rapport backup list.')
  const backups = await listBackups(ctx.store.options)
  const choices = backups.map((each) => ({
    name: `${localMinute(each.at)}  after: ${each.says}`,
    value: each.id,
  }))
  return await ctx.prompter.choose({ message: 'Which version?', choices })
}

function row(backup: Backup, theme: Theme): string[] {
  return [theme.faint(backup.id), localMinute(backup.at), holds(backup), backup.says]
}

const holds = ({ contacts, interactions }: Backup) =>
  `${counted(contacts, 'person', 'people')}, ${counted(interactions, 'log entry', 'log entries')}`
