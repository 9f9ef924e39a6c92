import type { Day } from '../dates/day.js'
import { isAhead } from '../interviews/findInterviews.js'
import { isReference } from '../interviews/reference.js'
import type { Channel } from '../model/channel.js'
import { getById } from '../model/collection.js'
import { hasAnswered, interviewById, lastTouchWith, openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { openingScripts, suggestedScripts } from '../model/suggestedScripts.js'
import { isPaused } from '../touches/paused.js'
import { newsFirst } from './due.js'
import { outcomeScripts } from './outcomeScripts.js'
import { scriptForFollowUp } from './scriptForFollowUp.js'

/**
 * The ids of the scripts that may fit a contact, best first: those for what is due, then those after an interview, then one to reconnect if the
 * contact ever answered, or vouches for the user (after a no: to part as friends), then the introduction and the opening script of the channel.
 * Only the last two for null, a person who is not in the book.
 */
export function fittingTemplates(
  book: Book,
  contactId: string | null,
  channel: Channel | undefined,
  today: Day,
): string[] {
  const opening = channel === undefined ? undefined : openingScripts[channel]
  const openings = [suggestedScripts.introduce, ...(opening === undefined ? [] : [opening])]
  if (contactId === null) return openings
  const contact = getById(book.contacts, contactId)
  const last = lastTouchWith(book, contactId)
  const isKnown = hasAnswered(book, contactId) || isReference(contact)
  // What they promised may still be to come, and is no reason to ask.
  const open = openFollowUpsFor(book, contactId).filter(
    (each) => each.kind !== 'their-promise' && !isPaused(book, each, today),
  )
  const interviewOf = ({ interviewId }: FollowUp) => {
    const interview = interviewById(book, interviewId)
    return interview && { isAhead: isAhead(interview, today) }
  }
  // Nobody is thanked for an interview that is still to come, nor told of a job that nobody may know of yet.
  const isEarly = (each: FollowUp) =>
    (each.kind === 'thank-you' && interviewOf(each)?.isAhead === true) ||
    (each.kind === 'tell-landed' && each.dueOn > today)
  const due = newsFirst(
    open.filter((each) => !isEarly(each)),
    today,
  ).flatMap((each) => each.template ?? scriptForFollowUp(each, contact, last, isKnown, interviewOf(each)) ?? [])
  const later =
    last?.outcome === 'declined' ? [suggestedScripts.partAsFriends] : isKnown ? [suggestedScripts.reconnect] : []
  return [...due, ...outcomeScripts(book, contactId), ...later, ...openings]
}
