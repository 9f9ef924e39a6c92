/** The ways to reach somebody. `other` is anything else. */
export const channels = ['phone', 'email', 'linkedin', 'voicemail', 'sms', 'meeting', 'other'] as const
export type Channel = (typeof channels)[number]

/** How a contact ended. */
export const outcomes = ['sent', 'left-message', 'no-answer', 'replied', 'spoke', 'met', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** What a talk can yield (METHOD section 1). */
export const yields = ['advice', 'information', 'lead', 'referral'] as const
export type Yield = (typeof yields)[number]

/** What counts for the work-search record without being a touch with a person. */
export const activityKinds = ['application', 'workshop', 'job-club', 'other'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Whether words on this channel are written rather than said. */
export function isWritten(channel: Channel): boolean {
  return channel === 'email' || channel === 'linkedin' || channel === 'sms'
}

/** The outcome that a channel suggests when nobody says another (CLI contract, Log). */
export function usualOutcome(channel: Channel, direction: 'out' | 'in'): Outcome {
  if (isWritten(channel)) return direction === 'in' ? 'replied' : 'sent'
  if (channel === 'voicemail') return 'left-message'
  if (channel === 'meeting') return 'met'
  return 'spoke'
}

/** Whether two people talked with one another, by voice or face to face. */
export function isTalk(outcome: Outcome): boolean {
  return outcome === 'spoke' || outcome === 'met'
}

/** Whether somebody answered: by word, by mail, in person. */
export function isAnswer(outcome: Outcome): boolean {
  return outcome === 'replied' || outcome === 'spoke' || outcome === 'met'
}

/** Whether they have responded: with an answer, or with a no. */
export function isResponse(outcome: Outcome): boolean {
  return isAnswer(outcome) || outcome === 'declined'
}
