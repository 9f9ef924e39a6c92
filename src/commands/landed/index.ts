import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `landed`. */
export function landedCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('landed [company...]')
    .usage('<company> [options]')
    .description('you have a new job: the search rests, and those who helped hear it in time')
    .option('--role <role>', 'what you will be')
    .option('--start <when>', 'the day you start')
    .option('--public <when>', 'the day from which people may know (the day you start)')
    .option('--cleared', 'it is certain: signed, references and checks done')
    .option('--fell-through', 'it came to nothing: the search goes on where it was')
    .action(toAction(async () => (await import('./landed.js')).landed))
}
