import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import { ascending } from '../model/order.js'
import type { Book, Interview } from '../model/schema.js'
import { endOf } from './endOf.js'

/** The interviews by day and time, those without a day last. */
export function interviewsByTime({ interviews }: Book): Interview[] {
  const key = ({ on = '9999', at = '' }: Interview) => `${on} ${at}`
  return interviews.toSorted((a, b) => ascending(key(a), key(b)) || ascending(a.createdAt, b.createdAt))
}

/**
 * The interviews that a text means, by time: the one with this id, else all at the company of this name, else all at
 * companies whose names have the text in them.
 */
export function findInterviews(book: Book, text: string): Interview[] {
  const all = interviewsByTime(book)
  const words = fold(text)
  const byId = all.filter(({ id }) => id === words)
  if (byId.length > 0) return byId
  const atCompany = all.filter(({ company }) => isSameCompanyIn(book, company, text))
  const key = companyKeyIn(book, text)
  const isPart = ({ company }: Interview) =>
    (words !== '' && fold(company).includes(words)) || (key !== '' && companyKeyIn(book, company).includes(key))
  return atCompany.length > 0 ? atCompany : all.filter(isPart)
}

/** Whether an interview is still to come: planned, and not before today. */
export function isAhead({ status, on }: Interview, today: Day): boolean {
  return status === 'planned' && (on === undefined || on >= today)
}

/** Whether an interview has begun at a time of a day: it was held, or is planned for then or before. */
export function hasBegun({ status, on, at = '' }: Interview, { today, now }: { today: Day; now: ClockTime }): boolean {
  if (status !== 'planned') return status === 'held'
  return on !== undefined && (on < today || (on === today && at <= now))
}

/** Of interviews by time the last that has begun without a debrief, else the last that has begun; undefined for none. */
export function lastToDebrief(
  interviews: readonly Interview[],
  clock: { today: Day; now: ClockTime },
): Interview | undefined {
  const begun = interviews.filter((each) => hasBegun(each, clock))
  return begun.findLast(({ debriefs }) => debriefs.length === 0) ?? begun.at(-1)
}

/** The next interview that is ahead: not called off, and not over today. Undefined for none. */
export function nextAhead(
  interviews: readonly Interview[],
  { today, now }: { today: Day; now: ClockTime },
): Interview | undefined {
  return interviews.find((each) => {
    const end = endOf(each)
    const isOver = each.on === today && end !== null && end <= now
    return isAhead(each, today) && !isOver
  })
}

/** Of interviews by time the next one that is not over, else the last; undefined for none. */
export function nextOrLast(
  interviews: readonly Interview[],
  clock: { today: Day; now: ClockTime },
): Interview | undefined {
  return nextAhead(interviews, clock) ?? interviews.at(-1)
}

/** The keys of the companies that interview the user, or have. */
export function interviewingCompanies(book: Book): Set<string> {
  const keys = book.interviews.map(({ company }) => companyKeyIn(book, company))
  return new Set(keys.filter((key) => key !== ''))
}
