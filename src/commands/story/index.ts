import type { Command, CommandUnknownOpts } from 'commander'
import { qualities } from '../../book/model/interviewWords.js'
import { choiceList } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `story` and its commands. */
export function storyCommands(program: CommandUnknownOpts, toAction: ToAction): void {
  const story = program.command('story').description('true stories to tell in interviews, and a weakness that is fixed')
  const fields = <Args extends unknown[]>(command: Command<Args>) =>
    command
      .option('--quality <quality>', `what it shows: ${qualities.join(', ')}`, choiceList('quality', qualities))
      .option(
        '--situation <text>',
        'where you were and what was at stake; of a weakness: the failing, and when it showed',
      )
      .option('--action <text>', 'what you did')
      .option('--result <text>', 'what came of it')
      .option('--weakness', 'it is your answer to the question about a weakness')
      .option('--lesson <text>', 'of a weakness: what you learned')
      .option('--fixed <text>', 'of a weakness: what you do now instead')
      .option('--asked <text>', 'of a weakness: who asks you for advice on it now')

  fields(story.command('add [title...]').usage('<title>'))
    .description('write a story down; the coach reads it')
    .action(toAction(async () => (await import('./add.js')).add))
  story
    .command('list')
    .description('your stories')
    .option('--gaps', 'what you have to tell at each interview ahead, and what is missing')
    .action(toAction(async () => (await import('./list.js')).list))
  story
    .command('show [story...]')
    .description('a story, how long it takes, and what the coach says')
    .action(toAction(async () => (await import('./show.js')).show))
  fields(story.command('edit [story...]'))
    .option('--title <title>', 'the title')
    .description('change a story: what you name is replaced, an empty text clears it; without options, in your editor')
    .action(toAction(async () => (await import('./edit.js')).edit))
  story
    .command('remove [story...]')
    .description('remove a story')
    .option('--yes', 'do not ask')
    .action(toAction(async () => (await import('./remove.js')).remove))
}
