/** A word in the place of a command is none. */
export class UnknownCommand extends Error {}

/**
 * A parser of arguments that refuses any word in the place of a subcommand, as commander does by itself for a command
 * without an action.
 * @throws UnknownCommand
 */
export function refuseWord(word: string): never {
  throw new UnknownCommand(word)
}
