import { type Day, daysBetween, later } from '../dates/day.js'
import { isHelpOf, isTouch, peopleOf } from '../model/interaction.js'
import { lastTouchWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact, Interaction, Touch } from '../model/schema.js'

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
  const { helped, given } = helpAndGifts(book)
  const candidates = book.contacts.flatMap((contact) => {
    const help = helped.get(contact.id)
    return help === undefined || given.has(contact.id) || contact.status === 'archived' ? [] : [{ contact, ...help }]
  })
  candidates.sort((a, b) => b.times - a.times || ascending(a.since, b.since))
  // Looked up in turn, as a rule once or twice: all touches of all candidates would take a fortieth of `due`.
  const first = candidates.find(({ contact }) => mayGive(lastTouchWith(book, contact.id), today))
  return first === undefined
    ? null
    : { contact: { id: first.contact.id, name: first.contact.name }, since: first.since }
}

function mayGive(last: Touch | undefined, today: Day): boolean {
  return last !== undefined && last.outcome !== 'declined' && daysBetween(last.on, today) >= waitDays
}

/** Whether one side gave the other something. */
function isGiveOrTake(each: Interaction): each is Touch {
  return isTouch(each) && (each.got.length > 0 || each.gave !== undefined)
}

/** How often and when last each contact helped, and the ids of the contacts who got something. */
function helpAndGifts({ interactions }: Book) {
  const helped = new Map<string, { times: number; since: Day }>()
  const given = new Set<string>()
  // Filtered first: an iterator over thousands of interactions is garbage that `due` waits for.
  for (const each of interactions.filter(isGiveOrTake)) {
    if (each.gave !== undefined) for (const id of peopleOf(each)) given.add(id)
    if (!isHelpOf(each, each.contactId)) continue
    const { times, since } = helped.get(each.contactId) ?? { times: 0, since: each.on }
    helped.set(each.contactId, { times: times + 1, since: later(since, each.on) })
  }
  return { helped, given }
}
