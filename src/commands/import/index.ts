import type { CommandUnknownOpts } from 'commander'
import { sources } from '../../book/import/importedContact.js'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

export function importCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('import [files...]')
    .description('take people in from a file: LinkedIn, Google, Outlook, a phone, a spreadsheet')
    .usage('<file|->... [options]')
    .option(
      '--from <kind>',
      `what the file is, if it is not recognised: ${sources.join(', ')}`,
      choice('kind of file', sources),
    )
    .option('--take-moves', 'whoever has a new company or title in the file gets it; the old one is remembered')
    .option('--companies', 'of an archive of LinkedIn, also add the companies that you follow')
    .option('--dry-run', 'only say what would happen')
    .action(toAction(async () => (await import('./import.js')).importFromFiles))
}
