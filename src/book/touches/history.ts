import type { Day } from '../dates/day.js'
import type { Channel } from '../model/channel.js'
import { isWith } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Interaction } from '../model/schema.js'

/** Which of the log is shown; what is not said narrows nothing. */
export interface HistoryFilter {
  contactId?: string | null
  /** From this day on. */
  since?: Day | null
  channel?: Channel | undefined
}

/** What was logged, the newest first. */
export function history(book: Book, { contactId, since, channel }: HistoryFilter = {}): Interaction[] {
  const fits = (each: Interaction) =>
    (!contactId || isWith(each, contactId)) &&
    (!since || each.on >= since) &&
    (channel === undefined || each.channel === channel)
  return book.interactions.filter(fits).sort(newestFirst)
}
