import { Command, CommanderError, type CommandUnknownOpts } from 'commander'
import { bookCommands } from './commands/book/index.js'
import { callCommand } from './commands/call/index.js'
import { checkCommand } from './commands/check/index.js'
import { companyCommands } from './commands/company/index.js'
import { contactCommands } from './commands/contact/index.js'
import { dueCommands } from './commands/due/index.js'
import { exchangeCommands } from './commands/exchange/index.js'
import { logCommands } from './commands/log/index.js'
import { networkCommands } from './commands/network/index.js'
import { numbersCommands } from './commands/numbers/index.js'
import { profileCommands } from './commands/profile/index.js'
import type { Run } from './commands/run.js'
import { scriptCommands } from './commands/script/index.js'
import { sequenceCommands } from './commands/sequence/index.js'
import { templateCommands } from './commands/template/index.js'
import { refuseUnknown } from './commands/unknown.js'
import type { Globals, Host } from './host.js'

/** Every command, in families: their names, and what declares them. */
const families: [names: string[], declare: (program: CommandUnknownOpts, run: Run) => void][] = [
  [['script'], scriptCommands],
  [['check'], checkCommand],
  [['call'], callCommand],
  [['template'], templateCommands],
  [['sequence'], sequenceCommands],
  [['log', 'amend', 'history'], logCommands],
  [['due', 'follow-up', 'done', 'snooze', 'drop'], dueCommands],
  [['contact'], contactCommands],
  [['company'], companyCommands],
  [['network', 'thanks', 'next'], networkCommands],
  [['stats', 'record'], numbersCommands],
  [['import', 'export'], exchangeCommands],
  [['init', 'profile', 'settings'], profileCommands],
  [['undo', 'redo', 'backup', 'doctor', 'demo'], bookCommands],
  [['--version', '-V'], () => {}],
]

/** Declares the family that a call begins with, which saves a tenth of its start; for help and mistakes, all. */
function declare(program: CommandUnknownOpts, run: Run, first = ''): void {
  const family = families.find(([names]) => names.includes(first))
  for (const [, declareFamily] of family ? [family] : families) declareFamily(program, run)
}

/** Runs one call of the program and gives back its exit code. */
export async function runProgram(host: Host): Promise<number> {
  const asJson = host.args.includes('--json')
  let exitCode = 0
  const run: Run =
    (load) =>
    async (...parsed) => {
      const { openContext } = await import('./openContext.js')
      const { ctx, screen } = await openContext(host, program.opts())
      const handler = await load()
      const answer = await handler(ctx, ...parsed)
      await screen.finish(answer)
      exitCode = answer.exitCode ?? 0
    }
  const program = build(host, asJson, run)
  try {
    await program.parseAsync(host.args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const { reportFailure } = await import('./report.js')
    return await reportFailure(host, asJson, error)
  }
}

/** The program with its global options; `run` is what a command does when it is called. */
export function build(host: Pick<Host, 'args' | 'stdout' | 'stderr'>, asJson: boolean, run: Run) {
  const program = new Command('rapport')
    .description('Scripts to call and write with, a log of whom you contacted, and whom to follow up today.')
    .version(__VERSION__, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .option('--json', 'one JSON document instead of text')
    .option('--home <dir>', 'use the book in this folder')
    .option('--no-input', 'never ask; say what is missing')
    .option('--no-color', 'no colours')
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => {
        if (!asJson) host.stderr.write(text)
      },
      outputError: () => {},
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getErrHelpWidth: () => host.stderr.columns ?? 80,
    })
    .exitOverride()
    .helpCommand('help [command]', 'help for one command')
    .usage('[command] [options]')
  program.argument('[command...]', '', refuseUnknown(program, 'rapport help')).action(
    run(async () => {
      const { start } = await import('./commands/start/start.js')
      return (ctx, _words, _globals: Globals) => start(ctx, () => program.helpInformation())
    }),
  )
  declare(program, run, host.args[0])
  return program
}
