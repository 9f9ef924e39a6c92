import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `follow-up` with its commands, `done`, `snooze` and `drop`. */
export function followUpCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const followUp = program.command('follow-up').description('what you mean to do, and when')
  followUp
    .command('add [words...]')
    .usage('<contact> <when> [why…]')
    .description('remember to get in touch with somebody on a day')
    .action(toAction(async () => (await import('./add.js')).addFollowUp))
  followUp
    .command('list')
    .description('what is open, the earliest first')
    .option('--all', 'also what is done or dropped')
    .action(toAction(async () => (await import('./list.js')).listFollowUps))

  program
    .command('done [words...]')
    .usage('<ref> [summary…]')
    .description('tick something off; an introduction was made; further words log the talk as well')
    .option('--on <when>', 'the day it was done (today)')
    .action(toAction(async () => (await import('./done.js')).done))
  program
    .command('snooze [words...]')
    .usage('<ref> [when]')
    .description('put something off (three business days, unless you say when)')
    .action(toAction(async () => (await import('./snooze.js')).snooze))
  program
    .command('drop [words...]')
    .usage('<ref>')
    .description('let something go; a promise then counts as broken, an introduction as refused')
    .option('--void', 'it is no longer wanted, so it counts nowhere')
    .action(toAction(async () => (await import('./drop.js')).drop))
}
