/** The ways to be in touch with a contact. */
export const channels = ['phone', 'email', 'linkedin', 'voicemail', 'sms', 'video', 'meeting', 'other'] as const
export type Channel = (typeof channels)[number]

/** How a touch ended. */
export const outcomes = ['sent', 'left-message', 'no-answer', 'replied', 'spoke', 'met', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** What a conversation can yield (METHOD section 1). */
export const yields = ['advice', 'information', 'lead', 'referral'] as const
export type Yield = (typeof yields)[number]

/** Activities without a contact that count for the work-search record (METHOD section 7). */
export const activityKinds = ['application', 'workshop', 'job-club', 'other'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Whether messages on this channel are written; false for spoken channels and for `other`. */
export function isWritten(channel: Channel): boolean {
  return channel === 'email' || channel === 'linkedin' || channel === 'sms'
}

/** The outcome of a touch when the user names none (CLI contract, Log). */
export function defaultOutcome(channel: Channel, direction: 'out' | 'in'): Outcome {
  if (isWritten(channel)) return direction === 'in' ? 'replied' : 'sent'
  if (channel === 'voicemail') return 'left-message'
  if (channel === 'meeting' || channel === 'video') return 'met'
  return 'spoke'
}

/** Whether the outcome is a conversation, by voice or face to face. */
export function isTalk(outcome: Outcome): boolean {
  return outcome === 'spoke' || outcome === 'met'
}

/** Whether the contact answered, in writing or in a conversation; a no does not count. */
export function isAnswer(outcome: Outcome): boolean {
  return outcome === 'replied' || outcome === 'spoke' || outcome === 'met'
}

/** Whether the contact responded, with an answer or with a no. */
export function isResponse(outcome: Outcome): boolean {
  return isAnswer(outcome) || outcome === 'declined'
}
