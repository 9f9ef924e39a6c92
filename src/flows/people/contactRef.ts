import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { shellQuote } from '../../terminal/views/format.js'

/** A name of letters, digits and punctuation that is safe in a shell and a terminal. */
const typeableName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’-]{0,39}$/u

/**
 * A function that returns how to write a contact in a command, ready to copy: its quoted name, or its id when several
 * contacts have the name or it is not safe to type. Names that differ only in case or accents are no problem: an exact
 * match is found first.
 */
export function contactRefs(book: Book): (id: string) => string {
  return (id) => {
    const name = contactById(book, id)?.name ?? ''
    const sameName = book.contacts.filter((each) => each.name === name || each.aliases.includes(name))
    return typeableName.test(name) && sameName.length === 1 ? shellQuote(name) : id
  }
}
