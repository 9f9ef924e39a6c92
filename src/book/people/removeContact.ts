import type { BookUpdate, Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import { peopleOf } from '../model/interaction.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'

/** How many records were removed along with a contact, or dropped, since there is no more news to tell about it. */
export type AlsoRemoved = { interactions: number; followUps: number }

/**
 * Removes a contact with its touches and follow-ups, and drops as `void` the open follow-ups to tell introducers about
 * it and the introductions to it that others were asked for. Other records lose only their reference to it (references.ts); a touch that others took part in is then at the company
 * of the next of them.
 * @throws RapportError `unknown-ref` for an unknown id.
 */
export function removeContact(
  book: Book,
  id: string,
  moment: Moment,
): BookUpdate & { removed: Contact; alsoRemoved: AlsoRemoved } {
  const contact = getById(book.contacts, id)
  const isMoot = ({ kind, status, aboutId, contactId }: FollowUp) =>
    (kind === 'tell-host' || kind === 'awaited-introduction') && status === 'open' && aboutId === id && contactId !== id
  const followUps = book.followUps.map((each) =>
    isMoot(each) ? closedFollowUp(each, 'dropped', moment, 'void') : each,
  )
  const interactions = book.interactions.map((each) => withNextCompany(book, each, contact))
  const { book: next, removed } = removeRecord({ ...book, followUps, interactions }, 'contacts', id, moment.at)
  const dropped = book.followUps.filter(isMoot).length
  const alsoRemoved = { interactions: removed.interactions.size, followUps: removed.followUps.size + dropped }
  return { book: next, summary: `removed ${contact.name}`, removed: contact, alsoRemoved }
}

/** A touch whose first contact is about to be removed, at the company of the next one; unchanged for any other touch. */
function withNextCompany(book: Book, interaction: Interaction, { id, company }: Contact): Interaction {
  const [first, next] = peopleOf(interaction)
  if (first !== id || next === undefined || interaction.company !== company) return interaction
  return { ...interaction, company: contactById(book, next)?.company ?? null }
}
