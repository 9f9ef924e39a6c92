import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'
import { refuseUnknown } from '../unknownCommand.js'

/** Declares `profile` and its commands. */
export function profileCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const profile = program
    .command('profile')
    .usage('[command]')
    .description('who you are and what you look for: it feeds every script')
  profile
    .argument('[command...]', '', refuseUnknown(profile, 'rapport help profile'))
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
