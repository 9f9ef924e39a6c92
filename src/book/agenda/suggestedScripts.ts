import type { Channel } from '../model/channel.js'
import type { DueKind } from '../model/followUpKind.js'
import type { Touch } from '../model/schema.js'
import { canReach, type Reach } from './fittingChannel.js'

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
} as const

/** The ids of scripts for a first message on channels that the introduction does not serve. */
export const openingScripts: Partial<Record<Channel, string>> = {
  voicemail: 'voicemail',
  linkedin: 'linkedin-message',
}

/**
 * The id of the script for something that is due; null when there is none. A plain follow-up is an introduction until
 * the contact has answered; where it has a clock time, it is a call that was agreed on. After one nudge, the next one is a
 * friendly end; after an interview, thanks are those of an interview. A contact who can be reached on LinkedIn
 * alone gets the opening script for it.
 * @param last the last touch with the contact.
 * @param interview whether the interview that it belongs to is still to come.
 */
export function scriptForFollowUp(
  { kind, at }: { kind: DueKind; at?: string | undefined },
  contact: Reach,
  last: Touch | null | undefined,
  hasAnswered: boolean,
  interview?: { isAhead: boolean },
): string | null {
  switch (kind) {
    case 'first-contact':
      return at !== undefined && hasAnswered ? suggestedScripts.agreedCall : introductionTo(contact)
    case 'follow-up':
      if (at !== undefined && hasAnswered) return suggestedScripts.agreedCall
      if (last?.outcome === 'declined') return suggestedScripts.partAsFriends
      return hasAnswered ? suggestedScripts.reconnect : introductionTo(contact)
    case 'keep-in-touch':
      return suggestedScripts.reconnect
    case 'try-someone-else':
      return null
    case 'nudge':
      return last?.fulfilled === 'nudge' ? suggestedScripts.partAsFriends : suggestedScripts.nudge
    case 'thank-you':
      return interview === undefined ? suggestedScripts.thank : suggestedScripts.afterInterview
    case 'tell-host':
      return newsScript(interview?.isAhead === true)
    case 'promise':
      return suggestedScripts.keepPromise
    case 'their-promise':
    case 'check-in':
      return suggestedScripts.checkIn
    case 'awaited-introduction':
    case 'prepare':
    case 'debrief':
    case 'decide':
      return null
  }
}

/** The id of the script with news for whoever opened a door. @param isAhead whether it is of an interview still to come. */
export function newsScript(isAhead: boolean): string {
  return isAhead ? suggestedScripts.interviewNews : suggestedScripts.tellHost
}

/** The id of the script for a first message to a contact, by how they can be reached. */
function introductionTo(contact: Reach): string {
  const isOnLinkedinOnly = canReach(contact, 'linkedin') && !canReach(contact, 'phone') && !canReach(contact, 'email')
  return (isOnLinkedinOnly ? openingScripts.linkedin : undefined) ?? suggestedScripts.introduce
}
