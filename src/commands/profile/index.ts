import type { CommandUnknownOpts } from 'commander'
import type { Run } from '../run.js'
import { refuseUnknown } from '../unknown.js'

export function profileCommands(program: CommandUnknownOpts, run: Run): void {
  program
    .command('init')
    .description('begin: four questions about you, or an option for each')
    .option('--name <text>', 'your name')
    .option('--role <text>', 'the role you are looking for')
    .option('--industry <text>', 'your industry')
    .option('--offer <text>', 'what you bring')
    .option('--targets <text>', 'companies you aim at')
    .option('--situation <text>', 'how you say where you stand')
    .option('--email <text>', 'your e-mail address')
    .option('--phone <text>', 'your phone number')
    .option('--url <text>', 'your web page or profile')
    .action(run(async () => (await import('./init.js')).init))

  const profile = program
    .command('profile')
    .usage('[command]')
    .description('who you are and what you look for: it feeds every script')
  profile
    .argument('[command...]', '', refuseUnknown(profile, 'rapport help profile'))
    .action(run(async () => (await import('./profile.js')).showProfile))
  profile
    .command('show')
    .description('what your scripts know about you')
    .action(run(async () => (await import('./profile.js')).showProfile))
  profile
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one thing or several; an empty value clears it')
    .action(run(async () => (await import('./profile.js')).changeProfile))
  profile
    .command('edit')
    .description('change it in your editor')
    .action(run(async () => (await import('./profile.js')).editProfile))

  const settings = program.command('settings').usage('[command]').description('how Rapport works for you')
  settings
    .argument('[command...]', '', refuseUnknown(settings, 'rapport help settings'))
    .action(run(async () => (await import('./settings.js')).showSettings))
  settings
    .command('show')
    .description('every setting')
    .action(run(async () => (await import('./settings.js')).showSettings))
  settings
    .command('get <key>')
    .description('one setting')
    .action(run(async () => (await import('./settings.js')).getSetting))
  settings
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one or several')
    .action(run(async () => (await import('./settings.js')).changeSettings))
}
