import { type Day, daysBetween } from './day.js'
import type { Book, Contact, Interaction } from './schema.js'

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
export function giftDue({ contacts, interactions }: Book, today: Day): Gift | null {
  const helped = new Map<string, { times: number; last: Interaction; since: Day; isGiven: boolean }>()
  for (const each of interactions) {
    if (each.contactId === null) continue
    const known = helped.get(each.contactId) ?? { times: 0, last: each, since: each.on, isGiven: false }
    if (each.on >= known.last.on) known.last = each
    if (each.gave !== undefined) known.isGiven = true
    if (each.got.length > 0) {
      known.times++
      if (each.on > known.since || known.times === 1) known.since = each.on
    }
    helped.set(each.contactId, known)
  }
  const waiting = contacts.flatMap(({ id, name, status }) => {
    const known = helped.get(id)
    if (known === undefined || known.times === 0 || known.isGiven || status === 'archived') return []
    if (known.last.outcome === 'declined' || daysBetween(known.last.on, today) < restDays) return []
    return [{ contact: { id, name }, since: known.since, times: known.times }]
  })
  const [first] = waiting.sort((a, b) => b.times - a.times || (a.since < b.since ? -1 : 1))
  return first === undefined ? null : { contact: first.contact, since: first.since }
}
