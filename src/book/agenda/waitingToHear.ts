import type { Day } from '../dates/day.js'
import { openFollowUps } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, FollowUp } from '../model/schema.js'

/** Somebody who introduced me to another and has not yet heard what came of it. */
export interface Waiting {
  host: { id: string; name: string }
  about: { id: string; name: string }
  /** The day of the talk that they could hear of. */
  since: Day
  followUp: FollowUp
}

/**
 * Who still waits to hear what came of an introduction, the longest first; who is archived waits for nothing
 * (METHOD section 3).
 */
export function waitingToHear(book: Book): Waiting[] {
  const people = new Map(book.contacts.map((each) => [each.id, { id: each.id, name: each.name }]))
  const archived = new Set(book.contacts.filter((each) => each.status === 'archived').map((each) => each.id))
  const days = new Map(book.interactions.map(({ id, on }) => [id, on]))
  const list = openFollowUps(book).flatMap((followUp): Waiting[] => {
    const host = people.get(followUp.contactId)
    const about = people.get(followUp.aboutId ?? '')
    if (followUp.kind !== 'tell-host' || host === undefined || about === undefined || archived.has(host.id)) return []
    return [{ host, about, since: days.get(followUp.openedBy ?? '') ?? followUp.dueOn, followUp }]
  })
  return list.sort((a, b) => ascending(a.since, b.since))
}
