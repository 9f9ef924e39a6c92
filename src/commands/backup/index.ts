import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `backup` and its commands. */
export function backupCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const backup = program.command('backup').description('former versions of your book')
  backup
    .command('list')
    .description('which there are, newest first')
    .action(toAction(async () => (await import('./backup.js')).list))
  backup
    .command('restore [id]')
    .description('bring one back; undo takes that back')
    .action(toAction(async () => (await import('./backup.js')).restore))
}
