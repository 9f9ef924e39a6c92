import type { Argument, CommandUnknownOpts, Option } from 'commander'
import type { Day } from '../src/book/dates/day.js'
import { parseWhen } from '../src/book/dates/parseWhen.js'
import type { Direction } from '../src/book/dates/when.js'
import { type ErrorCode, RapportError } from '../src/book/error.js'
import { parseFreeDate } from '../src/formats/parseFreeDate.js'
import { exitCodes } from '../src/report.js'
import { openCatalog } from '../src/scripts/library/catalog.js'
import { outcomeList } from './docs.outcomes.js'
import { table } from './docs.table.js'

/** The meaning of each error code; the compiler requires all of them. */
const errorMeanings: Record<ErrorCode, string> = {
  usage: 'an unknown command or option, or a value that does not fit',
  missing: 'something is needed and nobody can be asked; `missing` lists all of it',
  'bad-date': 'a day or a length of time that is not understood, does not exist, or lies on the wrong side of today',
  'unknown-contact': 'nobody in the book is called that; the hint names the nearest',
  'ambiguous-contact': 'several people fit; `candidates` lists them',
  'unknown-ref': 'nothing in the book has that id, or a person has nothing open, or several things',
  'unknown-template': 'there is no script of that name',
  'bad-template': 'a script of your own cannot be read or filled; the message names the line',
  'book-broken': 'the book cannot be read; the hint names the newest good version and how to bring it back',
  'book-locked': 'another program is writing to the book and has not finished within ten seconds',
  'book-newer': 'the book was written by a newer Rapport',
  io: 'a file, a folder or the disk refused',
  cancelled: 'Ctrl-C, or “no” where something was to be removed',
}

/**
 * The reference of all commands: a page with gaps that are filled from the program. A gap is a line such as
 * `{{command log}}`, `{{globals}}`, `{{errors}}`, `{{templates}}`, `{{outcomes}}` or `{{days 2026-11-23: fri; dec 1}}`.
 * @throws Error when the page does not have every command, or has an unknown one.
 */
export async function commandsPage(page: string, program: CommandUnknownOpts): Promise<string> {
  const commands = new Map(everyCommand(program).map((command) => [fullNameOf(command), command]))
  const undocumented = new Set(commands.keys())
  const gaps: Record<string, (rest: string) => string | Promise<string>> = {
    command: (name) => {
      const command = commands.get(name)
      if (command === undefined) throw new Error(`build/docs.page.md names ‘${name}’, which is no command`)
      undocumented.delete(name)
      return commandSection(command)
    },
    globals: () => optionTable(optionsOf(program)),
    errors: errorTable,
    templates: templateTable,
    outcomes: outcomeList,
    days: (rest) => dayTable(rest.slice(0, 10), rest.slice(11)),
  }
  const lines = await Promise.all(
    page.split('\n').map((line) => {
      const [, gap = '', rest = ''] = /^\{\{(\w+) ?(.*)\}\}$/.exec(line) ?? []
      return gap === '' ? line : (gaps[gap]?.(rest) ?? Promise.reject(new Error(`no such gap: ${line}`)))
    }),
  )
  if (undocumented.size > 0)
    throw new Error(`build/docs.page.md leaves out: ${[...undocumented].join(', ')}; write {{command …}}`)
  return lines.join('\n')
}

/** All commands and subcommands, without hidden ones and `help`. */
function everyCommand(parent: CommandUnknownOpts): CommandUnknownOpts[] {
  const visible = parent.createHelp().visibleCommands(parent)
  return visible.filter((each) => each.name() !== 'help').flatMap((each) => [each, ...everyCommand(each)])
}

/** The name of a command with those of its parents: `contact add`. */
function fullNameOf(command: CommandUnknownOpts): string {
  const before = command.parent?.parent ? `${fullNameOf(command.parent)} ` : ''
  return before + command.name()
}

function commandSection(command: CommandUnknownOpts): string {
  const name = fullNameOf(command)
  const level = command.parent?.parent ? '####' : '###'
  const parts = [`${level} rapport ${name}`, sentence(command.description())]
  if (command.commands.length === 0)
    parts.push(`\`\`\`text\nrapport ${name} ${usageOf(command)}\n\`\`\``.replace(' \n', '\n'))
  const described = command.registeredArguments.filter((each) => each.description !== '')
  if (described.length > 0) parts.push(described.map(argumentLine).join('\n'))
  const options = optionsOf(command)
  if (options.length > 0) parts.push(optionTable(options))
  return parts.join('\n\n')
}

/** The usage of a command, with `[options]` at the end, where people write them. */
function usageOf(command: CommandUnknownOpts): string {
  const words = command.usage().replace('[options]', '').trim()
  return [words, optionsOf(command).length > 0 ? '[options]' : ''].filter(Boolean).join(' ')
}

const argumentLine = (argument: Argument) => `- \`${argument.name()}\`: ${argument.description}`

function optionsOf(command: CommandUnknownOpts): readonly Option[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => option.long !== '--help')
}

function optionTable(options: readonly Option[]): string {
  return table(
    ['option', 'what it does'],
    options.map(({ flags, description }) => [`\`${flags}\``, description]),
  )
}

function errorTable(): string {
  const codes = Object.entries(errorMeanings) as [ErrorCode, string][]
  return table(
    ['code', 'exit code', 'what happened'],
    codes.map(([code, meaning]) => [`\`${code}\``, String(exitCodes[code]), meaning]),
  )
}

/** The shipped templates, with their channels and when to use each. */
async function templateTable(): Promise<string> {
  const scripts = openCatalog('templates', 'templates/none')
  const sources = await Promise.all(scripts.ids().map(async (id) => (await scripts.load(id)).source))
  return table(
    ['script', 'for', 'when'],
    sources.map(({ id, channels, when }) => [`\`${id}\``, channels.join(', '), when]),
  )
}

/** The meanings of words for a day, looking ahead and looking back from `today`. */
async function dayTable(today: Day, examples: string): Promise<string> {
  const meaning = async (text: string, direction: Direction) => {
    try {
      const { day, at } = await parseWhen(text, { today, monthFirst: false, freeDates: parseFreeDate }, direction)
      return at === null ? day : direction === 'ahead' ? `${day}, ${at}` : 'refused'
    } catch (error) {
      if (error instanceof RapportError) return 'refused'
      throw error
    }
  }
  const rows = examples.split(';').map(async (example) => {
    const text = example.trim()
    return [`\`${text}\``, await meaning(text, 'ahead'), await meaning(text, 'back')]
  })
  return table(['you write', 'looking ahead', 'looking back'], await Promise.all(rows))
}

/** A description as a sentence: with a capital letter and a period. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.')
