import { interviewsByTime } from '../interviews/findInterviews.js'
import { isResponse } from '../model/channel.js'
import type { InterviewOutcome } from '../model/interviewWords.js'
import { touchesWith } from '../model/lookup.js'
import type { Book } from '../model/schema.js'

/** What an end says to whoever opened the door: that it is over, and never why (CLI contract, Offer). */
const words: Partial<Record<InterviewOutcome, string>> = {
  rejected: "they went with somebody else this time, and I'm still glad we got to talk",
  withdrawn: "I decided not to take it further, and I'm still glad we got to talk",
  silent: "I never heard back, and I'm still glad we got to talk",
}

/**
 * What came of the last interview with a contact, for whoever introduced the user to them; empty where nothing has ended, or
 * they have talked since.
 * @example outcomeNews(book, pat.id) // "they went with somebody else this time, and I'm still glad we got to talk"
 */
export function outcomeNews(book: Book, aboutId: string | null): string {
  if (aboutId === null) return ''
  const last = interviewsByTime(book).findLast(({ interviewers }) => interviewers.includes(aboutId))
  const ended = last?.outcome === undefined ? undefined : words[last.outcome]
  if (last === undefined || ended === undefined) return ''
  const talk = touchesWith(book, aboutId).find(({ outcome }) => isResponse(outcome))
  return talk !== undefined && talk.createdAt > last.updatedAt ? '' : ended
}
