import type { DueKind } from '../model/followUpKind.js'
import type { Touch } from '../model/schema.js'
import { openingScripts, suggestedScripts } from '../model/suggestedScripts.js'
import { canReach, type Reach } from './fittingChannel.js'

/**
 * The id of the script for something that is due; null when there is none. A plain follow-up is an introduction until
 * the contact has answered; where it has a clock time, it is a call that was agreed on. After one nudge, the next one is a
 * friendly end; after an interview, thanks are those of an interview. A contact who can be reached on LinkedIn
 * alone gets the opening script for it.
 * @param last the last touch with the contact.
 * @param isKnown whether the contact has answered, or vouches for the user.
 * @param interview whether the interview that it belongs to is still to come.
 */
export function scriptForFollowUp(
  { kind, at }: { kind: DueKind; at?: string | undefined },
  contact: Reach,
  last: Touch | null | undefined,
  isKnown: boolean,
  interview?: { isAhead: boolean },
): string | null {
  switch (kind) {
    case 'first-contact':
      return at !== undefined && isKnown ? suggestedScripts.agreedCall : introductionTo(contact)
    case 'follow-up':
      if (at !== undefined && isKnown) return suggestedScripts.agreedCall
      // A reference is told of an interview in one's own words.
      if (interview !== undefined) return null
      if (last?.outcome === 'declined') return suggestedScripts.partAsFriends
      return isKnown ? suggestedScripts.reconnect : introductionTo(contact)
    case 'keep-in-touch':
      return suggestedScripts.reconnect
    case 'try-someone-else':
      return null
    case 'nudge':
      return last?.fulfilled === 'nudge' ? suggestedScripts.partAsFriends : suggestedScripts.nudge
    case 'thank-you':
      return interview === undefined ? suggestedScripts.thank : suggestedScripts.afterInterview
    case 'bow-out':
      return suggestedScripts.bowOut
    case 'tell-landed':
      return suggestedScripts.landed
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
