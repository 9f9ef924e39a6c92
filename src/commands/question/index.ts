import type { CommandUnknownOpts } from 'commander'
import { choice } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

const whom = ['boss', 'me'] as const

/** Declares `question` and its commands. */
export function questionCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const question = program
    .command('question')
    .description('what you may be asked in an interview, with your answers, and what you ask a boss')

  question
    .command('list')
    .description('the questions, yours first')
    .option('--for <whom>', 'only those for the boss, or for me', choice('side', whom))
    .action(toAction(async () => (await import('./list.js')).list))
  question
    .command('add [question...]')
    .usage('<question>')
    .description('add a question of your own')
    .option('--for <whom>', 'boss: you ask it; me: you are asked it (me)', choice('side', whom))
    .option('--answer <text>', 'your answer')
    .option('--text-for-others <text>', 'of one for a boss: how you ask others; {boss} stands for the name')
    .action(toAction(async () => (await import('./add.js')).add))
  question
    .command('edit [question...]')
    .description('save your answer to a question, or change one of your own; an empty text clears it')
    .option('--answer <text>', 'your answer')
    .option('--text <text>', 'the question; only of your own')
    .option('--text-for-others <text>', 'of your own for a boss: how you ask others; {boss} stands for the name')
    .action(toAction(async () => (await import('./edit.js')).edit))
  question
    .command('remove [question...]')
    .description('remove a question; one that comes with Rapport is no longer shown')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./remove.js')).remove))
}
