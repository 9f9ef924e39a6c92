import type { CommandResult, Context } from '../context.js'

/** What a command does: it takes the context and what commander has parsed, and gives back a result. */
export type Handler<Parsed extends unknown[]> = (ctx: Context, ...parsed: Parsed) => Promise<CommandResult>

/**
 * Turns a handler into what commander calls: loads it, builds the context, runs, shows the result. The compiler checks
 * that it fits the command: the types of the arguments, and exactly the options that the command declares.
 * @example command.option('--fix', 'mend it').action(run(async () => (await import('./doctor.js')).doctor))
 */
export type Run = <Parsed extends unknown[], H extends Handler<Parsed>>(
  load: () => Promise<H & SameOptions<Parsed, H>>,
) => (...parsed: Parsed) => Promise<void>

/**
 * Anything where a handler reads all options that its command declares, and no others; else a type that no handler has,
 * with the names of those options. Assignability alone would let both pass, since options may be left out.
 */
export type SameOptions<Parsed extends unknown[], H> = Parsed extends [...infer Positional, infer Declared, unknown]
  ? Differences<keyof Declared, keyof OptionsOf<H, Positional>>
  : { undeclared: unknown }

type Differences<Declared, Read> = [Exclude<Declared, Read>, Exclude<Read, Declared>] extends [never, never]
  ? unknown
  : { unread: Exclude<Declared, Read>; undeclared: Exclude<Read, Declared> }

/** The options that a handler takes, after the context and the positional arguments; `unknown` where it takes none. */
type OptionsOf<H, Positional extends unknown[]> = H extends (ctx: never, ...args: [...Positional, infer O]) => unknown
  ? O
  : never
