import { interviewsByTime } from '../interviews/findInterviews.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { touchesWith } from '../model/lookup.js'
import type { Book, Interview } from '../model/schema.js'
import { suggestedScripts } from '../model/suggestedScripts.js'

/**
 * The ids of the scripts that fit somebody who was in an interview, by what came of the last one with them, until the user
 * has written or called. While there is an offer elsewhere, the one that says so.
 * @example outcomeScripts(book, pat.id) // ['offer-thanks', 'negotiate']
 */
export function outcomeScripts(book: Book, contactId: string): string[] {
  const all = interviewsByTime(book)
  const last = all.findLast((each) => each.status !== 'canceled' && each.interviewers.includes(contactId))
  if (last === undefined) return []
  const hasSpokenUp = (since: Interview) =>
    touchesWith(book, contactId).some(
      ({ direction, outcome, createdAt }) =>
        direction === 'out' && outcome !== 'no-answer' && createdAt > since.updatedAt,
    )
  const unlessSaid = (script: string, since: Interview = last) => (hasSpokenUp(since) ? [] : [script])
  switch (last.outcome) {
    case 'offer':
      return [...unlessSaid(suggestedScripts.offerThanks), suggestedScripts.negotiate]
    case 'rejected':
      return unlessSaid(suggestedScripts.afterRejection)
    case 'withdrawn':
      return unlessSaid(suggestedScripts.bowOut)
    case undefined: {
      const isElsewhere = ({ company }: Interview) => !isSameCompanyIn(book, company, last.company)
      const offer =
        book.landed === null ? all.findLast((each) => each.outcome === 'offer' && isElsewhere(each)) : undefined
      return offer === undefined ? [] : unlessSaid(suggestedScripts.offerElsewhere, offer)
    }
    default:
      return []
  }
}
