import { getById } from '../model/collection.js'
import { isHelpOf } from '../model/interaction.js'
import { contactById, touchesWith } from '../model/lookup.js'
import { byDueTime } from '../model/order.js'
import type { Book, Contact, FollowUp, Touch } from '../model/schema.js'

/** Everything in the book about one contact. */
export interface ContactDetails {
  contact: Contact
  introducers: Contact[]
  /** Newest first. */
  touches: Touch[]
  followUps: FollowUp[]
  /** The number of touches in which the user gave something, and in which they got something (METHOD section 1). */
  balance: { gave: number; got: number }
}

/** Collects everything about one contact. @throws RapportError `unknown-ref` for an unknown id. */
export function contactDetails(book: Book, id: string): ContactDetails {
  const contact = getById(book.contacts, id)
  const touches = touchesWith(book, id)
  return {
    contact,
    introducers: contact.introducers.flatMap((introducerId) => contactById(book, introducerId) ?? []),
    touches,
    followUps: book.followUps.filter((each) => each.contactId === id).sort(byDueTime),
    balance: {
      gave: touches.filter((each) => each.gave !== undefined).length,
      got: touches.filter((each) => isHelpOf(each, id)).length,
    },
  }
}
