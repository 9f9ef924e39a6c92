import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { Run } from '../run.js'

export function numbersCommands(program: CommandUnknownOpts, run: Run): void {
  program
    .command('stats')
    .description('conversations, what came of them, and who answers')
    .option('--since <when>', 'from this day on')
    .action(run(async () => (await import('./stats.js')).stats))
  program
    .command('record')
    .description('what you did to find work in a week, as an unemployment office asks for it')
    .option('--week <when>', 'the week in which this day lies (the last full week)')
    .option('--format <format>', 'text, csv or html, to print', choice('format', ['text', 'csv', 'html']))
    .option('--out <file>', 'write it to a file')
    .option('--force', 'replace a file that is there already')
    .action(run(async () => (await import('./record.js')).record))
}
