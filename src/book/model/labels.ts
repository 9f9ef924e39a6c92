import type { ActivityKind, Channel, Outcome } from './channel.js'
import type { DueKind } from './followUpKind.js'

/** What each kind of follow-up asks for, as users read it. */
export const kindLabels: Record<DueKind, string> = {
  'first-contact': 'first contact',
  'follow-up': 'follow up',
  nudge: 'ring or write again',
  'try-someone-else': 'try somebody else there',
  'thank-you': 'say thank you',
  'tell-host': 'say how it went',
  promise: 'keep your promise',
  'their-promise': 'see whether they kept their promise',
  'awaited-introduction': 'ask whether they made the introduction',
  prepare: 'prepare for the interview',
  debrief: 'note how the interview went',
  decide: 'decide about the offer',
  'check-in': 'ask what became of the interview',
  'tell-landed': 'share your good news',
  'bow-out': 'bow out graciously',
  'keep-in-touch': 'keep in touch',
}

/** Each channel, as users read it. */
export const channelLabels: Record<Channel, string> = {
  phone: 'by phone',
  email: 'by e-mail',
  linkedin: 'on LinkedIn',
  voicemail: 'by voicemail',
  sms: 'by text message',
  video: 'by video',
  meeting: 'in person',
  other: 'another way',
}

/** Each outcome of a touch, as users read it. */
export const outcomeLabels: Record<Outcome, string> = {
  sent: 'sent',
  'left-message': 'left a message',
  'no-answer': 'no answer',
  replied: 'they replied',
  spoke: 'you talked',
  met: 'you met',
  declined: 'not interested',
}

/** Each kind of activity, as users read it. */
export const activityLabels: Record<ActivityKind, string> = {
  application: 'application',
  workshop: 'workshop',
  'job-club': 'job club',
  other: 'other activity',
}
