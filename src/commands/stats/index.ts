import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `stats`. */
export function statsCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('stats')
    .description('conversations, what came of them, and who answers')
    .option('--since <when>', 'from this day on')
    .action(toAction(async () => (await import('./stats.js')).stats))
}
