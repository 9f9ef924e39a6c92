import { PassThrough } from 'node:stream'
import type { CommandUnknownOpts, Option } from 'commander'
import type { ToAction } from '../../src/commands/toAction.js'
import { createProgram } from '../../src/program.js'

/** The program as it would be built for some arguments; without any, all of it. */
export function programOf(args: string[], toAction: ToAction = () => async () => {}) {
  return createProgram({ args, stdout: new PassThrough(), stderr: new PassThrough() }, false, toAction)
}

/** What a line calls, and with what: commander parses it as always, but what is to be run is only noted. */
export async function parse(line: string) {
  const args = wordsOf(line)
  const calls: { handler: unknown; args: unknown[]; options: unknown }[] = []
  const program = await programOf(args, (load) => async (...parsed) => {
    const [options] = parsed.slice(-2)
    calls.push({ handler: await load(), args: parsed.slice(0, -2), options })
  })
  const used: string[] = []
  program.hook('preAction', (_, command) => {
    used.push(nameOf(command))
    for (const each of everyOption(program))
      if (each.command.getOptionValueSource(each.option.attributeName()) === 'cli') used.push(each.name)
  })
  await program.parseAsync(args, { from: 'user' })
  return { calls, globals: program.opts(), used }
}

/** Words as a shell gives them: what stands in quotes is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
}

/** A command with the nouns before it, as it is typed: `rapport contact add`. */
function nameOf(command: CommandUnknownOpts): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`
}

function everyCommand(program: CommandUnknownOpts): CommandUnknownOpts[] {
  return [program, ...program.commands.flatMap(everyCommand)]
}

/** The names of all commands that can be called: not those that only hold others. */
export function callableCommands(program: CommandUnknownOpts): string[] {
  const callable = everyCommand(program).filter(
    (each) => each.commands.length === 0 || each.registeredArguments.length > 0,
  )
  return callable.map(nameOf)
}

interface NamedOption {
  /** As it is typed, after its command: `rapport log --keep`. */
  name: string
  command: CommandUnknownOpts
  option: Option
}

/** All options of all commands. */
export function everyOption(program: CommandUnknownOpts): NamedOption[] {
  return everyCommand(program).flatMap((command) =>
    command.options.map((option) => ({ name: `${nameOf(command)} ${option.long}`, command, option })),
  )
}
