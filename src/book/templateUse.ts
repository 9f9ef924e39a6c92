import { isAnswer } from './channel.js'
import { newestFirst } from './order.js'
import type { Book } from './schema.js'

/** How often a script was used, and how often the next thing that came was an answer. */
export interface Use {
  used: number
  answered: number
}

/**
 * Counts for each script how often it was used and answered. An answer counts once, for the last script that somebody
 * got before it; a call that went well is its own answer.
 */
export function templateUse(book: Book): Map<string, Use> {
  const uses = new Map<string, Use>()
  /** By person: the script that still waits for an answer. */
  const waiting = new Map<string, Use>()
  for (const { contactId, template, outcome } of [...book.interactions].sort(newestFirst).reverse()) {
    const person = contactId ?? ''
    if (template !== undefined) {
      const use = uses.get(template) ?? { used: 0, answered: 0 }
      uses.set(template, use)
      use.used += 1
      waiting.set(person, use)
    }
    if (!isAnswer(outcome)) continue
    const asked = waiting.get(person)
    if (asked) asked.answered += 1
    waiting.delete(person)
  }
  return uses
}
