import type { Day } from '../dates/day.js'
import { isAnswer } from '../model/channel.js'
import { type FollowUpKind, isPromise } from '../model/followUpKind.js'
import { isWith } from '../model/interaction.js'
import type { FollowUp, Touch } from '../model/schema.js'
import { businessDaysAfter, defaultDueDay, retryDelays } from './delays.js'

/** What a touch does to an open follow-up: close it (with this result), move it to a day, or (null) nothing. */
export type FollowUpEffect = { close: 'void' | 'kept' | undefined } | { moveTo: Day } | null

/** A touch, and what the rules need to know. */
export interface TouchFacts {
  touch: Touch
  /** The ids of the contacts about whom this touch told the news. */
  told?: string[]
  /** The ids of the promises that this touch keeps. */
  kept?: string[]
  today: Day
}

type Rule = (followUp: FollowUp, facts: TouchFacts) => FollowUpEffect

const close: FollowUpEffect = { close: undefined }

const closeOrRetry: Rule = (_, { touch, today }) => {
  const days = retryDelays[touch.outcome]
  if (days === undefined) return close
  return { moveTo: businessDaysAfter(touch.on, days, today) }
}

const closeOnAnswer: Rule = (_, { touch }) => (isAnswer(touch.outcome) ? close : null)

/** A promise is closed by nothing but its being kept (CLI contract, Trust). */
const closeIfKept: Rule = ({ id }, { kept }) => (kept?.includes(id) ? { close: 'kept' } : null)

/** A reminder gives the contact as much time to answer again as the first message did. */
const closeOnAnswerOrPostpone: Rule = (followUp, facts) => {
  const { touch, today } = facts
  const isReminder = touch.outcome === 'sent' && touch.on >= followUp.dueOn
  return isReminder ? { moveTo: defaultDueDay('nudge', touch.on, today) } : closeOnAnswer(followUp, facts)
}

/**
 * The effect of a touch on an open follow-up for the same contact, by the kind of follow-up (CLI contract, Log). The
 * direction of a touch that was `sent` is always `out`.
 */
const closingRules: Record<FollowUpKind, Rule> = {
  'first-contact': (followUp, facts) => (facts.touch.direction === 'out' ? closeOrRetry(followUp, facts) : null),
  'follow-up': (followUp, facts) => (facts.touch.on >= followUp.dueOn ? closeOrRetry(followUp, facts) : null),
  nudge: closeOnAnswerOrPostpone,
  'try-someone-else': closeOnAnswer,
  'thank-you': (_, { touch }) => (touch.outcome === 'sent' || hasThanked(touch) ? close : null),
  'tell-host': (followUp, facts) => (toldNews(followUp, facts) ? close : null),
  promise: closeIfKept,
  'their-promise': closeIfKept,
}

/** Whether this touch used a script that thanks, and reached the contact or their voicemail. */
function hasThanked({ direction, outcome, fulfilled }: Touch): boolean {
  return fulfilled === 'thank-you' && direction === 'out' && outcome !== 'no-answer'
}

/** Whether this touch told an introducer what came of the introduction that the follow-up is about. */
function toldNews({ aboutId }: FollowUp, { touch, told }: TouchFacts): boolean {
  if (touch.outcome === 'no-answer') return false
  if (told?.some((id) => id === aboutId)) return true
  return (
    touch.direction === 'out' &&
    touch.fulfilled === 'tell-host' &&
    (touch.aboutId === undefined || touch.aboutId === aboutId)
  )
}

/**
 * The effect of a touch on a follow-up; null for none, and for a closed one or another contact's. An answer closes
 * every step of a sequence. A no closes all follow-ups for the contact but promises: as void, unless their own rule
 * closes them.
 */
export function closingEffect(followUp: FollowUp, facts: TouchFacts): FollowUpEffect {
  const { touch } = facts
  if (!isWith(touch, followUp.contactId) || followUp.status !== 'open') return null
  if (followUp.sequence !== undefined && isAnswer(touch.outcome)) return close
  const effect = closingRules[followUp.kind](followUp, facts)
  if (isPromise(followUp)) return effect
  return touch.outcome === 'declined' && effect !== close ? { close: 'void' } : effect
}
