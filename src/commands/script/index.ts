import type { CommandUnknownOpts } from 'commander'
import { channels, outcomes } from '../../book/model/channel.js'
import { choice, collect } from '../optionParsers.js'
import type { ToAction } from '../toAction.js'

/** Declares `script`. */
export function scriptCommand(program: CommandUnknownOpts, toAction: ToAction): void {
  program
    .command('script [words...]')
    .usage('[template] [channel] [person] [options]')
    .description('a script to say or send, filled with what your book knows')
    .option('--to <contact>', 'whom you will talk or write to')
    .option('--via <contact>', 'who suggested it')
    .option('--about <contact>', 'whom it is about')
    .option('--channel <channel>', channels.join(', '), choice('channel', channels))
    .option('--set <slot=value>', 'fill one place of the script (again for more)', collect)
    .option('--out <file>', 'write it to a file')
    .option('--copy', 'put the text on the clipboard')
    .option('--open', 'open it in your mail program, as e-mail')
    .option('--eml <file>', 'write it to a file as a draft for your mail program; - hands the draft on')
    .option('--force', 'replace a file that is there already')
    .option('--log', 'log that you sent or said it')
    .option('-o, --outcome <outcome>', `with --log: ${outcomes.join(', ')}`, choice('outcome', outcomes))
    .option('-f, --follow-up <when>', 'when you will be in touch again')
    .option('--sequence <name>', 'with --log: what to do, day by day, while nobody answers')
    .option('--no-follow-ups', 'with --log: open nothing by itself')
    .option('--new', 'somebody who is not in your book yet: with --log whom it is for, or whom it asks to meet')
    .action(toAction(async () => (await import('./script.js')).script))
}
