import type { CommandUnknownOpts } from 'commander'
import { channels } from '../../book/model/channel.js'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `check`. */
export function checkCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('check [file]')
    .description('what a coach would say of a text of yours; without a file, of what you paste or pipe in')
    .option('--channel <channel>', `${channels.join(', ')}; email unless you say so`, choice('channel', channels))
    .action(toAction(async () => (await import('./check.js')).check))
}
