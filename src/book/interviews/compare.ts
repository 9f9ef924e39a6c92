import type { Day } from '../dates/day.js'
import type { Book, Interview } from '../model/schema.js'
import type { ContactNames } from '../model/toJson.js'
import type { BossField } from '../stories/bossQuestions.js'
import { type PromiseCounts, promiseCounts } from '../touches/promiseCounts.js'
import { type BossSheet, bossSheet } from './bossSheet.js'
import { bossInShort } from './bossToJson.js'
import { interviewsByTime } from './findInterviews.js'
import { interviewToJson } from './interviewToJson.js'
import { promisesAround } from './theirPromises.js'

/** What an interview looks like beside others. */
export interface Compared {
  interview: Interview
  bosses: BossSheet[]
  trust: number | null
  /** What people there promised, and how that went. */
  promises: PromiseCounts
  unasked: BossField[]
}

/**
 * The interviews that nothing has come of yet, by time, with offers that wait for an answer; without those called off.
 * @example undecidedInterviews(book).map(({ company }) => company) // ['Acme', 'Kern']
 */
export function undecidedInterviews(book: Book): Interview[] {
  return interviewsByTime(book).filter(
    ({ status, outcome }) => status !== 'canceled' && (outcome === undefined || outcome === 'offer'),
  )
}

/**
 * Interviews and offers side by side (METHOD section 5).
 * @example compareInterviews(book, undecidedInterviews(book), today)[0]?.promises.kept // 1
 */
export function compareInterviews(book: Book, interviews: readonly Interview[], today: Day): Compared[] {
  return interviews.map((interview) => {
    const sheet = bossSheet(book, interview)
    const promises = promiseCounts(promisesAround(book, interview), today)
    return { interview, bosses: [sheet], trust: sheet.trust, promises, unasked: sheet.unasked }
  })
}

/**
 * What `interview compare --json` shows of one interview (CLI contract, Offer).
 * @example comparedToJson(compared, contactNames(book)).answerBy // '2026-12-18'
 */
export function comparedToJson({ interview, bosses, trust, promises, unasked }: Compared, names: ContactNames) {
  const { answerBy = null, terms = null } = interview
  return {
    interview: interviewToJson(interview, names),
    bosses: bosses.map(bossInShort),
    trust,
    promises,
    unasked,
    answerBy,
    terms,
  }
}

export type ComparedJson = ReturnType<typeof comparedToJson>
