import { oneLine } from '../../text/oneLine.js'
import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import { briefAllReferences, briefingsOf } from '../interviews/briefReferences.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import type { InterviewTasksResult } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { endAsVoid } from '../model/closedFollowUp.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import { inSteps, type Step } from '../model/inSteps.js'
import type { Book, FollowUp, Interview, Landed } from '../model/schema.js'
import { defaultDueDay } from '../touches/delays.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { endPaused, openInterviewsAt, withBowOuts } from './bowOut.js'
import { withStatus } from './companyProgress.js'
import { keepHelpersWarm, withoutKeepingWarm } from './keepWarm.js'
import { isNewsOf, withLandedNews, withoutLandedNews } from './landedNews.js'
import { endBriefings } from './tellReferences.js'

/** What the user says of the job they have accepted; undefined leaves a field as it is. */
export interface NewLanding {
  role?: string | undefined
  startOn?: Day | undefined
  /** From which day on others may know. */
  publicOn?: Day | undefined
  /** It is signed, references and checks are done. */
  isCleared?: boolean | undefined
}

/**
 * The book once the user has accepted a job, or says more about it (CLI contract, Offer). Asking again rests from now on;
 * everybody who led there hears it from the day on which they may, and helpers are kept in touch with. Once it is certain,
 * the user bows out elsewhere.
 * @param interview the one that led to it; undefined for none.
 * @throws RapportError `usage` where the user has accepted another job.
 */
export function land(
  book: Book,
  company: string,
  said: NewLanding,
  interview: Interview | undefined,
  moment: Moment,
): InterviewTasksResult {
  const former = book.landed
  refuseOther(book, former, company)
  const role = said.role === undefined ? (former?.role ?? interview?.role) : oneLine(said.role) || undefined
  const landed: Landed = {
    company: companyNamed(book, company)?.name ?? company,
    since: former?.since ?? moment.at,
    role,
    startOn: said.startOn ?? former?.startOn,
    publicOn: said.publicOn ?? former?.publicOn,
    isCleared: said.isCleared || former?.isCleared ? true : undefined,
  }
  const there = { ...book, landed }
  const news = withLandedNews(there, former, moment)
  const warm = former === null ? keepHelpersWarm({ ...news.book, landed }, moment) : { ...news.book, landed }
  return inSteps(warm, [
    () => ({ ...news, book: warm }),
    (each) => withoutBadNews(each, landed, moment),
    landed.isCleared ? (each) => endBriefings(each, allBriefings(each), moment) : null,
    landed.isCleared ? (each) => withBowOuts({ ...each, landed }, moment) : null,
    (each) => endPaused({ ...each, landed }, moment),
  ])
}

/** What references were to be told: once the job is certain, nobody calls them any more. */
function allBriefings(book: Book): ReadonlySet<FollowUp> {
  return new Set(book.interviews.flatMap((each) => briefingsOf(book, each)))
}

/** @throws RapportError `usage` where the user has accepted a job at another company. */
function refuseOther(book: Book, former: Landed | null, company: string): void {
  if (former === null || isSameCompanyIn(book, former.company, company)) return
  const accepted = acceptedInterview(book)
  const command =
    accepted === undefined ? 'rapport landed --fell-through' : `rapport interview outcome ${accepted.id} withdrawn`
  throw new RapportError('usage', `You have accepted the job at ${former.company}.`, {
    hint: `If you are not going there after all, say so first: ${command}.`,
  })
}

/** The interview whose offer the user has accepted, at the company where they have landed; undefined for none. */
export function acceptedInterview(book: Book): Interview | undefined {
  const { landed } = book
  if (landed === null) return undefined
  return interviewsByTime(book).findLast(
    ({ outcome, company }) => outcome === 'accepted' && isSameCompanyIn(book, company, landed.company),
  )
}

/**
 * The book after a job fell through: what rested goes on, news and notes that are not sent end, as void, and whoever has
 * heard of it is to hear that.
 */
export function fallThrough(before: Book, moment: Moment): InterviewTasksResult {
  const { landed } = before
  if (landed === null) return { book: before, opened: [], closed: [], moved: [] }
  return inSteps({ ...before, landed: null }, [
    (book) => withoutLandedNews({ ...book, landed }, moment),
    (book) => withoutBowOuts({ ...book, landed: null }, moment),
    (book) => ({ book: withoutKeepingWarm(book, moment) }),
    (book) => ({ book: withoutOffer(book, landed.company, moment) }),
    (book) => briefAllReferences(book, moment),
    (book) => tellThatItFellThrough(book, landed, moment),
  ])
}

/** The book without the plans to bow out that are not sent yet. */
function withoutBowOuts(book: Book, moment: Moment): Step {
  return endAsVoid(book, ({ kind }) => kind === 'bow-out', moment)
}

/** The book in which a company where the job is gone and nothing else is open is closed. */
function withoutOffer(book: Book, company: string, moment: Moment): Book {
  const isOver = companyNamed(book, company)?.status === 'offer' && openInterviewsAt(book, company).length === 0
  return isOver ? withStatus(book, company, 'closed', moment) : book
}

const fellThroughWords = (company: string) => `tell them: the job at ${company} fell through`

/** The book without the plans to tell that a job fell through: the user has it after all. */
function withoutBadNews(book: Book, { company }: Landed, moment: Moment): Step {
  return endAsVoid(book, ({ kind, why }) => kind === 'follow-up' && why === fellThroughWords(company), moment)
}

/** Plans to tell those who have heard the good news that the job fell through. */
function tellThatItFellThrough(book: Book, landed: Landed, moment: Moment): Step {
  const nextId = freshIds(book, moment)
  const dueOn = defaultDueDay('tell-host', moment.today, moment.today)
  const why = fellThroughWords(landed.company)
  const opened = book.followUps
    .filter((each) => isNewsOf(landed, each) && each.status === 'done')
    .map(({ contactId }) => createFollowUp({ contactId, kind: 'follow-up', dueOn, why }, nextId(), moment))
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened }
}
