import { type Day, later, plus } from '../dates/day.js'
import { startOfWeek } from '../dates/week.js'
import { type Channel, isTalk, type Yield, yields } from '../model/channel.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Interaction, Touch } from '../model/schema.js'
import { isHiringManager } from '../people/hiringManager.js'
import { answersBy, templateUse, type Use } from './answerRates.js'

/** How often something was sent and answered, with the bounds between which the true rate lies (95 %, Wilson). */
export interface Answered<Name extends string = string> {
  name: Name
  sent: number
  answered: number
  rate: number
  low: number
  high: number
}

/** The numbers worth watching (METHOD section 6). */
export interface Stats {
  since: Day | null
  conversations: number
  /** People with the tag `hiring-manager` with whom there was a conversation. */
  hiringManagers: number
  yields: Record<Yield, number>
  referralsPerConversation: number | null
  answers: { templates: Answered[]; channels: Answered<Channel>[] }
  interviews: number
  weeks: { week: Day; count: number }[]
}

/** How many conversations it takes: with hiring managers to land a job, with others to come to one of those. Source: Orville Pierson. */
export const usualCourse = { managers: [25, 35], others: 15 } as const

/** How many weeks are shown where no day is named. */
const usualWeeks = 8

/** Counts a book from a day on. */
export function stats(whole: Book, since: Day | null, today: Day): Stats {
  const interactions = whole.interactions.filter((each) => since === null || each.on >= since)
  const book = { ...whole, interactions }
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
    answers: { templates: rates(templateUse(book)), channels: rates(answersBy(book, channelOf)) },
    interviews: 0,
    weeks: byWeek(talks, since, today),
  }
}

/** Those who were named, or one where only the kind was noted. */
function referralsIn({ referred, got }: Interaction): number {
  return referred.length || (got.includes('referral') ? 1 : 0)
}

/** How somebody was reached out to; who sits at a table with me has answered already. */
const channelOf = ({ direction, channel }: Touch) =>
  direction === 'out' && channel !== 'meeting' ? channel : undefined

function rates<Name extends string>(uses: Map<Name, Use>): Answered<Name>[] {
  const list = [...uses].map(([name, { used, answered }]) => ({
    name,
    sent: used,
    answered,
    ...wilson(answered, used),
  }))
  return list.sort((a, b) => b.sent - a.sent || (a.name < b.name ? -1 : 1))
}

/**
 * A rate with the bounds between which it truly lies, with 95 % certainty, however few the cases are. Source: Wilson's
 * score interval (1927).
 * @example wilson(1, 2) // { rate: 0.5, low: 0.09, high: 0.91 }
 */
export function wilson(hits: number, cases: number): { rate: number; low: number; high: number } {
  if (cases === 0) return { rate: 0, low: 0, high: 1 }
  const z = 1.959964
  const rate = hits / cases
  const middle = rate + z ** 2 / (2 * cases)
  const spread = z * Math.sqrt((rate * (1 - rate)) / cases + z ** 2 / (4 * cases ** 2))
  const whole = 1 + z ** 2 / cases
  return {
    rate: round(rate),
    low: round(Math.max(0, (middle - spread) / whole)),
    high: round(Math.min(1, (middle + spread) / whole)),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** Conversations by week to this week, empty ones too: the last eight, or since a day, though not from before the first one. */
function byWeek(talks: Interaction[], since: Day | null, today: Day): Stats['weeks'] {
  const usual = plus(today, { count: -(usualWeeks - 1), unit: 'w' })
  const beginning = [usual, ...talks.map(({ on }) => on)].sort()[0] ?? usual
  const first = startOfWeek(since === null ? usual : later(since, beginning))
  const counts = new Map<Day, number>()
  for (let week = first; week <= today; week = plus(week, { count: 1, unit: 'w' })) counts.set(week, 0)
  for (const { on } of talks) {
    const week = startOfWeek(on)
    if (counts.has(week)) counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  return [...counts].map(([week, count]) => ({ week, count }))
}
