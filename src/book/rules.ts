import { isAnswer } from './channel.js'
import { type Day, later, plus } from './day.js'
import { businessDaysAfter, type NewFollowUp } from './followUp.js'
import type { Kind } from './kind.js'
import type { FollowUp, Interaction } from './schema.js'

/** What a touch does to something open: close it, put it off to a day, or leave it. */
export type Effect = { close: true } | { moveTo: Day } | null

type Rule = (followUp: FollowUp, touch: Interaction, today: Day) => Effect

const close: Effect = { close: true }

/** An attempt that reached nobody: the next one comes a business day later, after a message two. */
const attempts: Partial<Record<Interaction['outcome'], number>> = { 'no-answer': 1, 'left-message': 2 }

const closeOrTryAgain: Rule = (_, touch, today) => {
  const days = attempts[touch.outcome]
  if (days === undefined) return close
  return { moveTo: businessDaysAfter(touch.on, days, today) }
}

const onAnswer: Rule = (_, touch) => (isAnswer(touch.outcome) ? close : null)

/** What a touch with a person does to what is open for the same person, by kind (CLI contract, Log). */
const rules: Record<Kind, Rule> = {
  'first-contact': (followUp, touch, today) =>
    touch.direction === 'out' ? closeOrTryAgain(followUp, touch, today) : null,
  'follow-up': (followUp, touch, today) =>
    touch.on >= followUp.dueOn ? closeOrTryAgain(followUp, touch, today) : null,
  nudge: onAnswer,
  'try-someone-else': onAnswer,
  'thank-you': (_, touch) => (touch.direction === 'out' && touch.outcome === 'sent' ? close : null),
  'tell-host': (_, touch) => (touch.direction === 'out' && touch.template === 'tell-host' ? close : null),
}

/** What one touch does to one open follow-up. Somebody who declines is left in peace: everything to them closes. */
export function effectOf(followUp: FollowUp, touch: Interaction, today: Day): Effect {
  if (touch.contactId !== followUp.contactId || followUp.status !== 'open') return null
  return touch.outcome === 'declined' ? close : rules[followUp.kind](followUp, touch, today)
}

/** The follow-ups that a touch opens by itself: a thank-you the day after a meeting (METHOD section 4). */
export function openedBy(touch: Interaction, open: FollowUp[], today: Day): NewFollowUp[] {
  if (touch.outcome !== 'met' || touch.contactId === null) return []
  if (open.some((each) => each.contactId === touch.contactId && each.kind === 'thank-you')) return []
  const dueOn = later(plus(touch.on, { count: 1, unit: 'd' }), today)
  return [{ contactId: touch.contactId, dueOn, kind: 'thank-you', openedBy: touch.id }]
}
