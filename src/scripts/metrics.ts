/** How long a text is, to the eye and the ear. */
export interface Metrics {
  words: number
  /** Code points. */
  characters: number
  /** Spoken at 150 words a minute, rounded up (METHOD section 4). */
  seconds: number
  /** Share of sentences about the reader, 0 to 1; null as long as the coach does not say. */
  aboutThem: number | null
}

const wordsPerMinute = 150

/** Measures a script's text, its subject left out. */
export function measure(text: string): Metrics {
  const words = text.split(/\s+/).filter(Boolean).length
  return { words, characters: [...text].length, seconds: Math.ceil((words * 60) / wordsPerMinute), aboutThem: null }
}
