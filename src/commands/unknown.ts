import { distance } from 'fastest-levenshtein'
import { RapportError } from '../book/model/error.js'

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
  const [near] = names.sort((a, b) => distance(a, word) - distance(b, word))
  const hint =
    near && distance(near, word) <= Math.max(1, word.length / 3)
      ? `Did you mean ${near}?`
      : `See which there are: ${help}.`
  return new RapportError('usage', `There is no command “${word}”.`, { hint })
}
