import { type Channel, isAnswer } from '../model/channel.js'
import { openFollowUps } from '../model/order.js'
import type { Book } from '../model/schema.js'
import { lastTouches, newsFirst, templateFor } from './due.js'

/** What begins a talk on channels for which the introduction is not made. */
const beginnings: Partial<Record<Channel, string>> = { voicemail: 'voicemail', linkedin: 'linkedin-message' }

/**
 * The scripts that may fit a person, the best first: what is due for them, else to reconnect after an earlier talk (after
 * a no, to part as friends), else the introduction, or what begins a talk on that channel.
 */
export function fittingTemplates(book: Book, contactId: string | null, channel: Channel | undefined): string[] {
  const touches = book.interactions.filter((each) => each.contactId === contactId && contactId !== null)
  const last = lastTouches(book, new Set([contactId])).get(contactId ?? '')
  const open = openFollowUps(book).filter((each) => each.contactId === contactId)
  const talked = touches.some((each) => isAnswer(each.outcome))
  const due = newsFirst(open).flatMap((each) => each.template ?? templateFor(each, last, talked) ?? [])
  const later = last?.outcome === 'declined' ? ['close-out'] : talked ? ['reconnect'] : []
  const beginning = channel === undefined ? undefined : beginnings[channel]
  return [...due, ...later, 'intro', ...(beginning === undefined ? [] : [beginning])]
}
