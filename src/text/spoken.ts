/** METHOD section 4. */
const wordsPerMinute = 150

/**
 * How many words a text has: what blanks and line breaks divide.
 * @example countWords('Hi Dana,\nyou were right.') // 5
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/**
 * How many seconds it takes to say so many words, rounded up (METHOD section 4: 150 words a minute).
 * @example secondsToSay(76) // 31
 */
export function secondsToSay(words: number): number {
  return Math.ceil((words * 60) / wordsPerMinute)
}
