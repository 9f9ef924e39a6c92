import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `network`. */
export function networkCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('network [contact...]')
    .description('who introduced whom: everybody, or one person and all above and below')
    .option('--format <format>', 'tree, mermaid or json', choice('format', ['tree', 'mermaid', 'json']))
    .action(toAction(async () => (await import('./network.js')).showNetwork))
}
