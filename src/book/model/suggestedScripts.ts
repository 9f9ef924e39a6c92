import type { Channel } from './channel.js'

/**
 * The ids of the scripts that Rapport suggests, by purpose (CLI contract, Scripts). This is the only place in the book
 * that knows the ids of shipped scripts; the effects of a script are in its front matter.
 */
export const suggestedScripts = {
  introduce: 'intro',
  reconnect: 'reconnect',
  partAsFriends: 'close-out',
  nudge: 'nudge',
  thank: 'thank-you',
  tellHost: 'tell-host',
  keepPromise: 'as-promised',
  checkIn: 'check-in',
  agreedCall: 'agreed-call',
  afterInterview: 'interview-thank-you',
  interviewNews: 'interview-news',
  landed: 'landed',
  afterRejection: 'after-rejection',
  offerThanks: 'offer-thanks',
  negotiate: 'negotiate',
  offerElsewhere: 'offer-elsewhere',
  bowOut: 'withdraw',
} as const

/** The ids of scripts for a first message on channels that the introduction does not serve. */
export const openingScripts: Partial<Record<Channel, string>> = {
  voicemail: 'voicemail',
  linkedin: 'linkedin-message',
}
