import type { Command, CommandUnknownOpts } from 'commander'
import { companyStatuses } from '../../book/model/companyStatus.js'
import { choice, collect } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `company` and its commands. */
export function companyCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const company = program.command('company').description('the companies you aim at, and whom you know there')
  const fields = <Args extends unknown[]>(command: Command<Args>) =>
    command
      .option('--alias <name>', 'another name of it (again for more)', collect)
      .option('--distinct-from <name>', 'a similar name that is another company (again for more)', collect)
      .option('--why <text>', 'why you would like to work there')
      .option('--status <status>', companyStatuses.join(', '), choice('status', companyStatuses))
      .option('--address <address>', 'where it is, for the work-search record')
      .option('--note <text>', 'what only you should know')

  fields(company.command('add [name...]').usage('<name>'))
    .description('add a company you aim at')
    .action(toAction(async () => (await import('./add.js')).add))
  company
    .command('list')
    .description('whom you know where, and who could introduce you; those without anybody first')
    .action(toAction(async () => (await import('./list.js')).list))
  company
    .command('show [company...]')
    .description('all about one company')
    .action(toAction(async () => (await import('./show.js')).show))
  fields(company.command('edit [company...]'))
    .option('--name <name>', 'the name; the people there go along')
    .description(
      'change a company: what you name is replaced, an empty text clears it, --alias and --distinct-from add; without options, in your editor',
    )
    .action(toAction(async () => (await import('./edit.js')).edit))
  company
    .command('remove [company...]')
    .description('remove a company; the people there stay')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./remove.js')).remove))
}
