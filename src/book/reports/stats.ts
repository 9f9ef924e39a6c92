import { type Day, later, plus } from '../dates/day.js'
import { startOfWeek } from '../dates/week.js'
import { interviewingCompanies } from '../interviews/findInterviews.js'
import { promisesByPeopleAt } from '../interviews/theirPromises.js'
import { type Channel, defaultOutcome, isTalk, type Yield, yields } from '../model/channel.js'
import { isImported, isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Interaction, Touch } from '../model/schema.js'
import { isHiringManager } from '../people/hiringManager.js'
import { countedPromises, type PromiseCounts, promiseCounts } from '../touches/promiseCounts.js'
import { countAnswersBy, templateUsage, type UsageCount } from './answerRates.js'
import { type Path, paths, reachedWithoutIntroduction } from './paths.js'

/** How often something was sent and answered, with the 95 % confidence interval of the rate (`low` to `high`). */
export interface AnswerRate<Name extends string = string> {
  name: Name
  sent: number
  answered: number
  rate: number
  low: number
  high: number
}

/** The numbers worth watching (METHOD section 6). */
export interface Stats {
  /** The first day that is counted; null for all days. */
  since: Day | null
  conversations: number
  /** The number of hiring managers with whom there was a conversation. */
  hiringManagers: number
  /** In how many interactions the user got each kind of help. */
  yields: Record<Yield, number>
  /** Null without a conversation. */
  referralsPerConversation: number | null
  answers: { templates: AnswerRate[]; channels: AnswerRate<Channel>[] }
  /** How many interviews were held. */
  interviews: number
  /** What became of what the user said they would do. */
  promises: PromiseCounts
  /** What became of what people at companies that interview the user said they would do. */
  companyPromises: PromiseCounts
  /** The chains of introductions that led to interviews. */
  paths: Path[]
  /** How many people the user reached out to whom nobody had introduced. */
  reachedWithoutIntroduction: number
  /** Where the user has landed; null as long as they search. */
  landed: { company: string } | null
  /** Conversations by week, oldest first. */
  weeks: { week: Day; count: number }[]
}

/**
 * How many conversations it typically takes: `managers` (from, to) with hiring managers to land a job, `others` with
 * other people to get to one of those. Source: Orville Pierson.
 */
export const typicalConversations = { managers: [25, 35], others: 15 } as const

/** How many weeks are counted by default. */
const defaultWeeks = 8

/** The statistics of a book, from a day on or (null) of all days. */
export function stats(fullBook: Book, since: Day | null, today: Day): Stats {
  const interactions = fullBook.interactions.filter((each) => !isImported(each) && (since === null || each.on >= since))
  const book = { ...fullBook, interactions }
  const talks = interactions.filter(isTouch).filter((each) => isTalk(each.outcome))
  const managers = new Set(book.contacts.filter(isHiringManager).map(({ id }) => id))
  const referrals = interactions.reduce((sum, each) => sum + referralsIn(each), 0)
  return {
    since,
    conversations: talks.length,
    hiringManagers: new Set(talks.flatMap(peopleOf).filter((id) => managers.has(id))).size,
    yields: Object.fromEntries(
      yields.map((each) => [each, interactions.filter(({ got }) => got.includes(each)).length]),
    ) as Record<Yield, number>,
    referralsPerConversation: talks.length === 0 ? null : round(referrals / talks.length),
    answers: { templates: rates(templateUsage(book)), channels: rates(countAnswersBy(book, channelOf)) },
    interviews: fullBook.interviews.filter((each) => each.status === 'held' && isSince(each.on, since)).length,
    promises: promiseCounts(countedPromises(fullBook, 'promise', since), today),
    companyPromises: promiseCounts(promisesByPeopleAt(fullBook, interviewingCompanies(fullBook), since), today),
    paths: paths(fullBook, since),
    reachedWithoutIntroduction: reachedWithoutIntroduction(fullBook, since),
    landed: fullBook.landed && { company: fullBook.landed.company },
    weeks: byWeek(talks, since, today),
  }
}

/** Whether a day is not before another one; true for a day that is not known. */
function isSince(day: Day | undefined, since: Day | null): boolean {
  return day === undefined || since === null || day >= since
}

/** The number of referred contacts; 1 if the interaction yielded a referral without a name. */
function referralsIn({ referred, got }: Interaction): number {
  return referred.length || (got.includes('referral') ? 1 : 0)
}

/** The channel of an outgoing touch; undefined for a meeting, in person or by video, which needs no answer. */
const channelOf = ({ direction, channel }: Touch) =>
  direction === 'out' && defaultOutcome(channel, direction) !== 'met' ? channel : undefined

/** Answer rates, most used first, then by name. */
function rates<Name extends string>(counts: Map<Name, UsageCount>): AnswerRate<Name>[] {
  const list = [...counts].map(([name, { used, answered }]) => ({
    name,
    sent: used,
    answered,
    ...wilson(answered, used),
  }))
  return list.sort((a, b) => b.sent - a.sent || (a.name < b.name ? -1 : 1))
}

/**
 * A rate and its 95 % confidence interval, which holds for few cases, too. Without cases: 0, from 0 to 1. Source:
 * Wilson's score interval (1927).
 * @example wilson(1, 2) // { rate: 0.5, low: 0.09, high: 0.91 }
 */
export function wilson(hits: number, cases: number): { rate: number; low: number; high: number } {
  if (cases === 0) return { rate: 0, low: 0, high: 1 }
  const z = 1.959964
  const rate = hits / cases
  const center = rate + z ** 2 / (2 * cases)
  const spread = z * Math.sqrt((rate * (1 - rate)) / cases + z ** 2 / (4 * cases ** 2))
  const divisor = 1 + z ** 2 / cases
  return {
    rate: round(rate),
    low: round(Math.max(0, (center - spread) / divisor)),
    high: round(Math.min(1, (center + spread) / divisor)),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/**
 * Conversations by week until this week, weeks without one too. By default the last eight weeks; with `since`, from
 * that day on, but from before the default only if there are conversations.
 */
function byWeek(talks: Interaction[], since: Day | null, today: Day): Stats['weeks'] {
  const defaultStart = plus(today, { count: -(defaultWeeks - 1), unit: 'w' })
  const earliest = [defaultStart, ...talks.map(({ on }) => on)].sort()[0] ?? defaultStart
  const first = startOfWeek(since === null ? defaultStart : later(since, earliest))
  const counts = new Map<Day, number>()
  for (let week = first; week <= today; week = plus(week, { count: 1, unit: 'w' })) counts.set(week, 0)
  for (const { on } of talks) {
    const week = startOfWeek(on)
    if (counts.has(week)) counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  return [...counts].map(([week, count]) => ({ week, count }))
}
