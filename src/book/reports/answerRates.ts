import { isAnswer } from '../model/channel.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import { newestFirst } from '../model/order.js'
import type { Book, Touch } from '../model/schema.js'

/** How often something was used, and how often the next thing that came was an answer. */
export interface Use {
  used: number
  answered: number
}

/**
 * Counts what was used and answered, by a key of each touch: its script, its channel. An answer counts once, for the last
 * keyed touch that somebody got before it; a call that went well is its own answer.
 */
export function answersBy<Key extends string>(book: Book, keyOf: (touch: Touch) => Key | undefined): Map<Key, Use> {
  const uses = new Map<Key, Use>()
  /** By person: what still waits for an answer. */
  const waiting = new Map<string, Use>()
  for (const touch of book.interactions.filter(isTouch).sort(newestFirst).reverse()) {
    const key = keyOf(touch)
    if (key !== undefined) {
      const use = uses.get(key) ?? { used: 0, answered: 0 }
      uses.set(key, use)
      use.used += 1
      for (const person of peopleOf(touch)) waiting.set(person, use)
    }
    if (!isAnswer(touch.outcome)) continue
    const asked = peopleOf(touch).flatMap((person) => waiting.get(person) ?? [])
    for (const use of new Set(asked)) use.answered += 1
    for (const person of peopleOf(touch)) waiting.delete(person)
  }
  return uses
}

/** How often each script was used and answered. */
export function templateUse(book: Book): Map<string, Use> {
  return answersBy(book, (touch) => touch.template)
}
