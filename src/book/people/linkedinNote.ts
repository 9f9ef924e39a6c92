import { dayFromParts, monthFromName } from '../dates/calendarWords.js'
import type { Day } from '../dates/day.js'

/** The note that stands for the day of the connection in a file of LinkedIn. */
export const linkedinNote = (on: string) => `Connected with you on LinkedIn on ${on}.`

/** The note, also as earlier versions of Rapport wrote it. */
const pattern = /^(?:Connected with you on LinkedIn on|On LinkedIn since) ([^\n]{1,40})\.$/

/** Whether notes hold nothing but the note from LinkedIn. */
export function isLinkedinNote(notes: string): boolean {
  return pattern.test(notes)
}

/**
 * The day on which a contact and the user connected, from the note of LinkedIn among their notes; null for none.
 * @example connectedOn('On LinkedIn since 5 March 2024.') // '2024-03-05'
 */
export function connectedOn(notes: string): Day | null {
  if (!notes.includes('LinkedIn')) return null
  for (const line of notes.split('\n')) {
    const [, date = '', month = '', year = ''] =
      /^(\d{1,2}) (\w{3,9}) (\d{4})$/.exec(pattern.exec(line)?.[1] ?? '') ?? []
    const number = monthFromName(month.toLowerCase())
    if (number !== null) return dayFromParts(Number(year), number, Number(date))
  }
  return null
}
