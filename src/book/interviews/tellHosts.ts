import type { Moment } from '../model/book.js'
import { endAsVoid } from '../model/closedFollowUp.js'
import { freshIds } from '../model/id.js'
import type { Step } from '../model/inSteps.js'
import { openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { defaultDueDay } from '../touches/delays.js'
import { createFollowUp } from '../touches/followUp.js'
import { hostsOf } from './chain.js'

/** Who hears of an interview: the first host of the chain, all of them, or nobody. */
export type Telling = 'first' | 'chain' | 'nobody'

/**
 * The ids of those who opened the door to an interview and may hear of it: the first of the chain, or all. Those who take
 * part in it, or in another round, know, and who is waiting to hear of the same person already hears then.
 */
export function hostsToTell(book: Book, interview: Interview, telling: Telling): string[] {
  return interview.status === 'canceled' ? [] : hostsWhoMayHear(book, interview, telling)
}

/** As `hostsToTell`, of an interview that was called off as well. Nobody waits to hear of one interview twice. */
export function hostsWhoMayHear(book: Book, interview: Interview, telling: Telling): string[] {
  const aboutId = personToldAbout(interview)
  const hosts = hostsOf(book, interview)
  const chosen = telling === 'nobody' ? [] : telling === 'first' ? hosts.slice(0, 1) : hosts
  const isSame = (each: FollowUp) =>
    (aboutId !== undefined && each.aboutId === aboutId) || each.interviewId === interview.id
  return chosen.filter((id) => !openFollowUpsFor(book, id).some((each) => each.kind === 'tell-host' && isSame(each)))
}

/** The ids of those who were to hear of an interview before it was called off, and have heard nothing. */
export function hostsBefore(book: Book, interview: Interview): string[] {
  const isNews = ({ kind, interviewId }: FollowUp) => kind === 'tell-host' && interviewId === interview.id
  const news = book.followUps.filter(isNews)
  const isWaiting = (id: string) =>
    news.every(({ contactId, result }) => contactId !== id || result === 'void') &&
    news.some(({ contactId }) => contactId === id)
  return hostsToTell(book, interview, 'chain').filter(isWaiting)
}

/** Whom the news of an interview is about: the boss, else the first interviewer. Undefined where nobody is named. */
function personToldAbout({ bossId, interviewers }: Interview): string | undefined {
  return bossId ?? interviewers[0]
}

const newsWords = (company: string, news: 'ahead' | 'over') =>
  `tell them ${news === 'ahead' ? 'about' : 'what came of'} the interview at ${company}`

/**
 * The book without the news that an interview is over, as far as they are not sent: it is not over. Whoever was to hear of
 * it before it ended still is.
 * @param former the interview with its end, of which the day is known.
 */
export function withoutNewsOfEnd(book: Book, former: Interview, moment: Moment): Step {
  const isNews = ({ kind, interviewId, status }: FollowUp) =>
    kind === 'tell-host' && interviewId === former.id && status === 'open'
  const wasThere = ({ createdAt }: FollowUp) => createdAt < (former.updatedAt ?? '')
  const why = newsWords(former.company, 'ahead')
  const followUps = book.followUps.map((each) =>
    isNews(each) && wasThere(each) ? { ...each, why, updatedAt: moment.at } : each,
  )
  return endAsVoid({ ...book, followUps }, (each) => isNews(each) && !wasThere(each), moment)
}

/** The book in which those who have not heard of an interview yet are to hear what came of it. */
export function withEndAsReason(book: Book, { id, company }: Interview, { at }: Moment): { book: Book } {
  const why = newsWords(company, 'over')
  const followUps = book.followUps.map((each) =>
    each.interviewId === id && each.status === 'open' && each.kind === 'tell-host'
      ? { ...each, why, updatedAt: at }
      : each,
  )
  return { book: { ...book, followUps } }
}

/**
 * Opens news of an interview for some of those who opened the door to it (CLI contract, Trust).
 * @param news what there is to tell, for the user alone.
 */
export function tellHosts(
  book: Book,
  interview: Interview,
  hosts: string[],
  moment: Moment,
  news: 'ahead' | 'over' = 'ahead',
): { book: Book; opened: FollowUp[] } {
  const { id: interviewId, company } = interview
  const nextId = freshIds(book, moment)
  const aboutId = personToldAbout(interview) ?? null
  const dueOn = defaultDueDay('tell-host', moment.today, moment.today)
  const why = newsWords(company, news)
  const opened = hosts.map((contactId) =>
    createFollowUp({ contactId, kind: 'tell-host', dueOn, aboutId, interviewId, why }, nextId(), moment),
  )
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened }
}
