import type { Book } from '../../book/model/schema.js'
import { shellQuote } from '../../terminal/views/format.js'

/** Letters, digits and what stands between them in names: nothing that a shell or a terminal would take amiss. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’-]{0,39}$/u

/**
 * How a command names each person, ready to copy: by name, or by id where others bear it or it cannot be typed. A name that
 * is written just so is found before one that only folds to it.
 */
export function contactRefs({ contacts }: Book): (id: string) => string {
  return (id) => {
    const name = contacts.find((each) => each.id === id)?.name ?? ''
    const bearers = contacts.filter((each) => each.name === name || each.aliases.includes(name))
    return plain.test(name) && bearers.length === 1 ? shellQuote(name) : id
  }
}
