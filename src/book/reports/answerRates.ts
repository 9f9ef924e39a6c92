import { isAnswer } from '../model/channel.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Touch } from '../model/schema.js'

/** How often something was used, and how often an answer came next. */
export interface UsageCount {
  used: number
  answered: number
}

/**
 * Counts uses and answers by a key of each touch, such as its script or channel; touches with an undefined key are not
 * counted. An answer counts once, for the contact's last counted touch before it. A conversation is its own answer.
 */
export function countAnswersBy<Key extends string>(
  book: Book,
  keyOf: (touch: Touch) => Key | undefined,
): Map<Key, UsageCount> {
  const counts = new Map<Key, UsageCount>()
  /** By contact: the count that an answer would raise. */
  const waiting = new Map<string, UsageCount>()
  for (const touch of book.interactions.filter(isTouch).sort(newestFirst).reverse()) {
    const key = keyOf(touch)
    if (key !== undefined) {
      const count = counts.get(key) ?? { used: 0, answered: 0 }
      counts.set(key, count)
      count.used += 1
      for (const contactId of peopleOf(touch)) waiting.set(contactId, count)
    }
    if (!isAnswer(touch.outcome)) continue
    const answered = peopleOf(touch).flatMap((contactId) => waiting.get(contactId) ?? [])
    for (const count of new Set(answered)) count.answered += 1
    for (const contactId of peopleOf(touch)) waiting.delete(contactId)
  }
  return counts
}

/** How often each script was used and answered, by its id. */
export function templateUsage(book: Book): Map<string, UsageCount> {
  return countAnswersBy(book, (touch) => touch.template)
}
