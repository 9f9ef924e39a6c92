import type { Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Book, Interaction, Interview } from '../model/schema.js'
import { amendInteraction } from '../touches/amend.js'

/**
 * Corrects who took part in the logged meeting of an interview, where that was changed after it. A meeting keeps its last
 * person.
 * @param former the interview before the change.
 * @returns the corrected meeting; null where nothing is to be corrected.
 */
export function amendMeeting(
  book: Book,
  former: Interview,
  { interactionId, interviewers }: Interview,
  moment: Moment,
): { book: Book; interaction: Interaction | null } {
  const meeting = interactionId === undefined ? undefined : getById(book.interactions, interactionId)
  if (meeting === undefined || !isTouch(meeting) || interviewers.length === 0) return { book, interaction: null }
  const present = peopleOf(meeting)
  const added = interviewers.filter((id) => !former.interviewers.includes(id) && !present.includes(id))
  const removed = former.interviewers.filter((id) => !interviewers.includes(id) && present.includes(id))
  if (added.length + removed.length === 0) return { book, interaction: null }
  return amendInteraction(book, meeting.id, { with: added, without: removed }, moment)
}
