import type { Body, Sentence } from './body.js'
import { hasCapital } from './letters.js'

const secondPersonWords = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

/**
 * The share of sentences that address or mention the reader, rounded to two decimals; null where there is no sentence,
 * or the text is not English.
 */
export function shareAboutReader({ sentences, isEnglish }: Body, to: string | null): number | null {
  if (sentences.length === 0 || !isEnglish) return null
  const names = readerNames(to)
  const about = sentences.filter((each) => isAboutReader(each, names)).length
  return Math.round((about / sentences.length) * 100) / 100
}

/**
 * The words of the reader's name that sentences can mention. They are compared as written, because Will and May are
 * words too.
 */
export function readerNames(to: string | null): Set<string> {
  return new Set((to ?? '').split(/\s+/).filter((name) => hasCapital(name) && !name.includes('.')))
}

/** Whether a sentence addresses the reader or mentions them by name. */
export function isAboutReader({ normalized, words }: Sentence, names: Set<string>): boolean {
  return (
    normalized.some(({ word }) => secondPersonWords.has(word)) ||
    words.some((word) => names.has(word.replace(/(?:['’]s)?[.,;:!?…'’"”)]{0,9}$/, '')))
  )
}
