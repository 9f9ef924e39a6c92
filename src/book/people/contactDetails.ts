import { getById } from '../model/collection.js'
import { contactById, touchesWith } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Touch } from '../model/schema.js'

/** All that the book knows of one contact. */
export interface ContactDetails {
  contact: Contact
  introducers: Contact[]
  /** The newest first. */
  touches: Touch[]
  followUps: FollowUp[]
  /** In how many touches I gave something, and in how many they did (METHOD section 1). */
  balance: { gave: number; got: number }
}

/** All about one contact. @throws RapportError `unknown-ref` where it is gone. */
export function contactDetails(book: Book, id: string): ContactDetails {
  const contact = getById(book.contacts, id)
  const touches = touchesWith(book, id)
  return {
    contact,
    introducers: contact.introducers.flatMap((host) => contactById(book, host) ?? []),
    touches,
    followUps: book.followUps.filter((each) => each.contactId === id),
    balance: {
      gave: touches.filter((each) => each.gave !== undefined).length,
      got: touches.filter((each) => each.got.length > 0).length,
    },
  }
}
