import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `thanks`. */
export function thanksCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('thanks')
    .description('who introduced you to somebody and still waits to hear what came of it')
    .action(toAction(async () => (await import('./thanks.js')).thanks))
}
