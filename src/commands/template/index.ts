import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `template` and its commands. */
export function templateCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const template = program.command('template').description('the scripts there are, and those of your own')
  template
    .command('list')
    .description('every script, and when to use it')
    .action(toAction(async () => (await import('./list.js')).listTemplates))
  template
    .command('show [id]')
    .description('one script: what it is for, what it asks, how it is written')
    .action(toAction(async () => (await import('./show.js')).showTemplate))
  template
    .command('new <id>')
    .description('a script of your own; one with the name of another stands in for it')
    .option('--from <file|id>', 'begin with a copy: of a file that you were given, or of another script')
    .action(toAction(async () => (await import('./new.js')).newTemplate))
  template
    .command('edit [id]')
    .description('change one in your editor; of one that ships you get a copy of your own')
    .action(toAction(async () => (await import('./edit.js')).editTemplate))
  template
    .command('check [id|file]')
    .description('find what is wrong with your scripts, and what the coach says to them')
    .action(toAction(async () => (await import('./check.js')).checkTemplates))
  template
    .command('path')
    .description('the folder in which scripts of your own lie')
    .action(toAction(async () => (await import('./list.js')).templatePath))
}
