import { RapportError } from '../book/error.js'
import { editDistance } from '../text/editDistance.js'

/** A command that has subcommands. */
interface CommandGroup {
  commands: readonly { name(): string }[]
}

/**
 * A parser that refuses any word in the place of a subcommand: commander calls it for an unknown one.
 * @throws RapportError `usage`; from the parser.
 */
export function refuseUnknown(parent: CommandGroup, help: string): (word: string) => never {
  return (word) => {
    throw unknownCommandError(parent, word, help)
  }
}

/** The error for an unknown command, with the most similar one as a hint, else the help that lists all. */
function unknownCommandError(parent: CommandGroup, word: string, help: string): RapportError {
  const names = parent.commands.map((each) => each.name())
  const [near] = names.sort((a, b) => editDistance(a, word) - editDistance(b, word))
  const hint =
    near && editDistance(near, word) <= Math.max(1, word.length / 3)
      ? `Did you mean ${near}?`
      : `See which there are: ${help}.`
  return new RapportError('usage', `There is no command “${word}”.`, { hint })
}
