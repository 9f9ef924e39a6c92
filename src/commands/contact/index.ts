import type { Command, CommandUnknownOpts } from 'commander'
import { choice, collect } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `contact` and its commands. */
export function contactCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const contact = program.command('contact').description('the people in your book')
  const fields = <Args extends unknown[]>(command: Command<Args>) =>
    command
      .option('--email <email>', 'an e-mail address (again for more)', collect)
      .option('--phone <phone>', 'a phone number (again for more)', collect)
      .option('--company <company>', 'where they work')
      .option('--title <title>', 'what they do there')
      .option('--industry <industry>', 'what they know well')
      .option('--url <url>', 'a profile or a web page')
      .option('--how <text>', 'how you know each other')
      .option('--formerly <job>', 'where they worked before: "Company, title" (again for more)', collect)
      .option('--given <name>', 'the given name, where it is not what the name shows, such as Mary Ann')
      .option('--family <name>', 'the family name, where it is not what the name shows')
      .option('--tag <tag>', 'a word to find them by (again for more)', collect)
      .option('--introduced-by <contact>', 'who introduced you')
      .option('--every <period>', 'how often you want to be in touch, such as 6w')
      .option('--note <text>', 'what only you should know')

  fields(contact.command('add [name...]').usage('<name>'))
    .description('add somebody')
    .action(toAction(async () => (await import('./add.js')).add))
  contact
    .command('list [text...]')
    .description('find people, or list everybody')
    .option('--tag <tag>', 'only with this tag')
    .option('--company <company>', 'only from this company')
    .option('--stale <when>', 'only people you have not been in touch with since, such as 60d')
    .option('--archived', 'the archived ones')
    .option('--sort <by>', 'name, last, added or family', choice('order', ['name', 'last', 'added', 'family']))
    .action(toAction(async () => (await import('./list.js')).list))
  contact
    .command('show [contact...]')
    .description('all about one person')
    .action(toAction(async () => (await import('./show.js')).show))
  fields(contact.command('edit [contact...]'))
    .option('--name <name>', 'the name')
    .option('--alias <name>', 'another name (again for more)', collect)
    .option('--by-name <contact>', 'who introduced you, and may be named (again for more)', collect)
    .option('--not-by-name <contact>', 'who introduced you, and may not be named (again for more)', collect)
    .option('--add-tag <tag>', 'one more word to find them by (again for more)', collect)
    .description('change somebody: what you name is replaced, an empty text clears it; on a terminal, in your editor')
    .action(toAction(async () => (await import('./edit.js')).edit))
  contact
    .command('archive [contact...]')
    .description('put somebody aside: history stays, nobody reminds you')
    .option('--back', 'bring them back')
    .action(toAction(async () => (await import('./archive.js')).archive))
  contact
    .command('remove [contact...]')
    .description('remove somebody with all history')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./remove.js')).remove))
  contact
    .command('merge [contact...]')
    .usage('<keep> <other>')
    .description('make two records of one person one: the first name stays, the other becomes an alias')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./merge.js')).merge))
  contact
    .command('duplicates')
    .description('records that look like one person')
    .action(toAction(async () => (await import('./duplicates.js')).listDuplicates))
}
