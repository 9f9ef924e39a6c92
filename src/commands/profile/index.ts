import type { Command } from 'commander'
import type { Run } from '../run.js'
import { unknownCommand } from '../unknown.js'

export function profileCommands(program: Command, run: Run): void {
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
    .action(run(async (ctx, options) => (await import('./init.js')).init(ctx, options)))

  const profile = program
    .command('profile')
    .usage('[command]')
    .argument('[command...]')
    .description('who you are and what you look for: it feeds every script')
    .action(
      run(async (ctx, words) => {
        if (words[0] !== undefined) throw unknownCommand(profile, words[0], 'rapport help profile')
        return (await import('./profile.js')).showProfile(ctx)
      }),
    )
  profile
    .command('show')
    .description('what your scripts know about you')
    .action(run(async (ctx) => (await import('./profile.js')).showProfile(ctx)))
  profile
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one thing or several; an empty value clears it')
    .action(run(async (ctx, pairs) => (await import('./profile.js')).changeProfile(ctx, pairs)))
  profile
    .command('edit')
    .description('change it in your editor')
    .action(run(async (ctx) => (await import('./profile.js')).editProfile(ctx)))

  const settings = program
    .command('settings')
    .usage('[command]')
    .argument('[command...]')
    .description('how Rapport works for you')
    .action(
      run(async (ctx, words) => {
        if (words[0] !== undefined) throw unknownCommand(settings, words[0], 'rapport help settings')
        return (await import('./settings.js')).showSettings(ctx)
      }),
    )
  settings
    .command('show')
    .description('every setting')
    .action(run(async (ctx) => (await import('./settings.js')).showSettings(ctx)))
  settings
    .command('get <key>')
    .description('one setting')
    .action(run(async (ctx, key) => (await import('./settings.js')).getSetting(ctx, key)))
  settings
    .command('set [pairs...]')
    .usage('key=value…')
    .description('change one or several')
    .action(run(async (ctx, pairs) => (await import('./settings.js')).changeSettings(ctx, pairs)))
}
