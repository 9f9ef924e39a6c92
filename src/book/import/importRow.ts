import type { Contact } from '../model/schema.js'
import type { ImportedContact } from './importedContact.js'
import type { Post } from './sameNameInBook.js'

/** What can become of a row; of several turns the weightiest counts. */
export const weights = { unclear: 0, unchanged: 1, full: 2, updated: 3, added: 4 }
export type RowResult = keyof typeof weights

/** Somebody from a file on the way into the book, with what they are looked up by, each as it is compared. */
export interface ImportRow extends Post {
  line: number
  person: ImportedContact
  name: string
  /** Without those that several share. */
  emails: string[]
  became: RowResult
  /** Whom they were found to be, as that one stood when all they bring was taken. */
  met: Contact | null
  /** Who they were found to be, where that one was not known by this name. */
  joined: { id: string; name: string } | null
}
