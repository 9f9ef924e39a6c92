import type { CommandUnknownOpts } from 'commander'
import { refuseWord } from '../refuseWord.js'
import type { ToAction } from '../toAction.js'

/** Declares `profile` and its commands. */
export function profileCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const profile = program
    .command('profile')
    .usage('[command]')
    .description('who you are and what you look for: it feeds every script')
  profile
    .argument('[command...]', '', refuseWord)
    .action(toAction(async () => (await import('./profile.js')).showProfile))
  profile
    .command('show')
    .description('what your scripts know about you')
    .action(toAction(async () => (await import('./profile.js')).showProfile))
  profile
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one thing or several; an empty value clears it')
    .action(toAction(async () => (await import('./profile.js')).changeProfile))
  profile
    .command('edit')
    .description('change it in your editor')
    .action(toAction(async () => (await import('./profile.js')).editProfile))
}
