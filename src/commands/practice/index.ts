import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `practice`. */
export function practiceCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('practice')
    .description('say it aloud with a clock: what they may ask next, a story, or a script')
    .option('--interview <interview>', 'what they may ask in this interview')
    .option('--story <story>', 'this story')
    .option('--script <id>', 'this script, line by line, twice')
    .action(toAction(async () => (await import('./practice.js')).practice))
}
