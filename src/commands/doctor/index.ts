import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `doctor`. */
export function doctorCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('doctor')
    .description('look whether all is well with your book')
    .option('--fix', 'mend what can be mended')
    .action(toAction(async () => (await import('./doctor.js')).doctor))
}
