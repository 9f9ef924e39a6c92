import { Command, CommanderError, type CommandUnknownOpts } from 'commander'
import { contactCommands } from './commands/contact/index.js'
import { dueCommand } from './commands/due/index.js'
import { followUpCommands } from './commands/followUp/index.js'
import { logCommands } from './commands/log/index.js'
import { refuseWord, UnknownCommand } from './commands/refuseWord.js'
import { scriptCommand } from './commands/script/index.js'
import type { ToAction } from './commands/toAction.js'
import type { GlobalOptions, Host } from './host.js'
import type * as others from './otherCommands.js'
import { markDashText, withoutMarks } from './text/dashText.js'

type Declare = (program: CommandUnknownOpts, toAction: ToAction) => void

/**
 * The commands in the order of the help: the names in each family, and the function that declares them, or its name in
 * src/otherCommands.ts.
 */
const families: [names: string[], declare: Declare | keyof typeof others][] = [
  [['script'], scriptCommand],
  [['check'], 'checkCommand'],
  [['call'], 'callCommand'],
  [['template'], 'templateCommands'],
  [['sequence'], 'sequenceCommands'],
  [['log', 'amend', 'history'], logCommands],
  [['due'], dueCommand],
  [['follow-up', 'done', 'snooze', 'drop'], followUpCommands],
  [['contact'], contactCommands],
  [['company'], 'companyCommands'],
  [['interview'], 'interviewCommands'],
  [['landed'], 'landedCommand'],
  [['story'], 'storyCommands'],
  [['question'], 'questionCommands'],
  [['practice'], 'practiceCommand'],
  [['network'], 'networkCommand'],
  [['thanks'], 'thanksCommand'],
  [['next'], 'nextCommand'],
  [['stats'], 'statsCommand'],
  [['record'], 'recordCommand'],
  [['import'], 'importCommand'],
  [['export'], 'exportCommand'],
  [['init'], 'initCommand'],
  [['profile'], 'profileCommands'],
  [['settings'], 'settingsCommands'],
  [['undo', 'redo'], 'undoCommands'],
  [['backup'], 'backupCommands'],
  [['doctor'], 'doctorCommand'],
  [['demo'], 'demoCommand'],
  [['--version', '-V'], () => {}],
]

/**
 * Declares only the family of the first argument, which saves a tenth of a start; all families when it is in none, for
 * help and errors.
 */
async function declare(program: CommandUnknownOpts, toAction: ToAction, firstArgument = ''): Promise<void> {
  const family = families.find(([names]) => names.includes(firstArgument))
  for (const [, each] of family ? [family] : families) {
    const declareFamily = typeof each === 'string' ? (await import('./otherCommands.js'))[each] : each
    declareFamily(program, toAction)
  }
}

/** The words at the start of the arguments, up to the options of a command, and without `help` before them. */
function wordsIn(args: string[]): string[] {
  const own = args.filter((each, index) => !isGlobal(each) && args[index - 1] !== '--home')
  const first = own.findIndex((each) => !each.startsWith('-'))
  const words = first < 0 ? [] : own.slice(first)
  const option = words.findIndex((each) => each.startsWith('-'))
  return words.slice(words[0] === 'help' ? 1 : 0, option < 0 ? undefined : option)
}

/** The arguments with `help interview add` as `interview add --help`: commander's own `help` takes one word. */
function helpForTwoWords(args: string[]): string[] {
  const [first, ...words] = args
  return first === 'help' && words.length > 1 ? [...words, '--help'] : args
}

/** Whether an argument is an option that may stand anywhere: `contact --json joe`. */
const isGlobal = (argument: string) => /^--(?:json|no-input|no-color|home(?:=.*)?)$/s.test(argument)

/** The word in the place of the command; undefined for none. */
const commandWord = (args: string[]) => wordsIn(args)[0]

const isCommand = (word: string) => families.some(([names]) => names.includes(word))

const isUnknownCommand = (error: unknown) =>
  error instanceof UnknownCommand || (error instanceof CommanderError && error.code === 'commander.unknownCommand')

async function meantCommand(program: CommandUnknownOpts, args: string[]): Promise<Error> {
  const { unknownCommandError } = await import('./commands/unknownCommand.js')
  return unknownCommandError(program, wordsIn(args))
}

/** What commander prints on stdout, the help or the version, as one JSON document. */
function helpAsJson(text: string): string {
  const key = text === `${__VERSION__}\n` ? 'version' : 'help'
  return `${JSON.stringify({ [key]: text.trimEnd() }, null, 2)}\n`
}

/** The names of the options of a command and its subcommands. */
function optionNames(command: CommandUnknownOpts): Set<string> {
  const own = command.options.flatMap(({ long }) => long ?? [])
  return new Set([...own, ...command.commands.flatMap((each) => [...optionNames(each)])])
}

/** Runs the program once. @returns the exit code. */
export async function runProgram(host: Host): Promise<number> {
  const asJson = host.args.includes('--json')
  let exitCode = 0
  const toAction: ToAction =
    (load) =>
    async (...parsed) => {
      const { openContext } = await import('./openContext.js')
      const { ctx, screen } = await openContext(host, program.opts())
      const handler = await load()
      const answer = await handler(ctx, ...withoutMarks(parsed)).catch(async (error: unknown) => {
        const { withLostBook } = await import('./commands/withLostBook.js')
        throw await withLostBook(ctx, error)
      })
      await screen.finish(answer)
      exitCode = answer.exitCode ?? 0
    }
  const program = await createProgram(host, asJson, toAction)
  try {
    const word = commandWord(host.args)
    if (word !== undefined && !isCommand(word)) refuseWord(word)
    const isOption = (name: string) => optionNames(program).has(name)
    await program.parseAsync(
      helpForTwoWords(host.args).map((each) => markDashText(each, isOption)),
      { from: 'user' },
    )
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const { reportFailure } = await import('./report.js')
    return await reportFailure(host, asJson, isUnknownCommand(error) ? await meantCommand(program, host.args) : error)
  }
}

/**
 * The program for commander, with its global options and commands.
 * @param toAction turns the handler of a command into its action.
 */
export async function createProgram(
  host: Pick<Host, 'args' | 'stdout' | 'stderr'>,
  asJson: boolean,
  toAction: ToAction,
): Promise<Command> {
  const program = new Command('rapport')
    .description('Scripts to call and write with, a log of whom you contacted, and whom to follow up today.')
    .version(__VERSION__, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .option('--json', 'one JSON document instead of text')
    .option('--home <dir>', 'use the book in this folder')
    .option('--no-input', 'never ask; say what is missing')
    .option('--no-color', 'no colors')
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => host.stdout.write(asJson ? helpAsJson(text) : text),
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
  program.argument('[command...]', '', refuseWord).action(
    toAction(async () => {
      const { noCommand } = await import('./commands/noCommand/noCommand.js')
      return (ctx, _words, _globals: GlobalOptions) => noCommand(ctx, () => program.helpInformation())
    }),
  )
  await declare(program, toAction, host.args[0])
  return program
}
