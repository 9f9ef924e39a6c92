import { type Day, daysBetween, later } from '../dates/day.js'
import { isHelpOf, isTouch } from '../model/interaction.js'
import { touchesWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'

/** A contact who helped the user, and to whom the user has given nothing yet. */
export interface Gift {
  contact: Pick<Contact, 'id' | 'name'>
  /** When they last helped. */
  since: Day
}

/** How many days after the last touch a gift is due; thanks come first. */
const waitDays = 7

/**
 * The contact to whom a gift is due; null for none (METHOD section 1: give as well as take). Of those who helped and
 * got nothing, the one who helped most often, then the one who has waited longest. Not contacts with a touch in the
 * last week, those who said no in the last touch, or archived ones.
 */
export function giftDue(book: Book, today: Day): Gift | null {
  const candidates = helpers(book).flatMap((contact) => {
    const touches = touchesWith(book, contact.id)
    const [last] = touches
    if (contact.status === 'archived' || last === undefined || touches.some((each) => each.gave !== undefined))
      return []
    if (last.outcome === 'declined' || daysBetween(last.on, today) < waitDays) return []
    const helped = touches.filter((each) => isHelpOf(each, contact.id))
    const since = helped.map((each) => each.on).reduce(later)
    return [{ contact: { id: contact.id, name: contact.name }, times: helped.length, since }]
  })
  const [first] = candidates.sort((a, b) => b.times - a.times || ascending(a.since, b.since))
  return first === undefined ? null : { contact: first.contact, since: first.since }
}

/** The contacts who gave the user something, in the order of the book. */
function helpers({ contacts, interactions }: Book): Contact[] {
  const ids = new Set<string>()
  for (const each of interactions) if (isTouch(each) && isHelpOf(each, each.contactId)) ids.add(each.contactId)
  return contacts.filter((each) => ids.has(each.id))
}
