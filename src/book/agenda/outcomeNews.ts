import { interviewsByTime } from '../interviews/findInterviews.js'
import { isKnowingReference } from '../interviews/reference.js'
import { isResponse } from '../model/channel.js'
import type { InterviewOutcome } from '../model/interviewWords.js'
import { contactById, interviewById, openFollowUpsFor, touchesWith } from '../model/lookup.js'
import type { Book, Interview } from '../model/schema.js'

/** How an interview ended, for those who opened the door or vouched for the user; every text is empty where nothing ended. */
export interface OutcomeNews {
  company: string
  /** What came of it, and never why (CLI contract, Offer). */
  words: string
  /** What the reader is thanked for. */
  thanks: string
}

const nothing: OutcomeNews = { company: '', words: '', thanks: '' }

/** What an end says, after “how things turned out at Kern:”. */
const words: Partial<Record<InterviewOutcome, string>> = {
  rejected: "it didn't work out this time",
  withdrawn: 'I decided not to take it any further',
  silent: 'I never heard back from them',
}

/** What an end says of an interview that never took place. */
const wordsBefore: Partial<Record<InterviewOutcome, string>> = {
  ...words,
  rejected: "the interview isn't going to happen after all",
}

/**
 * What came of an interview, for a contact who is to hear of it (`toId`), or else of the last one with another contact.
 * @example outcomeNews(book, stan.id, pat.id).words // "it didn't work out this time"
 */
export function outcomeNews(book: Book, toId: string | null, aboutId: string | null): OutcomeNews {
  const interview = interviewToTell(book, toId, aboutId)
  if (interview?.outcome === undefined) return nothing
  const said = (interview.status === 'canceled' ? wordsBefore : words)[interview.outcome]
  return said === undefined
    ? nothing
    : { company: interview.company, words: said, thanks: thanksTo(book, toId, interview) }
}

/** The interview of which a contact is to hear, or the last one with another contact, unless they have talked since. */
function interviewToTell(book: Book, toId: string | null, aboutId: string | null): Interview | undefined {
  const news = toId === null ? [] : openFollowUpsFor(book, toId).filter(({ kind }) => kind === 'tell-host')
  const named = news.find((each) => each.interviewId !== undefined && (each.aboutId ?? null) === aboutId)
  if (named !== undefined) return interviewById(book, named.interviewId)
  if (aboutId === null) return undefined
  const last = interviewsByTime(book).findLast(({ interviewers }) => interviewers.includes(aboutId))
  const talk = touchesWith(book, aboutId).find(({ outcome }) => isResponse(outcome))
  return talk !== undefined && talk.createdAt > (last?.updatedAt ?? '') ? undefined : last
}

function thanksTo(book: Book, id: string | null, { through }: Interview): string {
  const contact = contactById(book, id)
  if (contact === undefined) return ''
  const hasIntroduced =
    through.includes(contact.id) || book.contacts.some(({ introducers }) => introducers.includes(contact.id))
  if (hasIntroduced) return 'Thank you again for opening that door'
  return isKnowingReference(book, contact) ? 'Thank you for being ready to speak for me' : ''
}
