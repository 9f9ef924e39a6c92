import { interviewToHearOf } from '../interviews/checkIn.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { closeFollowUp } from '../touches/followUp.js'
import { setOutcome } from './outcome.js'

/**
 * Drops a follow-up. To stop waiting for an answer after an interview says that there was none: its outcome is `silent`,
 * with all that follows (CLI contract, Trust: nobody stays `interviewing` for ever).
 * @returns `opened`: who is to hear of it; `interview`: null where the follow-up is about none, or its outcome is known.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already.
 */
export function stopWaiting(
  before: Book,
  id: string,
  moment: Moment,
): BookUpdate & { followUp: FollowUp; interview: Interview | null; opened: FollowUp[] } {
  const dropped = closeFollowUp(before, id, 'dropped', moment)
  const interview = interviewToHearOf(before, getById(before.followUps, id))
  if (interview === undefined || interview.outcome !== undefined) return { ...dropped, interview: null }
  const silent = setOutcome(dropped.book, interview.id, { outcome: 'silent' }, moment)
  const summary = `stopped waiting to hear from ${interview.company}`
  return { ...silent, summary, followUp: dropped.followUp }
}
