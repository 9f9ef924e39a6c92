import { type Day, daysBetween, later } from '../dates/day.js'
import type { Book, Contact, Interaction } from '../model/schema.js'

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
  const helped = helpers(interactions)
  if (helped.size === 0) return null
  const last = new Map<string, Interaction>()
  for (const each of interactions) {
    if (each.contactId === null || !helped.has(each.contactId)) continue
    if (each.gave !== undefined) helped.delete(each.contactId)
    else if (each.on >= (last.get(each.contactId)?.on ?? '')) last.set(each.contactId, each)
  }
  const waiting = contacts.flatMap(({ id, name, status }) => {
    const [known, touch] = [helped.get(id), last.get(id)]
    if (known === undefined || touch === undefined || status === 'archived') return []
    if (touch.outcome === 'declined' || daysBetween(touch.on, today) < restDays) return []
    return [{ contact: { id, name }, ...known }]
  })
  const [first] = waiting.sort((a, b) => b.times - a.times || (a.since < b.since ? -1 : 1))
  return first === undefined ? null : { contact: first.contact, since: first.since }
}

/** Who helped me, how often, and when last. */
function helpers(interactions: Interaction[]): Map<string, { times: number; since: Day }> {
  const helped = new Map<string, { times: number; since: Day }>()
  for (const { contactId, got, on } of interactions) {
    if (contactId === null || got.length === 0) continue
    const { times, since } = helped.get(contactId) ?? { times: 0, since: on }
    helped.set(contactId, { times: times + 1, since: later(on, since) })
  }
  return helped
}
