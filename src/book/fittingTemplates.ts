import type { Channel } from './channel.js'
import { lastTouches, templateFor } from './due.js'
import { openFollowUps } from './order.js'
import type { Book } from './schema.js'

/** What begins a talk on channels for which the introduction is not made. */
const beginnings: Partial<Record<Channel, string>> = { voicemail: 'voicemail', linkedin: 'linkedin-message' }

/**
 * The scripts that may fit a person, the best first: what is due for them, else to reconnect after an earlier talk, else
 * the introduction, or what begins a talk on that channel.
 */
export function fittingTemplates(book: Book, contactId: string | null, channel: Channel | undefined): string[] {
  const talked = contactId !== null && lastTouches(book).has(contactId)
  const open = openFollowUps(book).filter((each) => each.contactId === contactId)
  const due = open.flatMap((each) => each.template ?? templateFor(each.kind, talked) ?? [])
  const beginning = channel === undefined ? undefined : beginnings[channel]
  return [...due, ...(talked ? ['reconnect'] : []), 'intro', ...(beginning === undefined ? [] : [beginning])]
}
