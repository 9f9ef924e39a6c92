import type { Body, Sentence } from './body.js'
import { hasCapital } from './capital.js'

const toReader = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

/** The share of sentences that speak of or to the reader, rounded to two decimals; null where English says nothing. */
export function aboutReader({ sentences, isEnglish }: Body, to: string | null): number | null {
  if (sentences.length === 0 || !isEnglish) return null
  const names = namesOf(to)
  const about = sentences.filter((each) => isAboutReader(each, names)).length
  return Math.round((about / sentences.length) * 100) / 100
}

/** The names by which sentences speak of the reader. As written, for Will and May are words as well. */
export function namesOf(to: string | null): Set<string> {
  return new Set((to ?? '').split(/\s+/).filter((name) => hasCapital(name) && !name.includes('.')))
}

/** Whether a sentence speaks of or to the reader. */
export function isAboutReader({ plain, words }: Sentence, names: Set<string>): boolean {
  return (
    plain.some(({ word }) => toReader.has(word)) ||
    words.some((word) => names.has(word.replace(/(?:['’]s)?[.,;:!?…'’"”)]{0,9}$/, '')))
  )
}
