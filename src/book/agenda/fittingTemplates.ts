import type { Channel } from '../model/channel.js'
import { hasAnswered, lastTouchWith, openFollowUpsFor } from '../model/lookup.js'
import type { Book } from '../model/schema.js'
import { newsFirst } from './due.js'
import { scriptFor, usualBeginnings, usualScripts } from './usualScripts.js'

/**
 * The scripts that may fit a person, the best first: what is due for them, else to reconnect after an earlier talk (after
 * a no, to part as friends), else the introduction, or what begins a talk on that channel.
 */
export function fittingTemplates(book: Book, contactId: string | null, channel: Channel | undefined): string[] {
  const beginning = channel === undefined ? undefined : usualBeginnings[channel]
  const beginnings = [usualScripts.introduce, ...(beginning === undefined ? [] : [beginning])]
  if (contactId === null) return beginnings
  const last = lastTouchWith(book, contactId)
  const talked = hasAnswered(book, contactId)
  const due = newsFirst([...openFollowUpsFor(book, contactId)]).flatMap(
    (each) => each.template ?? scriptFor(each, last, talked) ?? [],
  )
  const later = last?.outcome === 'declined' ? [usualScripts.partAsFriends] : talked ? [usualScripts.reconnect] : []
  return [...due, ...later, ...beginnings]
}
