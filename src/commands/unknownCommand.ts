import { RapportError } from '../book/error.js'
import { shellQuote } from '../terminal/views/format.js'
import { nearestWord } from '../text/nearestWord.js'

/** A command as commander has it. */
export interface CommandTree {
  name(): string
  commands: readonly CommandTree[]
  registeredArguments: readonly { variadic: boolean }[]
}

/** What people type for a command that has another name; `…` stands for the words after it. */
export const otherNames: Record<string, string> = {
  'today todo todos tasks task agenda list now status': 'due',
  tomorrow: 'due --on tomorrow',
  'email mail e-mail': 'script … email',
  'sms text': 'script … sms',
  linkedin: 'script … linkedin',
  phone: 'script … phone',
  voicemail: 'script … voicemail',
  'write message letter': 'script …',
  'people contacts person persons everybody all ls': 'contact list',
  'find search who where': 'contact list …',
  'add new create save': 'contact add …',
  'remove delete rm del': 'contact remove …',
  'edit change': 'contact edit …',
  'merge join': 'contact merge …',
  archive: 'contact archive …',
  'show view open': 'contact show …',
  'met meet meeting': 'log … -c meeting',
  'spoke talk talked note notes called touch entry': 'log …',
  'remind reminder follow': 'follow-up add …',
  'later postpone': 'snooze …',
  'finish finished complete tick': 'done …',
  'companies target targets': 'company list',
  'scripts templates': 'template list',
  'introductions referrals hosts': 'network',
  'suggest suggestions ideas': 'next',
  'numbers report statistics': 'stats',
  'unemployment weekly week certify': 'record',
  'config configure preferences options set': 'settings',
  'me whoami': 'profile',
  'begin setup install start': 'init',
  'revert back': 'undo',
  'restore backups': 'backup list',
  version: '--version',
  coach: 'check',
  'wait waiting thank thank-you thankyou': 'thanks',
}

/** What people type for a command of a group. */
export const otherVerbs: Record<string, string> = {
  'rm delete del': 'remove',
  'new create make': 'add',
  'ls all find search': 'list',
  'view get open': 'show',
  'update change modify rename': 'edit',
  'hide put-aside': 'archive',
  join: 'merge',
}

/**
 * The error for words that are no command: what was probably meant, else where all commands are.
 * @param words the words that were typed, without options.
 * @example unknownCommandError(program, ['contact', 'joe']) // hint: 'Did you mean: rapport contact show joe?'
 */
export function unknownCommandError(program: CommandTree, words: string[]): RapportError {
  const group = program.commands.find((each) => each.name() === words[0] && each.commands.length > 0)
  const meant = group ? meantInGroup(group, words.slice(1)) : meantAmong(program, words)
  const typed = group ? words.slice(0, 2) : words.slice(0, 1)
  return new RapportError('usage', `There is no command “${typed.join(' ')}”.`, {
    hint: meant
      ? `Did you mean: rapport ${meant}?`
      : `See which there are: rapport ${group ? `help ${group.name()}` : 'help'}.`,
  })
}

/** The command that was probably meant, ready to copy; null for none. */
function meantAmong({ commands }: CommandTree, [word = '', ...rest]: string[]): string | null {
  const other = lookUp(otherNames, word)
  if (other !== null) return other.replace('…', quoted(rest)).replace(/ {2,}/g, ' ').trim()
  return nearestCommand(commands, word, rest)
}

/** The command of a group that was probably meant: a near one, else to show what the words name. */
function meantInGroup(group: CommandTree, [word, ...rest]: string[]): string | null {
  if (word === undefined) return null
  const { commands } = group
  const verb = nearestCommand(commands, word, rest) ?? nearestCommand(commands, lookUp(otherVerbs, word) ?? '', rest)
  if (verb !== null) return `${group.name()} ${verb}`
  const named = (name: string) => commands.find((each) => each.name() === name)
  const reading = named('get') ?? named('show') ?? (rest.length > 0 ? named('add') : undefined)
  return reading ? `${group.name()} ${withWords(reading, [word, ...rest])}` : null
}

/** The command with a name like a word, followed by the other words; null for none. */
function nearestCommand(commands: readonly CommandTree[], word: string, rest: string[]): string | null {
  const names = commands.map((each) => each.name())
  const nearest = commands.find((each) => each.name() === nearestWord(word, names))
  return nearest ? withWords(nearest, rest) : null
}

/** A command with as many words after it as it takes: after “deu Dana”, `due` is meant alone. */
function withWords(command: CommandTree, words: string[]): string {
  const { commands, registeredArguments } = command
  const takesAny = commands.length > 0 || registeredArguments.some((each) => each.variadic)
  const taken = takesAny ? words : words.slice(0, registeredArguments.length)
  return [command.name(), quoted(taken)].filter(Boolean).join(' ')
}

function lookUp(table: Record<string, string>, word: string): string | null {
  const found = Object.entries(table).find(([words]) => words.split(' ').includes(word.toLowerCase()))
  return found?.[1] ?? null
}

const quoted = (words: string[]) => words.map(shellQuote).join(' ')
