import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `due`. */
export function dueCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('due')
    .description('whom to call or write to today')
    .option('--on <when>', 'as of another day')
    .option('--within <period>', 'also what comes within this time, such as 1w')
    .option('--count', 'only how many')
    .option('--all', 'everybody, not just the first seven')
    .action(toAction(async () => (await import('./due.js')).due))
}
