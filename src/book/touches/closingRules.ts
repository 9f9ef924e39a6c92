import type { Day } from '../dates/day.js'
import { isAnswer, isTalk } from '../model/channel.js'
import { type FollowUpKind, isPromise } from '../model/followUpKind.js'
import { isWith } from '../model/interaction.js'
import type { FollowUp, Interview, Touch } from '../model/schema.js'
import { businessDaysAfter, defaultDueDay, retryDelays } from './delays.js'

/** What a touch does to an open follow-up: close it (with this result), move it to a day, or (null) nothing. */
export type FollowUpEffect = { close: 'void' | 'kept' | undefined } | { moveTo: Day } | null

/** A touch, and what the rules need to know. */
export interface TouchFacts {
  touch: Touch
  /** The ids of the contacts about whom this touch told the news. */
  told?: string[]
  /** The id of the interview of which this touch told; undefined where that is not known. */
  toldInterview?: string | undefined
  /** The ids of the promises that this touch keeps. */
  kept?: string[]
  /** The ids of good news, and of plans to bow out, that this touch told. */
  said?: string[]
  /** The interviews of the book: what was written before one are no thanks for it. */
  interviews: readonly Interview[]
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

/**
 * An introduction is made when the contact names the one it is about. Who was asked again gets as much time to answer: by a
 * reminder, or by what is about the same contact.
 */
const closeIfNamed: Rule = ({ contactId, aboutId }, { touch, today }) => {
  if (aboutId !== undefined && touch.contactId === contactId && touch.referred.includes(aboutId)) return close
  const isReminder = touch.fulfilled === 'nudge' || (aboutId !== undefined && touch.aboutId === aboutId)
  const hasAskedAgain = isReminder && touch.direction === 'out' && touch.outcome !== 'no-answer'
  return hasAskedAgain && !isAnswer(touch.outcome)
    ? { moveTo: defaultDueDay('awaited-introduction', touch.on, today) }
    : null
}

/** It is done by a script for it that reached them, or by what the user says, and not by a touch for something else. */
const closeIfSaid: Rule = ({ kind, id }, { touch, said }) => {
  const isScript = touch.fulfilled === kind && touch.direction === 'out' && touch.outcome !== 'no-answer'
  return isScript || said?.includes(id) ? close : null
}

/** Only the user, or what becomes of the interview, closes it. */
const keepOpen: Rule = () => null

/**
 * Who was asked what became of an interview, or has answered, gets as much time again: only an outcome, or the user, ends
 * the waiting.
 */
const waitAgain: Rule = ({ dueOn }, { touch, today }) => {
  const hasAsked = touch.fulfilled === 'check-in' && touch.direction === 'out' && touch.outcome !== 'no-answer'
  const next = defaultDueDay('check-in', touch.on, today)
  return (hasAsked || isAnswer(touch.outcome)) && next > dueOn ? { moveTo: next } : null
}

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
  'thank-you': (followUp, facts) => (hasThanked(followUp, facts) ? close : null),
  'tell-host': (followUp, facts) => (toldNews(followUp, facts) ? close : null),
  promise: closeIfKept,
  'their-promise': closeIfKept,
  'awaited-introduction': closeIfNamed,
  prepare: keepOpen,
  debrief: keepOpen,
  decide: keepOpen,
  'check-in': waitAgain,
  'tell-landed': closeIfSaid,
  'bow-out': closeIfSaid,
}

/**
 * Whether this touch used a script that thanks and reached the contact or their voicemail, or wrote to them in words of the
 * user's own. For an interview, on its day or later; on its day only with such a script, or once it was held.
 */
function hasThanked({ interviewId }: FollowUp, { touch, interviews }: TouchFacts): boolean {
  const { on, direction, outcome, fulfilled } = touch
  const isScript = fulfilled === 'thank-you' && direction === 'out' && outcome !== 'no-answer'
  if (interviewId === undefined) return outcome === 'sent' || isScript
  const interview = interviews.find((each) => each.id === interviewId)
  const day = interview?.on ?? on
  const isAfter = on > day || (on === day && interview?.status === 'held')
  const isInOwnWords = outcome === 'sent' && touch.template === undefined
  return (isScript && on >= day) || (isAfter && isInOwnWords)
}

/** Whether this touch told an introducer what came of the introduction, or of the interview, that the follow-up is about. */
function toldNews({ aboutId, interviewId }: FollowUp, { touch, told, toldInterview }: TouchFacts): boolean {
  if (touch.outcome === 'no-answer') return false
  if (told?.some((id) => id === aboutId)) return true
  if (touch.direction !== 'out' || touch.fulfilled !== 'tell-host') return false
  if (toldInterview !== undefined && interviewId !== undefined) return interviewId === toldInterview
  return touch.aboutId === undefined ? toldInterview === undefined : touch.aboutId === aboutId
}

/**
 * The effect of a touch on a follow-up; null for none, and for a closed one or another contact's. An answer closes
 * every step of a sequence. A no closes all follow-ups for the contact but promises, good news, and what belongs to an
 * interview: as void, unless their own rule closes them. A talk with somebody makes asking for an introduction to them void.
 */
export function closingEffect(followUp: FollowUp, facts: TouchFacts): FollowUpEffect {
  const { touch } = facts
  const { contactId, aboutId, kind, status } = followUp
  if (status !== 'open') return null
  if (kind === 'awaited-introduction' && aboutId !== undefined && isWith(touch, aboutId) && isTalk(touch.outcome))
    return { close: 'void' }
  if (contactId === null || !isWith(touch, contactId)) return null
  if (followUp.sequence !== undefined && isAnswer(touch.outcome)) return close
  const effect = closingRules[kind](followUp, facts)
  const isOwn = isPromise(followUp) || closingRules[kind] === closeIfSaid || followUp.interviewId !== undefined
  if (isOwn) return effect
  return touch.outcome === 'declined' && effect !== close ? { close: 'void' } : effect
}
