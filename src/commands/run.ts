import type { CommandResult, Context } from '../context.js'

/** What a command does: it gets the context and what commander has parsed, and gives back an answer. */
export type Handler<A extends unknown[]> = (ctx: Context, ...args: A) => Promise<CommandResult>

/** Turns a handler into what commander calls: builds the context, runs, shows the answer. Program hands it to each noun. */
export type Run = <A extends unknown[]>(handler: Handler<A>) => (...args: [...A, ...unknown[]]) => Promise<void>
