import type { Command, CommandUnknownOpts } from 'commander'
import { interviewOutcomes, interviewStatuses, qualities } from '../../book/model/interviewWords.js'
import { choice, choiceList, collect } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `interview` and its commands. */
export function interviewCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const interview = program.command('interview').description('your job interviews: before, on the day, and after')
  const fields = <Args extends unknown[]>(command: Command<Args>) =>
    command
      .option('--role <role>', 'the role it is for')
      .option('--on <when>', 'the day and time, such as "thu 10am"')
      .option('--minutes <number>', 'how long it takes (60)')
      .option('--with <person>', 'who will be there: "Pat Lee, VP of Sales" (again for more)', collect)
      .option('--boss <person>', 'which of them would be your boss')
      .option('--place <text>', 'the address, or the link')
      .option('--round <text>', 'which round it is, such as "second round"')
      .option('--through <contact>', 'who opened the door (found from your book unless you say)')
      .option('--tell-chain', 'remind me to tell everybody who led there, not just the last')
      .option('--note <text>', 'what only you should know')

  fields(interview.command('add [company...]').usage('<company>'))
    .option('--from <file>', 'the invitation (.ics), or - for what is piped in')
    .description('note an interview; what to do before and after is planned with it')
    .action(toAction(async () => (await import('./add.js')).add))
  interview
    .command('list')
    .description('what is ahead, and what waits for an answer')
    .option('--all', 'all of them')
    .action(toAction(async () => (await import('./list.js')).list))
  interview
    .command('show [interview...]')
    .description('all about one interview')
    .action(toAction(async () => (await import('./show.js')).show))
  interview
    .command('prep [interview...]')
    .description('a sheet to prepare the next interview: a page to take along, and one that stays at home')
    .option('--take-along', 'only the page to take along')
    .option('--format <format>', 'text, markdown or html, to print', choice('format', ['text', 'markdown', 'html']))
    .option('--out <file>', 'write it to a file')
    .option('--force', 'replace a file that is there already')
    .action(toAction(async () => (await import('./prep.js')).prep))
  fields(interview.command('edit [interview...]'))
    .option('--status <status>', interviewStatuses.join(', '), choice('status', interviewStatuses))
    .option('--add-with <person>', 'somebody else who will be there (again for more)', collect)
    .option('--remove-with <contact>', 'somebody who will not (again for more)', collect)
    .option('--source <contact>', 'who told you of the boss: with --heard')
    .option('--heard <text>', 'what they told you; it is added, nothing is replaced (again for more)', collect)
    .description(
      'move or change an interview: what you name is replaced, an empty text clears it; without options, in your editor',
    )
    .action(toAction(async () => (await import('./edit.js')).edit))
  interview
    .command('debrief [interview...]')
    .description('how it went, in three minutes, while it is fresh; nobody else sees it')
    .option('--held', 'it took place')
    .option('--moved <when>', 'it was moved to another day')
    .option('--canceled', 'it was called off')
    .option('--with <contact>', 'about whom the rest is (again for more; all who were there)', collect)
    .option('--style <text>', 'how they lead')
    .option('--tenure <text>', 'how long they have been in this job')
    .option('--before <text>', 'what they did before')
    .option('--team <text>', 'how long the team has been together')
    .option('--communication <text>', 'how they keep the team posted')
    .option('--meetings <text>', 'how often the team meets')
    .option('--saw <qualities>', `what you saw in them: ${qualities.join(', ')}`, choiceList('quality', qualities))
    .option('--missed <qualities>', 'what was missing in them, of the same', choiceList('quality', qualities))
    .option('--flag <text>', 'what to be careful about (again for more)', collect)
    .option('--trust <number>', 'how much you trust them, from 1 to 5')
    .option('--why <text>', 'why, in a line')
    .option('--asked <question>', 'a question that hurt (again for more)', collect)
    .option(
      '--promised <what>',
      'what you told the boss you would do: "send the study by fri" (again for more)',
      collect,
    )
    .option('--they-promised <what>', 'what the boss said they would do (again for more)', collect)
    .option('--hear-by <when>', 'the day by which you will hear')
    .option('--story <story>', 'a story you told there (again for more)', collect)
    .option('--more', 'ask everything, about everybody')
    .action(toAction(async () => (await import('./debrief.js')).debrief))
  interview
    .command('boss [interviews...]')
    .usage('[<interview|company>…]')
    .description('what you know of your future boss: said, never asked, and heard from others')
    .action(toAction(async () => (await import('./boss.js')).boss))
  interview
    .command('compare [interviews...]')
    .usage('[<interview|company>…] [options]')
    .description('interviews and offers side by side')
    .option('--format <format>', 'text or markdown', choice('format', ['text', 'markdown']))
    .action(toAction(async () => (await import('./compare.js')).compare))
  interview
    .command('outcome [interview...]')
    .usage('[interview] <outcome> [options]')
    .description(`what came of it: ${interviewOutcomes.join(', ')}`)
    .option('--answer-by <when>', 'of an offer: the day they need your answer by')
    .option('--terms <text>', 'of an offer: what they offer; only you see it')
    .option('--note <text>', 'what only you should know')
    .option('--role <role>', 'of the job you said yes to: what you will be')
    .option('--start <when>', 'the day you start there')
    .option('--public <when>', 'the day from which people may know (the day you start)')
    .option('--cleared', 'it is certain: signed, references and checks done')
    .action(toAction(async () => (await import('./outcome.js')).outcome))
  interview
    .command('remove [interview...]')
    .description('remove an interview; the talks you logged stay')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./remove.js')).remove))
}
