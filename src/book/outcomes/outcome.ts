import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import { briefAllReferences } from '../interviews/briefReferences.js'
import { endWaiting } from '../interviews/endWaiting.js'
import type { InterviewResult } from '../interviews/interview.js'
import { withInterviewTasks } from '../interviews/interviewTasks.js'
import { hostsWhoMayHear, tellHosts, withEndAsReason, withoutNewsOfEnd } from '../interviews/tellHosts.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { inSteps, type Step } from '../model/inSteps.js'
import type { InterviewOutcome, InterviewStatus } from '../model/interviewWords.js'
import type { Book, Interview } from '../model/schema.js'
import { endBowOutsAt, endPaused } from './bowOut.js'
import { withProgress } from './companyProgress.js'
import { withDecisions } from './decisions.js'
import { acceptedInterview, fallThrough, land, type NewLanding } from './landing.js'
import { tellReferences } from './tellReferences.js'

/** What came of an interview, as the user says it; undefined leaves a field as it is. */
export interface NewOutcome {
  outcome: InterviewOutcome
  /** Of an offer: by when it has to be answered. */
  answerBy?: Day | undefined
  /** Of an offer: the terms, in words. */
  terms?: string | undefined
  /** What only the user should know. */
  note?: string | undefined
  /** Of an accepted offer: the job. */
  landing?: NewLanding | undefined
}

/** The outcomes after which nothing more is to be expected of a company. */
const endings: ReadonlySet<InterviewOutcome> = new Set(['rejected', 'withdrawn', 'silent'])

/**
 * Notes what came of an interview (CLI contract, Offer; METHOD section 5). Waiting for an answer ends. An offer has a day
 * to decide and tells nobody; after a no, or where the user withdraws, whoever opened the door hears it, without the
 * reason, and so do the references who were to know of the interview.
 * @throws RapportError `usage` for an interview that was called off, or one to come that cannot have this outcome yet;
 * `unknown-ref` for an unknown interview.
 */
export function setOutcome(before: Book, id: string, said: NewOutcome, moment: Moment): BookUpdate & InterviewResult {
  const former = getById(before.interviews, id)
  refuseEarly(former, said.outcome, moment.today)
  const interview = withOutcome(former, said, moment)
  const hasEnded = endings.has(interview.outcome) && !(former.outcome && endings.has(former.outcome))
  const isOpenAgain = former.outcome !== undefined && endings.has(former.outcome) && !endings.has(interview.outcome)
  // What the user has decided, or put off, stays so as long as nothing changes.
  const isSameOffer = former.outcome === interview.outcome && former.answerBy === interview.answerBy
  const changed = inSteps({ ...before, interviews: replaceById(before.interviews, interview) }, [
    hasFallenThrough(before, former, interview) ? (book) => fallThrough(book, moment) : null,
    (book) => ({ book: withProgress(book, interview, moment) }),
    (book) => endWaiting(book, new Set([id]), moment),
    interview.status === former.status ? null : (book) => withInterviewTasks(book, former, interview, moment),
    isSameOffer ? null : (book) => withDecisions(book, interview, moment),
    isOpenAgain ? (book) => withoutNewsOfEnd(book, former, moment) : null,
    hasEnded ? (book) => withEndAsReason(book, interview, moment) : null,
    hasEnded ? (book) => tellHosts(book, interview, hostsWhoMayHear(book, interview, 'first'), moment, 'over') : null,
    hasEnded ? (book) => tellReferences(book, interview, moment) : null,
    hasEnded ? (book) => endBowOutsAt(book, interview.company, moment) : null,
    hasEnded ? (book) => endWhatRests(book, moment) : null,
    // A round that was held makes the next one a later round.
    interview.status === former.status ? null : (book) => briefAllReferences(book, moment),
    said.outcome === 'accepted' ? (book) => land(book, interview.company, said.landing ?? {}, interview, moment) : null,
  ])
  const summary = `noted what came of the interview at ${interview.company}`
  return { ...changed, summary, interview, created: [] }
}

/** Where the job is certain, what rests ends with the last company that was open. */
function endWhatRests(book: Book, moment: Moment): Step {
  const { landed } = book
  return landed === null ? { book } : endPaused({ ...book, landed }, moment)
}

/** Whether the job that the user had accepted is not theirs after all. */
function hasFallenThrough(before: Book, former: Interview, { outcome }: Interview): boolean {
  return outcome !== 'accepted' && acceptedInterview(before)?.id === former.id
}

function isAhead({ status, on }: Interview, today: Day): boolean {
  return status !== 'held' && on !== undefined && on > today
}

/** @throws RapportError `usage` for what cannot be known of an interview yet. */
function refuseEarly(interview: Interview, outcome: InterviewOutcome, today: Day): void {
  const { id, company, status, outcome: former } = interview
  if (status === 'canceled' && former === undefined)
    throw new RapportError('usage', `The interview at ${company} was called off.`, {
      hint: `If it took place after all: rapport interview edit ${id} --status planned.`,
    })
  if (isAhead(interview, today) && (outcome === 'advanced' || outcome === 'silent'))
    throw new RapportError('usage', `The interview at ${company} is still to come.`, {
      hint: 'Say so when it is over. If they said no, or you do not go: rejected, or withdrawn.',
    })
}

function withOutcome(
  former: Interview,
  { outcome, answerBy, terms, note }: NewOutcome,
  moment: Moment,
): Interview & { outcome: InterviewOutcome } {
  const { today } = moment
  const notes = [former.notes, note?.trim()].filter(Boolean).join('\n')
  return {
    ...former,
    outcome,
    status: statusWith(former, outcome, today),
    answerBy: answerBy ?? (isNewOffer(former, outcome) ? undefined : former.answerBy),
    terms: terms === undefined ? former.terms : terms.trim() || undefined,
    notes,
    updatedAt: moment.at,
  }
}

/** Whether an offer is not the one whose day is known. */
function isNewOffer(former: Interview, outcome: InterviewOutcome): boolean {
  return outcome === 'offer' && former.outcome !== 'offer' && former.outcome !== 'accepted'
}

/** What came of an interview is known, so it took place; an end before it calls it off, until it has another outcome. */
function statusWith(former: Interview, outcome: InterviewOutcome, today: Day): InterviewStatus {
  const isEnd = endings.has(outcome)
  if (isAhead(former, today)) return isEnd ? 'canceled' : 'planned'
  return former.status === 'canceled' && isEnd ? 'canceled' : 'held'
}
