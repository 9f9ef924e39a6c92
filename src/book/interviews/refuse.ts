import { RapportError } from '../error.js'
import type { Moment } from '../model/book.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { contactById } from '../model/lookup.js'
import type { Book, Interview } from '../model/schema.js'

/**
 * Refuses an interview at the time of another one there; two without a time on one day are the same.
 * @throws RapportError `usage` where another interview at the same company is planned for that time already.
 */
export function refuseSameTime(book: Book, { id, company, on, at }: Omit<Interview, 'interviewers'>): void {
  const same = book.interviews.find(
    (each) =>
      each.id !== id &&
      each.status === 'planned' &&
      each.on !== undefined &&
      each.on === on &&
      each.at === at &&
      isSameCompanyIn(book, each.company, company),
  )
  if (same === undefined) return
  throw new RapportError('usage', `You have noted an interview at ${same.company} at that time already (${same.id}).`, {
    hint: `To change it: rapport interview edit ${same.id}.`,
  })
}

/**
 * Refuses what contradicts that an interview took place: calling it off, a day to come or none, nobody who was there.
 * @param next the interview after the change.
 * @throws RapportError `usage`.
 */
export function refuseUndoing(former: Interview, next: Interview, { today }: Moment): void {
  const { id, company, debriefs, interactionId } = former
  if (debriefs.length > 0 && next.status !== 'held')
    throw new RapportError('usage', `You have noted how the interview at ${company} went, so it took place.`, {
      hint: `Another round is an interview of its own: rapport interview add. To take this one out: rapport interview remove ${id}.`,
    })
  if (next.status !== 'held') return
  if (next.on !== undefined && next.on > today)
    throw new RapportError('usage', `The interview at ${company} is still to come.`, {
      hint: 'Say that it was held when it is over. Another round is an interview of its own: rapport interview add.',
    })
  if (former.on !== undefined && next.on === undefined)
    throw new RapportError('usage', `The interview at ${company} took place, so it has a day.`, {
      hint: 'If it was another one: --on "nov 26".',
    })
  if (interactionId !== undefined && next.interviewers.length === 0)
    throw new RapportError('usage', `Somebody was there when you talked at ${company}.`, {
      hint: 'Say who it was: --add-with "Pat Lee".',
    })
}

/** @throws RapportError `usage` for an interview that led to the user's new job: what became of that comes first. */
export function refuseAccepted(book: Pick<Book, 'landed' | 'companies'>, { id, company, outcome }: Interview): void {
  if (outcome !== 'accepted' || book.landed === null || !isSameCompanyIn(book, company, book.landed.company)) return
  throw new RapportError('usage', `The interview at ${company} led to your new job.`, {
    hint: `If that fell through, say so first: rapport interview outcome ${id} rejected.`,
  })
}

/** @throws RapportError `usage` for taking somebody out of an interview who is not in it. */
export function refuseAbsent(
  book: Book,
  { interviewers, company }: Interview,
  { without = [] }: { without?: string[] | undefined },
): void {
  const absent = without.find((id) => !interviewers.includes(id))
  if (absent === undefined) return
  throw new RapportError('usage', `${contactById(book, absent)?.name} is not in the interview at ${company}.`, {
    hint: 'See who is: rapport interview show.',
  })
}
