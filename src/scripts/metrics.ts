import { aboutReader } from './coach/text/aboutReader.js'
import { type Body, readBody } from './coach/text/body.js'

/** How long a text is, to the eye and the ear, and how much of it is about its reader. */
export interface Metrics {
  words: number
  /** Code points. */
  characters: number
  /** Spoken at 150 words a minute, rounded up (METHOD section 4). */
  seconds: number
  /** Share of sentences that speak of or to the reader, 0 to 1; null where there is none, or none in English. */
  aboutThem: number | null
}

const wordsPerMinute = 150

/**
 * Measures a script's text, its subject left out. Length counts all of it, `aboutThem` neither greeting nor signature.
 * @param to the name of the one it is for, where that is known
 * @param body the text as it was read, where it has been read already
 * @example measure('Hi Dana, you were right. I was late.', 'Dana Reyes').aboutThem // 0.5
 */
export function measure(text: string, to: string | null = null, body: Body = readBody(text)): Metrics {
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    words,
    characters: [...text].length,
    seconds: Math.ceil((words * 60) / wordsPerMinute),
    aboutThem: aboutReader(body, to),
  }
}
