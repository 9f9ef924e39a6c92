import { type Day, spokenDay } from '../../book/dates/day.js'
import { type Channel, isWritten } from '../../book/model/channel.js'
import { touchesWith } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { retryDelays } from '../../book/touches/closingRules.js'
import { businessDaysAfter, defaultDueDay } from '../../book/touches/followUp.js'
import type { PersonOrName } from '../people/findPerson.js'

/**
 * The day of the next contact that the first words to somebody promise: that of the reminder which `--log` then opens.
 * Null for later words: they promise only what the person says.
 */
export function usualNextContact(book: Book, to: PersonOrName | null, channel: Channel, today: Day): Day | null {
  const isLater = touchesWith(book, to?.id ?? null).some((each) => each.direction === 'out')
  if (isLater) return null
  if (isWritten(channel)) return defaultDueDay('nudge', today, today)
  const days = channel === 'voicemail' ? retryDelays['left-message'] : undefined
  return days === undefined ? null : businessDaysAfter(today, days, today)
}

/** A day as a script promises it; nothing for null. @example promiseOf('2026-11-26', '2026-11-23') // 'on Thursday' */
export function promiseOf(day: Day | null, today: Day): string {
  if (day === null) return ''
  const words = spokenDay(day, today)
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`
}
