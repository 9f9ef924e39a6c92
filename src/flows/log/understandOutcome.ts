import { mayBeOutcome } from '../../book/touches/mayBeOutcome.js'
import type { NewTouch } from '../../book/touches/newTouch.js'

/**
 * A touch with the outcome that its summary is in words, if it is one: see `withOutcomeInWords`. The phrases are loaded
 * only where they are needed.
 * @param name the name of the contact.
 */
export async function understandOutcome<T extends Omit<NewTouch, 'contact'>>(touch: T, name: string): Promise<T> {
  const { outcome, summary = '' } = touch
  if (outcome !== undefined || !mayBeOutcome(summary)) return touch
  const { withOutcomeInWords } = await import('../../book/touches/outcomeWords.js')
  return withOutcomeInWords(touch, name)
}
