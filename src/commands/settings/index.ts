import type { CommandUnknownOpts } from 'commander'
import { refuseWord } from '../refuseWord.js'
import type { ToAction } from '../toAction.js'

/** Declares `settings` and its commands. */
export function settingsCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const settings = program.command('settings').usage('[command]').description('how Rapport works for you')
  settings
    .argument('[command...]', '', refuseWord)
    .action(toAction(async () => (await import('./settings.js')).showSettings))
  settings
    .command('show')
    .description('every setting')
    .action(toAction(async () => (await import('./settings.js')).showSettings))
  settings
    .command('get <key>')
    .description('one setting')
    .action(toAction(async () => (await import('./settings.js')).getSetting))
  settings
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one or several')
    .action(toAction(async () => (await import('./settings.js')).changeSettings))
}
