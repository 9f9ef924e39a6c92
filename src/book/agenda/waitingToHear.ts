import type { Day } from '../dates/day.js'
import { openFollowUps } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, FollowUp } from '../model/schema.js'

/** An introducer (`host`) who has not yet heard what came of an introduction. */
export interface WaitingIntroducer {
  host: { id: string; name: string }
  about: { id: string; name: string }
  /** The day of the touch that is the news. */
  since: Day
  followUp: FollowUp
}

/** The introducers who wait for news, longest first, without archived ones (METHOD section 3). */
export function waitingToHear(book: Book): WaitingIntroducer[] {
  const people = new Map(book.contacts.map((each) => [each.id, { id: each.id, name: each.name }]))
  const archived = new Set(book.contacts.filter((each) => each.status === 'archived').map((each) => each.id))
  const days = new Map(book.interactions.map(({ id, on }) => [id, on]))
  const list = openFollowUps(book).flatMap((followUp): WaitingIntroducer[] => {
    const host = people.get(followUp.contactId)
    const about = people.get(followUp.aboutId ?? '')
    if (followUp.kind !== 'tell-host' || host === undefined || about === undefined || archived.has(host.id)) return []
    return [{ host, about, since: days.get(followUp.openedBy ?? '') ?? followUp.dueOn, followUp }]
  })
  return list.sort((a, b) => ascending(a.since, b.since))
}
