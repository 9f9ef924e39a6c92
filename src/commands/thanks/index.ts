import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** What a chain of introductions can have led to. */
const chains = ['interview', 'landed'] as const

/** Declares `thanks`. */
export function thanksCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('thanks')
    .description('who introduced you to somebody and still waits to hear what came of it')
    .option(
      '--chain <what>',
      `everybody along the chains that led there, and who has heard: ${chains.join(', ')}`,
      choice('chain', chains),
    )
    .action(toAction(async () => (await import('./thanks.js')).thanks))
}
