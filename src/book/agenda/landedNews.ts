import { spokenName } from '../identity/greetingName.js'
import { isReference } from '../interviews/reference.js'
import { contactById } from '../model/lookup.js'
import type { Book } from '../model/schema.js'

/** The good news in one sentence; empty where the user has not landed. @example "I'm joining Acme as their new CFO" */
export function landedWords({ landed }: Pick<Book, 'landed'>): string {
  if (landed === null) return ''
  return `I'm joining ${landed.company}${landed.role ? ` as their new ${landed.role}` : ''}`
}

/**
 * What a contact did for the user, as the book knows it: whom they introduced, or that they vouched for the user. Empty for
 * nothing that is known.
 * @example helpWords(book, stan.id) // 'introducing me to Dana Reyes and Lee Park'
 */
export function helpWords(book: Book, id: string | null): string {
  const contact = contactById(book, id)
  if (contact === undefined) return ''
  const introduced = book.contacts.filter(({ introducers }) => introducers.includes(contact.id))
  const names = introduced.map(({ name }) => spokenName(name))
  if (names.length > 2) return `introducing me to ${names[0]} and others`
  if (names.length > 0) return `introducing me to ${names.join(' and ')}`
  return isReference(contact) ? 'being a reference for me' : ''
}
