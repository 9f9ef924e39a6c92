import { RapportError } from '../book/error.js'
import { editDistance } from '../text/editDistance.js'

/** A command that has further ones. */
interface Parent {
  commands: readonly { name(): string }[]
}

/** Refuses every word where only a command can stand: commander hands over here those that it does not know. */
export function refuseUnknown(parent: Parent, help: string): (word: string) => never {
  return (word) => {
    throw unknownCommand(parent, word, help)
  }
}

/** Says that a command does not exist, and names the nearest, or else the help that lists all. */
function unknownCommand(parent: Parent, word: string, help: string): RapportError {
  const names = parent.commands.map((each) => each.name())
  const [near] = names.sort((a, b) => editDistance(a, word) - editDistance(b, word))
  const hint =
    near && editDistance(near, word) <= Math.max(1, word.length / 3)
      ? `Did you mean ${near}?`
      : `See which there are: ${help}.`
  return new RapportError('usage', `There is no command “${word}”.`, { hint })
}
