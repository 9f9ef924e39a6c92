import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `call`. */
export function callCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('call [contact...]')
    .description('all you need for a call on one screen; at a terminal, then what came of it')
    .action(toAction(async () => (await import('./call.js')).call))
}
