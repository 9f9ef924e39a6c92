import { fold } from '../identity/fold.js'
import type { Moment } from '../model/book.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import type { Step } from '../model/inSteps.js'
import type { Book, Interview } from '../model/schema.js'
import { endWaiting } from './endWaiting.js'

/**
 * Notes of the former rounds at a company that they led on to another one: those that were held and that nothing has come
 * of yet. Not those for another role.
 */
export function advanceFormer(before: Book, next: Interview, moment: Moment): Step {
  const isFormer = (each: Interview) =>
    each.id !== next.id &&
    each.status === 'held' &&
    each.outcome === undefined &&
    isSameCompanyIn(before, each.company, next.company) &&
    isSameRole(each, next)
  const former = new Set(before.interviews.filter(isFormer).map(({ id }) => id))
  if (former.size === 0) return { book: before }
  const interviews = before.interviews.map((each) =>
    former.has(each.id) ? { ...each, outcome: 'advanced' as const, updatedAt: moment.at } : each,
  )
  return endWaiting({ ...before, interviews }, former, moment)
}

/** Whether another round at the company of an interview is planned already. */
export function hasNextRound({ interviews, companies }: Book, interview: Interview): boolean {
  const { id, company, on = '' } = interview
  return interviews.some(
    (each) =>
      each.id !== id &&
      each.status === 'planned' &&
      (each.on ?? on) >= on &&
      isSameCompanyIn({ companies }, each.company, company) &&
      isSameRole(each, interview),
  )
}

/** Whether two interviews may be for one role: it is the same, or one of them says none. */
export function isSameRole({ role: one }: Interview, { role: other }: Interview): boolean {
  return one === undefined || other === undefined || fold(one) === fold(other)
}
