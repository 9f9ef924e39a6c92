import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { Run } from '../run.js'

export function networkCommands(program: CommandUnknownOpts, run: Run): void {
  program
    .command('network [contact...]')
    .description('who introduced whom: everybody, or one person and all above and below')
    .option('--format <format>', 'tree, mermaid or json', choice('format', ['tree', 'mermaid', 'json']))
    .action(run(async () => (await import('./network.js')).showNetwork))
  program
    .command('thanks')
    .description('who introduced you to somebody and still waits to hear what came of it')
    .action(run(async () => (await import('./thanks.js')).thanks))
  program
    .command('next')
    .description('whom to talk to next, and why')
    .option('--count <number>', 'how many people (5)')
    .action(run(async () => (await import('./next.js')).next))
}
