import type { Day } from '../dates/day.js'
import { interviewsByTime, isAhead } from '../interviews/findInterviews.js'
import { interviewById, openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'

/**
 * The interview of which a script speaks: one with the contact it is about, else one of which the reader is to hear, else
 * the last one at which the reader was. One that is still to come goes before one that is over. Undefined for none.
 * @param aboutId null for a script about nobody.
 */
export function interviewSpokenOf(
  book: Book,
  toId: string | null,
  aboutId: string | null,
  today: Day,
): Interview | undefined {
  if (toId === null) return undefined
  const news = newsOfInterviews(book, toId).filter((each) => aboutId === null || each.aboutId === aboutId)
  const toHear = news.flatMap(({ interviewId }) => interviewById(book, interviewId) ?? [])
  const found = [...toHear, ...(aboutId === null ? [] : interviewsWith(book, aboutId))]
  return found.find((each) => isAhead(each, today)) ?? found[0] ?? interviewsWith(book, toId)[0]
}

/**
 * The id of the interview of which a script with news tells its reader; undefined where it tells of somebody.
 * @param isOfInterview whether the script speaks of an interview, not of what came of it.
 */
export function interviewTold(
  book: Book,
  toId: string,
  { aboutId, isOfInterview }: { aboutId: string | null; isOfInterview: boolean },
  today: Day,
): string | undefined {
  if (isOfInterview) return interviewSpokenOf(book, toId, aboutId, today)?.id
  if (aboutId !== null) return undefined
  return newsOfInterviews(book, toId).find((each) => each.aboutId === undefined)?.interviewId
}

/** What is open to tell a contact of interviews, earliest first. */
function newsOfInterviews(book: Book, id: string): FollowUp[] {
  return openFollowUpsFor(book, id).filter(({ kind, interviewId }) => kind === 'tell-host' && interviewId !== undefined)
}

/** The interviews at which a contact is, or was, the last one first. */
function interviewsWith(book: Book, id: string): Interview[] {
  return interviewsByTime(book)
    .filter(({ interviewers }) => interviewers.includes(id))
    .toReversed()
}
