import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `undo` and `redo`. */
export function undoCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('undo')
    .description('take the last change back; again for the one before')
    .action(toAction(async () => (await import('./undo.js')).undo))
  program
    .command('redo')
    .description('bring again what undo took back')
    .action(toAction(async () => (await import('./undo.js')).redo))
}
