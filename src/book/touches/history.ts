import type { Day } from '../dates/day.js'
import type { Channel } from '../model/channel.js'
import { isWith } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Interaction } from '../model/schema.js'

/** Which interactions are shown; an undefined or null filter does not restrict the list. */
export interface HistoryFilter {
  contactId?: string | null
  /** The first day. */
  since?: Day | null
  channel?: Channel | undefined
}

/** The interactions that match a filter, newest first; empty for none. */
export function history(book: Book, { contactId, since, channel }: HistoryFilter = {}): Interaction[] {
  const matches = (each: Interaction) =>
    (!contactId || isWith(each, contactId)) &&
    (!since || each.on >= since) &&
    (channel === undefined || each.channel === channel)
  return book.interactions.filter(matches).sort(newestFirst)
}
