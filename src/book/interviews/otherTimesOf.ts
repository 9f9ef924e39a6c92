import type { Day } from '../dates/day.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import type { Book, Interview } from '../model/schema.js'
import { interviewsByTime, isAhead } from './findInterviews.js'
import type { InterviewFields } from './interview.js'

/**
 * The interviews that are ahead at the same company with some of the same people, so that an invitation may have the new
 * time of one. None where one is noted for the very time.
 */
export function otherTimesOf(
  book: Book,
  { company, time, with: people = [] }: InterviewFields & { company: string },
  today: Day,
): Interview[] {
  const ids = people.flatMap((each) => ('id' in each ? each.id : []))
  const there = interviewsByTime(book).filter(
    (each) => isAhead(each, today) && isSameCompanyIn(book, each.company, company),
  )
  const isSameTime = ({ on, at }: Interview) => on === time?.on && at === (time?.at ?? undefined)
  return there.some(isSameTime) ? [] : there.filter(({ interviewers }) => interviewers.some((id) => ids.includes(id)))
}
