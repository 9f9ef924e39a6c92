import { type Day, spokenDay } from '../../book/dates/day.js'
import { type Channel, isWritten } from '../../book/model/channel.js'
import { touchesWith } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { ScriptEffects } from '../../book/model/scriptEffects.js'
import { businessDaysAfter, defaultDueDay, retryDelays } from '../../book/touches/delays.js'
import type { ContactOrName } from '../people/resolveContact.js'

/**
 * The day of the next contact that a first message promises by default: that of the reminder which `--log` opens. Null
 * for later messages, which promise only what the user says, and for a written one that expects no answer: it opens no
 * reminder.
 */
export function defaultNextContact(
  book: Book,
  to: ContactOrName | null,
  { channel, use }: { channel: Channel; use: ScriptEffects },
  today: Day,
): Day | null {
  const isLater = touchesWith(book, to?.id ?? null).some((each) => each.direction === 'out')
  if (isLater) return null
  if (isWritten(channel) && !use.expectsAnswer && use.opens !== 'nudge') return null
  if (isWritten(channel)) return defaultDueDay('nudge', today, today)
  const days = channel === 'voicemail' ? retryDelays['left-message'] : undefined
  return days === undefined ? null : businessDaysAfter(today, days, today)
}

/**
 * The words for a day in a promise; empty for null.
 * @example promiseText('2026-11-26', '2026-11-23') // 'on Thursday'
 */
export function promiseText(day: Day | null, today: Day): string {
  if (day === null) return ''
  const words = spokenDay(day, today)
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`
}
