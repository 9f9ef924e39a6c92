import { withFullStop } from '../../text/withFullStop.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import type { Book, Contact } from '../model/schema.js'
import { nameIntroducer } from './addReferrals.js'

/** Whether the name of an introducer may be used with whom they introduced. */
export interface IntroducerNaming {
  introducerId: string
  how: 'named' | 'unnamed'
}

/**
 * A change of a contact, and with it which of its introducers may be named.
 * @throws RapportError `usage` for one who did not introduce the contact.
 */
export function nameIntroducers(
  change: BookUpdate,
  contactId: string,
  naming: readonly IntroducerNaming[],
  moment: Moment,
): BookUpdate & { contact: Contact } {
  let { book } = change
  for (const { introducerId, how } of naming) {
    requireIntroducer(book, contactId, introducerId)
    book = nameIntroducer(book, contactId, introducerId, how, moment)
  }
  return { ...change, book, contact: getById(book.contacts, contactId) }
}

function requireIntroducer(book: Book, contactId: string, introducerId: string): void {
  const contact = getById(book.contacts, contactId)
  if (contact.introducers.includes(introducerId)) return
  const { name } = getById(book.contacts, introducerId)
  throw new RapportError('usage', withFullStop(`${name} is not among those who introduced you to ${contact.name}`), {
    hint: `If they did, say so: rapport contact edit ${contact.id} --introduced-by ${introducerId}.`,
  })
}
