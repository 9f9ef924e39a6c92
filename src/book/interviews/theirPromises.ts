import type { Day } from '../dates/day.js'
import { companyKeyIn } from '../model/companyNames.js'
import { contactById } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { countedPromises } from '../touches/promiseCounts.js'

/**
 * What people at some companies have promised the user, from a day on or (null) ever: what they keep shows whom to trust
 * (METHOD section 5).
 * @param companies the keys of the companies.
 * @example promisesByPeopleAt(book, interviewingCompanies(book), null).length
 */
export function promisesByPeopleAt(book: Book, companies: ReadonlySet<string>, since: Day | null): FollowUp[] {
  return countedPromises(book, 'their-promise', since).filter(({ contactId }) => isAt(book, contactId, companies))
}

/**
 * What people at the company of an interview have promised, and what was promised in it by somebody else.
 * @example promiseCounts(promisesAround(book, interview), today).kept
 */
export function promisesAround(book: Book, { id, company }: Interview): FollowUp[] {
  const companies = new Set([companyKeyIn(book, company)].filter((key) => key !== ''))
  return countedPromises(book, 'their-promise', null).filter(
    ({ contactId, interviewId }) => interviewId === id || isAt(book, contactId, companies),
  )
}

function isAt(book: Book, contactId: string | null, companies: ReadonlySet<string>): boolean {
  return companies.has(companyKeyIn(book, contactById(book, contactId)?.company))
}
