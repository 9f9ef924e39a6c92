import type { Command } from 'commander'
import type { Run } from '../run.js'

export function bookCommands(program: Command, run: Run): void {
  program
    .command('undo')
    .description('take the last change back; again for the one before')
    .action(run(async (ctx) => (await import('./undo.js')).undo(ctx)))
  program
    .command('redo')
    .description('bring again what undo took back')
    .action(run(async (ctx) => (await import('./undo.js')).redo(ctx)))

  const backup = program.command('backup').description('former versions of your book')
  backup
    .command('list')
    .description('which there are, newest first')
    .action(run(async (ctx) => (await import('./backup.js')).list(ctx)))
  backup
    .command('restore [id]')
    .description('bring one back; undo takes that back')
    .action(run(async (ctx, id) => (await import('./backup.js')).restore(ctx, id)))

  program
    .command('doctor')
    .description('look whether all is well with your book')
    .option('--fix', 'mend what can be mended')
    .action(run(async (ctx, options) => (await import('./doctor.js')).doctor(ctx, options)))
  program
    .command('demo')
    .description('try everything on a made-up book, in a folder of its own')
    .action(run(async (ctx) => (await import('./demo.js')).demo(ctx)))
}
