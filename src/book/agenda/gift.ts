import { type Day, daysBetween, later } from '../dates/day.js'
import { peopleOf } from '../model/interaction.js'
import { touchesWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'

/** Somebody who helped me, and to whom I gave nothing yet. */
export interface Gift {
  contact: Pick<Contact, 'id' | 'name'>
  /** When they last helped. */
  since: Day
}

/** Whoever has just helped is thanked first; a gift can wait so many days. */
const restDays = 7

/**
 * To whom a gift is due: of those who helped me and got nothing, who helped most often, then who waits longest. Nobody
 * who was in touch within a week, said no, or is archived (METHOD section 1: give as well as take).
 */
export function giftDue(book: Book, today: Day): Gift | null {
  const waiting = helpers(book).flatMap((contact) => {
    const touches = touchesWith(book, contact.id)
    const [last] = touches
    if (contact.status === 'archived' || last === undefined || touches.some((each) => each.gave !== undefined))
      return []
    if (last.outcome === 'declined' || daysBetween(last.on, today) < restDays) return []
    const helped = touches.filter((each) => each.got.length > 0)
    const since = helped.map((each) => each.on).reduce(later)
    return [{ contact: { id: contact.id, name: contact.name }, times: helped.length, since }]
  })
  const [first] = waiting.sort((a, b) => b.times - a.times || ascending(a.since, b.since))
  return first === undefined ? null : { contact: first.contact, since: first.since }
}

/** Everybody who gave me something, in the order of the book. */
function helpers({ contacts, interactions }: Book): Contact[] {
  const ids = new Set(interactions.filter((each) => each.got.length > 0).flatMap(peopleOf))
  return ids.size === 0 ? [] : contacts.filter((each) => ids.has(each.id))
}
