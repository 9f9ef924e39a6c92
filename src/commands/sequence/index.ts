import type { Command } from 'commander'
import type { Run } from '../run.js'

export function sequenceCommands(program: Command, run: Run): void {
  const sequence = program.command('sequence').description('what to do, day by day, while nobody answers')
  sequence
    .command('list')
    .description('every sequence with its steps')
    .action(run(async (ctx) => (await import('./sequence.js')).listSequences(ctx)))
  sequence
    .command('show <name>')
    .description('one sequence, and for whom it runs')
    .action(run(async (ctx, name) => (await import('./sequence.js')).showSequence(ctx, name)))
  sequence
    .command('set <name> [steps...]')
    .usage('<name> <when:kind>…')
    .description('make one of your own, such as: patient 5bd:nudge 10bd:try-someone-else')
    .action(run(async (ctx, name, steps) => (await import('./sequence.js')).set(ctx, name, steps)))
  sequence
    .command('remove <name>')
    .description('forget one of your own; what runs goes on')
    .action(run(async (ctx, name) => (await import('./sequence.js')).remove(ctx, name)))
  sequence
    .command('stop [contact...]')
    .description('end what runs for somebody')
    .action(run(async (ctx, words) => (await import('./stop.js')).stop(ctx, words)))
}
