import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `record`. */
export function recordCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('record')
    .description('what you did to find work in a week, as an unemployment office asks for it')
    .option('--week <when>', 'the week in which this day lies (the last full week)')
    .option('--format <format>', 'text, csv or html, to print', choice('format', ['text', 'csv', 'html']))
    .option('--out <file>', 'write it to a file')
    .option('--force', 'replace a file that is there already')
    .action(toAction(async () => (await import('./record.js')).record))
}
