import type { CommandUnknownOpts } from 'commander'
import type { ToAction } from '../toAction.js'

/** Declares `sequence` and its commands. */
export function sequenceCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const sequence = program.command('sequence').description('what to do, day by day, while nobody answers')
  sequence
    .command('list')
    .description('every sequence with its steps')
    .action(toAction(async () => (await import('./sequence.js')).listSequences))
  sequence
    .command('show <name>')
    .description('one sequence, and for whom it runs')
    .action(toAction(async () => (await import('./sequence.js')).showSequence))
  sequence
    .command('set <name> [steps...]')
    .usage('<name> <when:kind>…')
    .description('make one of your own, such as: patient 5bd:nudge 10bd:try-someone-else')
    .action(toAction(async () => (await import('./sequence.js')).set))
  sequence
    .command('remove <name>')
    .description('forget one of your own; what runs goes on')
    .action(toAction(async () => (await import('./sequence.js')).remove))
  sequence
    .command('stop [contact...]')
    .description('end what runs for somebody')
    .action(toAction(async () => (await import('./stop.js')).stop))
}
