import type { Command, CommandUnknownOpts } from 'commander'
import { activityKinds, channels, outcomes, yields } from '../../book/model/channel.js'
import { choice, choiceList, collect } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `log`, `amend` and `history`. */
export function logCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const touch = <Args extends unknown[]>(command: Command<Args>) =>
    command
      .option('-c, --channel <channel>', channels.join(', '), choice('channel', channels))
      .option('--on <when>', 'the day it happened (today)')
      .option('-o, --outcome <outcome>', outcomes.join(', '), choice('outcome', outcomes))
      .option('--in', 'they got in touch with you')
      .option('--got <list>', `what it gave you: ${yields.join(', ')}`, choiceList('kind of help', yields))
      .option('--gave <text>', 'what you gave them')
      .option('-r, --referred <name>', 'whom they named: "Lee Park, Acme, 555-0142" (again for more)', collect)
      .option('--not-by-name', 'you may not use the name of whoever named them')
      .option('--with <contact>', 'who else was there (again for more)', collect)
      .option('--about <contact>', 'whom you spoke about')
      .option('-f, --follow-up <when>', 'when to be in touch again')
      .option('--why <text>', 'why, for that day')
      .option('--promised <text>', 'what you said you would do: "send the study by fri" (again for more)', collect)
      .option(
        '--they-promised <text>',
        'what they said they would do: "let me know by dec 14" (again for more)',
        collect,
      )
      .option('--template <id>', 'the script you used')

  touch(program.command('log [words...]').usage('[contact] [summary…]'))
    .description('log a call, a mail, a meeting; alone: “I just hung up”')
    .option('--told <contact>', 'they heard what came of your talk with this person (again for more)', collect)
    .option('--company <name>', 'with --activity: where; no person is needed')
    .option(
      '--activity <kind>',
      `for your work-search record: ${activityKinds.join(', ')}`,
      choice('activity', activityKinds),
    )
    .option('--new', 'somebody who is not in your book yet')
    .option('--keep', 'leave everything that is open as it is')
    .option('--no-follow-ups', 'open nothing by itself')
    .action(toAction(async () => (await import('./log.js')).log))

  touch(program.command('amend [interaction]'))
    .description('put right the last thing you logged, or another one')
    .option('--summary <text>', 'what to remember')
    .option('--company <name>', 'where it was, for your work-search record')
    .option('--without <contact>', 'who was not there after all (again for more)', collect)
    .option('--delete', 'take it out of the log, with the follow-ups it opened')
    .action(toAction(async () => (await import('./amend.js')).amend))

  program
    .command('history [contact...]')
    .description('what you logged, newest first')
    .option('--since <when>', 'from this day on')
    .option('-c, --channel <channel>', channels.join(', '), choice('channel', channels))
    .action(toAction(async () => (await import('./history.js')).showHistory))
}
