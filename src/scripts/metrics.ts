import { countWords, secondsToSay } from '../text/spoken.js'
import { shareAboutReader } from './coach/text/aboutReader.js'
import { type Body, readBody } from './coach/text/body.js'

/** The length of a text, read and spoken, and how much of it is about its reader. */
export interface Metrics {
  words: number
  /** Code points. */
  characters: number
  /** Spoken at 150 words a minute, rounded up (METHOD section 4). */
  seconds: number
  /**
   * Share of the sentences that address or mention the reader, 0 to 1; null where there is no sentence, or the text is
   * not English.
   */
  aboutThem: number | null
}

/**
 * Measures a script's text without its subject. Length counts the whole text; `aboutThem` leaves out greeting and
 * signature.
 * @param to the reader's name; null where it is unknown
 * @param body the parsed text, where it was parsed before
 * @example measure('Hi Dana, you were right. I was late.', 'Dana Reyes').aboutThem // 0.5
 */
export function measure(text: string, to: string | null = null, body: Body = readBody(text)): Metrics {
  const words = countWords(text)
  return {
    words,
    characters: [...text].length,
    seconds: secondsToSay(words),
    aboutThem: shareAboutReader(body, to),
  }
}
