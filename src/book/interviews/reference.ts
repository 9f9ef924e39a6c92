import { fold } from '../identity/fold.js'
import { hasTalked } from '../model/lookup.js'
import type { Book, Contact } from '../model/schema.js'

/** The tag of a contact whom an employer may call. */
const referenceTag = 'reference'

/** Whether a contact, who is not archived, vouches for the user: they have the tag `reference`. */
export function isReference({ tags, status }: Contact): boolean {
  return status === 'active' && tags.some((each) => fold(each) === referenceTag)
}

/** Whether somebody who vouches for the user knows of it: they have talked, or were told of an interview. */
export function isKnowingReference(book: Book, contact: Contact): boolean {
  const wasTold = book.followUps.some(({ contactId, status }) => contactId === contact.id && status === 'done')
  return isReference(contact) && (wasTold || hasTalked(book, contact.id))
}
