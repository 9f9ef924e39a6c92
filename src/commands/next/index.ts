import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `next`. */
export function nextCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('next')
    .description('whom to talk to next, and why')
    .option('--count <number>', 'how many people (5)')
    .action(toAction(async () => (await import('./next.js')).next))
}
