import type { CommandUnknownOpts } from 'commander'
import type { Run } from '../run.js'

export function callCommand(program: CommandUnknownOpts, run: Run): void {
  program
    .command('call [contact...]')
    .description('all you need for a call on one screen; at a terminal, then what came of it')
    .action(run(async () => (await import('./call.js')).call))
}
