import type { Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById } from '../model/collection.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Book, FollowUp, Interaction, Interview } from '../model/schema.js'
import { amendInteraction } from '../touches/amend.js'

/**
 * Corrects when the logged meeting of an interview was, and who took part in it, where that was changed after it. News of
 * somebody who turns out not to have been there are no longer to be told.
 * @param former the interview before the change.
 * @returns the corrected meeting; null where nothing is to be corrected.
 */
export function amendMeeting(
  book: Book,
  former: Interview,
  { interactionId, interviewers, on }: Interview,
  moment: Moment,
): { book: Book; interaction: Interaction | null; closed: FollowUp[] } {
  const meeting = interactionId === undefined ? undefined : getById(book.interactions, interactionId)
  if (meeting === undefined || !isTouch(meeting)) return { book, interaction: null, closed: [] }
  const present = peopleOf(meeting)
  const without = former.interviewers.filter((id) => !interviewers.includes(id) && present.includes(id))
  const isEmptied = without.length === present.length
  const isNew = (id: string) => !present.includes(id) && (isEmptied || !former.interviewers.includes(id))
  const added = interviewers.filter(isNew)
  const day = on === former.on ? undefined : on
  if (added.length + without.length === 0 && day === undefined) return { book, interaction: null, closed: [] }
  const amended = amendInteraction(book, meeting.id, { with: added, without, on: day }, moment)
  return { ...withoutNewsOf(amended.book, meeting.id, without, moment), interaction: amended.interaction }
}

/** The book without open news of what came of an introduction to some people, as far as a meeting opened them. */
function withoutNewsOf(book: Book, meetingId: string, people: string[], moment: Moment) {
  const closed: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    const isGone = each.kind === 'tell-host' && each.openedBy === meetingId && people.includes(each.aboutId ?? '')
    if (!isGone || each.status !== 'open') return each
    const dropped = closedFollowUp(each, 'dropped', moment, 'void')
    closed.push(dropped)
    return dropped
  })
  return { book: { ...book, followUps }, closed }
}
