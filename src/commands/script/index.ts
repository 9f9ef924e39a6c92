import type { Command } from 'commander'
import { channels, outcomes } from '../../book/channel.js'
import { gather, oneOf } from '../../flows/edge.js'
import type { Run } from '../run.js'

export function scriptCommands(program: Command, run: Run): void {
  program
    .command('script [words...]')
    .usage('[template] [channel] [person] [options]')
    .description('a script to say or send, filled with what your book knows')
    .option('--to <contact>', 'whom you will talk or write to')
    .option('--via <contact>', 'who suggested it')
    .option('--about <contact>', 'whom it is about')
    .option('--channel <channel>', channels.join(', '), oneOf('channel', channels))
    .option('--set <slot=value>', 'fill one place of the script (again for more)', gather)
    .option('--out <file>', 'write it to a file')
    .option('--force', 'replace that file')
    .option('--log', 'log that you sent or said it')
    .option('-o, --outcome <outcome>', `with --log: ${outcomes.join(', ')}`, oneOf('outcome', outcomes))
    .option('-f, --follow-up <when>', 'when you will be in touch again')
    .option('--no-follow-ups', 'with --log: open nothing by itself')
    .option('--new', 'with --log: somebody who is not in your book yet')
    .action(run(async (ctx, words, options) => (await import('./script.js')).script(ctx, words, options)))

  const template = program.command('template').description('the scripts there are')
  template
    .command('list')
    .description('every script, and when to use it')
    .action(run(async (ctx) => (await import('./templates.js')).listTemplates(ctx)))
  template
    .command('show [id]')
    .description('one script with its places, as it is written')
    .action(run(async (ctx, id) => (await import('./templates.js')).showTemplate(ctx, id)))
  template
    .command('path')
    .description('the folder for scripts of your own; one with the same name wins')
    .action(run(async (ctx) => (await import('./templates.js')).templatePath(ctx)))
}
