import { RapportError } from '../error.js'
import type { Moment } from '../model/book.js'
import type { Interview } from '../model/schema.js'

/** What somebody told the user of the boss: hearsay, one text for each thing they said. */
export interface NewHeard {
  contactId: string
  texts: string[]
}

/**
 * An interview with what somebody told of the boss, after all that was told before; nothing is replaced.
 * @throws RapportError `usage` where nothing was told.
 * @example withHeard(interview, { contactId: '4k7m2p', texts: ['Loses his temper'] }, moment).heard?.at(-1)?.text
 */
export function withHeard(interview: Interview, heard: NewHeard | undefined, { today }: Moment): Interview {
  if (heard === undefined) return interview
  const texts = heard.texts.map((each) => each.trim()).filter(Boolean)
  if (texts.length === 0)
    throw new RapportError('usage', 'What did they tell you?', {
      hint: 'As in: --source "Stan Smith" --heard "She backs her people up."',
    })
  const more = texts.map((text) => ({ contactId: heard.contactId, text, on: today }))
  return { ...interview, heard: [...(interview.heard ?? []), ...more] }
}
