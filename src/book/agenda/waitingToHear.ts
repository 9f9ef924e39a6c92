import type { Day } from '../dates/day.js'
import { contactById, openFollowUps } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'

/** An introducer (`host`) who has not yet heard what came of an introduction. */
export interface WaitingIntroducer {
  host: { id: string; name: string }
  /** Null for an interview with nobody named. */
  about: { id: string; name: string } | null
  /** The day of the touch that is the news. */
  since: Day
  followUp: FollowUp
}

/** The introducers who wait for news, longest first, without archived ones (METHOD section 3). */
export function waitingToHear(book: Book): WaitingIntroducer[] {
  const days = new Map(book.interactions.map(({ id, on }) => [id, on]))
  const list = openFollowUps(book).flatMap((followUp): WaitingIntroducer[] => {
    const host = contactById(book, followUp.contactId)
    const about = contactById(book, followUp.aboutId)
    if (followUp.kind !== 'tell-host' || host?.status !== 'active') return []
    if (about === undefined && followUp.interviewId === undefined) return []
    const since = days.get(followUp.openedBy ?? '') ?? followUp.dueOn
    return [{ host: idAndName(host), about: about === undefined ? null : idAndName(about), since, followUp }]
  })
  return list.sort((a, b) => ascending(a.since, b.since))
}

function idAndName({ id, name }: Contact): { id: string; name: string } {
  return { id, name }
}
