import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `demo`. */
export function demoCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('demo')
    .description('try everything on a made-up book, in a folder of its own')
    .action(toAction(async () => (await import('./demo.js')).demo))
}
