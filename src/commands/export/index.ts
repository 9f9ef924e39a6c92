import type { CommandUnknownOpts } from 'commander'
import { exportKinds } from '../../book/reports/exportKinds.js'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

export function exportCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('export')
    .argument('[kind]', '', choice('kind of file', exportKinds))
    .description('take out: people for a spreadsheet or a phone, what is due for a calendar, the whole book')
    .usage(`<${exportKinds.join('|')}> [options]`)
    .option('--out <file>', 'write it to a file; with --split, the files into a folder')
    .option('--force', 'replace what is there; with --split, also remove cards from before')
    .option('--notes', 'your private notes as well')
    .option('--split', 'vcard: a file for each person, as Outlook wants them')
    .option('--todo', 'ics: tasks instead of days in the calendar')
    .action(toAction(async () => (await import('./export.js')).exportBook))
}
