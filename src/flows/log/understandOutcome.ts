import type { NewTouch } from '../../book/touches/newTouch.js'

/**
 * A touch with the outcome that its summary is in words, if it is one: see `withOutcomeInWords`. The phrases are loaded
 * only for a summary without “about”, which is in none of them: most talks are about something.
 * @param name the name of the contact.
 */
export async function understandOutcome<T extends Omit<NewTouch, 'contact'>>(touch: T, name: string): Promise<T> {
  const { outcome, summary = '' } = touch
  if (outcome !== undefined || summary === '' || /\babout\b/i.test(summary)) return touch
  const { withOutcomeInWords } = await import('../../book/touches/outcomeWords.js')
  return withOutcomeInWords(touch, name)
}
