import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `init`. */
export function initCommand(program: CommandUnknownOpts, toAction: ToAction): void {
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
    .option('--new-book', 'begin a new book although the former one is gone; its saved versions stay')
    .action(toAction(async () => (await import('./init.js')).init))
}
