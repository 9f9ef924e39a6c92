import type { Day } from '../dates/day.js'
import { isAnswer } from '../model/channel.js'
import type { FollowUpKind } from '../model/followUpKind.js'
import { isWith } from '../model/interaction.js'
import type { FollowUp, Touch } from '../model/schema.js'
import { businessDaysAfter, usualDay } from './followUp.js'

/** What a touch does to something open: close it, put it off to a day, or leave it. */
export type Effect = { close: 'by itself' | 'void' } | { moveTo: Day } | null

/** A touch as the rules see it. */
export interface TouchFacts {
  touch: Touch
  /** Of whom the other heard what came of the talk with them. */
  told: string[]
  today: Day
}

type Rule = (followUp: FollowUp, facts: TouchFacts) => Effect

const close: Effect = { close: 'by itself' }

/** An attempt that reached nobody: after how many business days the next one comes. */
export const attempts: Partial<Record<Touch['outcome'], number>> = { 'no-answer': 1, 'left-message': 2 }

const closeOrTryAgain: Rule = (_, { touch, today }) => {
  const days = attempts[touch.outcome]
  if (days === undefined) return close
  return { moveTo: businessDaysAfter(touch.on, days, today) }
}

const onAnswer: Rule = (_, { touch }) => (isAnswer(touch.outcome) ? close : null)

/** Who was reminded needs as long to answer as the first time. */
const onAnswerOrAgain: Rule = (followUp, facts) => {
  const { touch, today } = facts
  const isReminder = touch.direction === 'out' && touch.outcome === 'sent' && touch.on >= followUp.dueOn
  return isReminder ? { moveTo: usualDay('nudge', touch.on, today) } : onAnswer(followUp, facts)
}

/** What a touch with a person does to what is open for the same person, by kind (CLI contract, Log). */
const closingRules: Record<FollowUpKind, Rule> = {
  'first-contact': (followUp, facts) => (facts.touch.direction === 'out' ? closeOrTryAgain(followUp, facts) : null),
  'follow-up': (followUp, facts) => (facts.touch.on >= followUp.dueOn ? closeOrTryAgain(followUp, facts) : null),
  nudge: onAnswerOrAgain,
  'try-someone-else': onAnswer,
  'thank-you': (_, { touch }) => (touch.direction === 'out' && touch.outcome === 'sent' ? close : null),
  'tell-host': (followUp, facts) => (hearsOf(followUp, facts) ? close : null),
}

/** Whether the one who introduced somebody has heard with this touch what came of it. */
function hearsOf({ aboutId }: FollowUp, { touch, told }: TouchFacts): boolean {
  if (touch.outcome === 'no-answer') return false
  if (aboutId !== undefined && told.includes(aboutId)) return true
  return (
    touch.direction === 'out' &&
    touch.fulfilled === 'tell-host' &&
    (touch.aboutId === undefined || touch.aboutId === aboutId)
  )
}

/**
 * What one touch does to one open follow-up. An answer ends a sequence, whatever its steps are. A contact who declines is
 * left in peace: everything to them closes, and what the touch itself did not settle is void.
 */
export function closingEffect(followUp: FollowUp, facts: TouchFacts): Effect {
  const { touch } = facts
  if (!isWith(touch, followUp.contactId) || followUp.status !== 'open') return null
  if (followUp.sequence !== undefined && isAnswer(touch.outcome)) return close
  const effect = closingRules[followUp.kind](followUp, facts)
  return touch.outcome === 'declined' && effect !== close ? { close: 'void' } : effect
}
