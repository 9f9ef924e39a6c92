import type { CommandUnknownOpts } from 'commander'
import type { Run } from '../run.js'

export function dueCommands(program: CommandUnknownOpts, run: Run): void {
  program
    .command('due')
    .description('whom to call or write to today')
    .option('--on <when>', 'as of another day')
    .option('--within <period>', 'also what comes within this time, such as 1w')
    .option('--count', 'only how many')
    .option('--all', 'everybody, not just the first seven')
    .action(run(async () => (await import('./due.js')).due))

  const followUp = program.command('follow-up').description('what you mean to do, and when')
  followUp
    .command('add [words...]')
    .usage('<contact> <when> [why…]')
    .description('remember to get in touch with somebody on a day')
    .action(run(async () => (await import('./add.js')).addFollowUp))
  followUp
    .command('list')
    .description('what is open, the earliest first')
    .option('--all', 'also what is done or dropped')
    .action(run(async () => (await import('./list.js')).listFollowUps))

  program
    .command('done [words...]')
    .usage('<ref> [summary…]')
    .description('tick something off; further words log the talk as well')
    .action(run(async () => (await import('./done.js')).done))
  program
    .command('snooze [words...]')
    .usage('<ref> [when]')
    .description('put something off (three business days, unless you say when)')
    .action(run(async () => (await import('./snooze.js')).snooze))
  program
    .command('drop [words...]')
    .usage('<ref>')
    .description('let something go that is not wanted any more')
    .action(run(async () => (await import('./drop.js')).drop))
}
