import type { BookUpdate } from '../model/book.js'
import { getById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import type { Book, Contact } from '../model/schema.js'

/** How many records were removed along with a contact. */
export type AlsoRemoved = { interactions: number; followUps: number }

/**
 * Removes a contact with its touches and follow-ups, and the open follow-ups to tell introducers about it. Other
 * records lose only their reference to it (references.ts). @throws RapportError `unknown-ref` for an unknown id.
 */
export function removeContact(book: Book, id: string): BookUpdate & { removed: Contact; alsoRemoved: AlsoRemoved } {
  const removed = getById(book.contacts, id)
  const { book: next, removed: ids } = removeRecord(book, 'contacts', id)
  const alsoRemoved = { interactions: ids.interactions.size, followUps: ids.followUps.size }
  return { book: next, summary: `removed ${removed.name}`, removed, alsoRemoved }
}
