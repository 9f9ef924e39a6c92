import type { CommandResult, Context } from '../context.js'

/** The function of a command: from the context and what commander has parsed, to a result. */
export type Handler<Parsed extends unknown[]> = (ctx: Context, ...parsed: Parsed) => Promise<CommandResult>

/**
 * Turns a handler into an action for commander, which opens the context, loads and runs the handler, and prints the
 * result. The compiler checks that the handler fits the command: the types of the arguments, and exactly the options
 * that the command declares.
 * @example command.option('--fix', 'fix it').action(toAction(async () => (await import('./doctor.js')).doctor))
 */
export type ToAction = <Parsed extends unknown[], H extends Handler<Parsed>>(
  load: () => Promise<H & SameOptions<Parsed, H>>,
) => (...parsed: Parsed) => Promise<void>

/**
 * `unknown`, which any type fits, when a handler reads exactly the options that its command declares; else a type that
 * no handler fits, with the names of the options that differ. Since options are optional, assignability alone would not
 * find these.
 */
export type SameOptions<Parsed extends unknown[], H> = Parsed extends [...infer Positional, infer Declared, unknown]
  ? Differences<keyof Declared, keyof HandlerOptions<H, Positional>>
  : { undeclared: unknown }

type Differences<Declared, Read> = [Exclude<Declared, Read>, Exclude<Read, Declared>] extends [never, never]
  ? unknown
  : { unread: Exclude<Declared, Read>; undeclared: Exclude<Read, Declared> }

/** The options of a handler, after the context and the positional arguments; `unknown` when it takes none. */
type HandlerOptions<H, Positional extends unknown[]> = H extends (
  ctx: never,
  ...args: [...Positional, infer O]
) => unknown
  ? O
  : never
