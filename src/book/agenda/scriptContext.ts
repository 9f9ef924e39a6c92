import { type Day, plus, spokenDay } from '../dates/day.js'
import { isAhead } from '../interviews/findInterviews.js'
import { isResponse } from '../model/channel.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { isHelpOf, isImported, peopleOf } from '../model/interaction.js'
import { contactById, hasAnswered, interviewById, openFollowUpsFor, touchesWith } from '../model/lookup.js'
import { newestFirst } from '../model/order.js'
import type { Book, FollowUp, Interview, Touch } from '../model/schema.js'
import { workplaceShared } from '../people/workplaceShared.js'
import { openPromises } from '../touches/promise.js'
import { interviewSpokenOf } from './interviewSpokenOf.js'
import { helpWords, landedWords } from './landedWords.js'
import { type OutcomeNews, outcomeNews } from './outcomeNews.js'

/** Texts from the book for a script, those of the log as the user wrote them; empty where there is none. */
export interface ScriptContext {
  /** The last conversation with the recipient. */
  last: { summary: string }
  /** What the recipient last gave the user. */
  got: { words: string }
  /** What the user promised the recipient, the earliest that is open. */
  promise: { mine: string }
  /** What came of the last conversation with the contact whom the script is about. */
  news: { summary: string }
  /** How an interview ended, without the reason; it is nothing private. */
  outcome: OutcomeNews
  /** The interview that the recipient was at, or is to hear of. */
  interview: { company: string }
  /** By when the user has to answer the offer that is open, as people say it; empty for none, and for several. */
  offer: { deadline: string }
  /** Where the recipient and whom the script is about have both worked. */
  shared: { company: string }
  /** The new job of the user, and what the recipient did for them; none of it is private. */
  landed: { news: string; part: string }
}

/**
 * The texts for a script to one contact (`toId`) about another; null for a contact that is not in the book.
 * @param today for which an offer may be open, and an interview ahead.
 */
export function scriptContext(book: Book, toId: string | null, aboutId: string | null, today: Day): ScriptContext {
  const talks = talksWith(book, toId)
  const helpful = toId === null ? undefined : talks.find((each) => isHelpOf(each, toId))
  return {
    last: { summary: talks.find(hasSummary)?.summary ?? '' },
    got: { words: helpful ? gotWords(book, helpful) : '' },
    promise: { mine: toId === null ? '' : (openPromises(book, toId)[0]?.why ?? '') },
    news: { summary: newsOf(talksWith(book, aboutId)) },
    outcome: outcomeNews(book, toId, aboutId),
    interview: { company: interviewSpokenOf(book, toId, aboutId, today)?.company ?? '' },
    offer: { deadline: deadlineFor(book, toId, today) },
    shared: { company: workplaceShared(book, toId, aboutId) },
    landed: { news: landedWords(book), part: book.landed === null ? '' : helpWords(book, toId) },
  }
}

/** Of the offers from others than the recipient's own company. @example 'Friday, 18 December' */
function deadlineFor(book: Book, toId: string | null, today: Day): string {
  const employer = contactById(book, toId)?.company ?? null
  const isOther = ({ company, interviewers }: Interview) =>
    !isSameCompanyIn(book, company, employer) && !interviewers.includes(toId ?? '')
  const open = book.interviews.filter((each) => each.outcome === 'offer' && isOther(each))
  const days = new Set(open.flatMap(({ answerBy = '' }) => (answerBy >= today ? answerBy : [])))
  const [day, another] = [...days]
  // Said with its date, since the letter may be read some days later.
  return day === undefined || another !== undefined ? '' : spokenDay(day, plus(day, { count: -7, unit: 'd' }))
}

/**
 * The id of the contact whom a message to another contact is about: from an open follow-up, of which there is something to
 * tell on a day if any, else the contact with the last response of those whom the recipient introduced. Null for none.
 */
export function aboutContactId(book: Book, toId: string, today: Day): string | null {
  // News of an interview with nobody named is about nobody.
  const isNews = ({ kind, aboutId, interviewId }: FollowUp) =>
    kind !== 'awaited-introduction' && (aboutId !== undefined || (kind === 'tell-host' && interviewId !== undefined))
  const news = openFollowUpsFor(book, toId).filter(isNews)
  const isEarly = ({ interviewId }: FollowUp) => {
    const interview = interviewById(book, interviewId)
    return interview !== undefined && isAhead(interview, today)
  }
  const due = news.find((each) => !isEarly(each)) ?? news.find(({ aboutId }) => aboutId !== undefined) ?? news[0]
  if (due !== undefined) return due.aboutId ?? null
  const introduced = new Set(book.contacts.filter((each) => each.introducers.includes(toId)).map((each) => each.id))
  const talks = book.interactions.filter((each) => isResponse(each.outcome) && !isImported(each)).sort(newestFirst)
  return talks.flatMap(peopleOf).find((id) => introduced.has(id)) ?? null
}

/** Whether any touch reached a contact; calls without an answer do not count. */
export function hasReached(book: Book, contactId: string): boolean {
  return touchesWith(book, contactId).some(({ outcome }) => outcome !== 'no-answer')
}

/** Whether a contact has answered, and the user never gave them anything. */
export function hasGivenNothing(book: Book, contactId: string): boolean {
  return hasAnswered(book, contactId) && touchesWith(book, contactId).every(({ gave }) => gave === undefined)
}

/** The touches to which a contact responded, also with a no, newest first. */
function talksWith(book: Book, contactId: string | null): Touch[] {
  return touchesWith(book, contactId).filter(({ outcome }) => isResponse(outcome))
}

/** The summary of the newest conversation that has one, else of the newest reply; empty for none. */
function newsOf(talks: Touch[]): string {
  const summarized = talks.filter(hasSummary)
  return (summarized.find(({ outcome }) => outcome !== 'replied') ?? summarized[0])?.summary ?? ''
}

const hasSummary = ({ summary }: Touch) => summary !== ''

/** What the contact gave in a touch: the summary, else the referred contacts or the kinds of help. */
function gotWords(book: Book, { summary, got, referred }: Touch): string {
  if (summary !== '') return summary
  const names = referred.flatMap((id) => contactById(book, id)?.name ?? [])
  return names.length > 0 ? `your introduction to ${names.join(' and ')}` : `your ${got.join(' and ')}`
}
