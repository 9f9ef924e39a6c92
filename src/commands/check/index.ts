import type { CommandUnknownOpts } from 'commander'
import { channels } from '../../book/model/channel.js'
import { choice } from '../optionParsers.js'
import type { Run } from '../run.js'

export function checkCommand(program: CommandUnknownOpts, run: Run): void {
  program
    .command('check [file]')
    .description('what a coach would say of a text of yours; without a file, of what you paste or pipe in')
    .option('--channel <channel>', `${channels.join(', ')}; email unless you say so`, choice('channel', channels))
    .action(run(async () => (await import('./check.js')).check))
}
