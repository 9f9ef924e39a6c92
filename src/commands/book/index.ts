import type { CommandUnknownOpts } from 'commander'
import type { Run } from '../run.js'

export function bookCommands(program: CommandUnknownOpts, run: Run): void {
  program
    .command('undo')
    .description('take the last change back; again for the one before')
    .action(run(async () => (await import('./undo.js')).undo))
  program
    .command('redo')
    .description('bring again what undo took back')
    .action(run(async () => (await import('./undo.js')).redo))

  const backup = program.command('backup').description('former versions of your book')
  backup
    .command('list')
    .description('which there are, newest first')
    .action(run(async () => (await import('./backup.js')).list))
  backup
    .command('restore [id]')
    .description('bring one back; undo takes that back')
    .action(run(async () => (await import('./backup.js')).restore))

  program
    .command('doctor')
    .description('look whether all is well with your book')
    .option('--fix', 'mend what can be mended')
    .action(run(async () => (await import('./doctor.js')).doctor))
  program
    .command('demo')
    .description('try everything on a made-up book, in a folder of its own')
    .action(run(async () => (await import('./demo.js')).demo))
}
