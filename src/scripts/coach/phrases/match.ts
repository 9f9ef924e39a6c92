import type { Body, Sentence } from '../text/body.js'
import type { NormalizedWord } from '../text/normalizeWords.js'
import { findPhrases, hasPhrase, type Phrases, type WordRange } from './phrases.js'

/** A phrase that was found, with its sentence. */
export interface PhraseMatch extends WordRange {
  sentence: Sentence
}

/** The longest distance within a clause, in words; the limit keeps a long text without punctuation quick to check. */
const maxClauseWords = 20
const contrastWords = new Set(['but', 'yet', 'however', '—', '–', '-'])
const clauseStops = ';:!?'
/** The longest quotation, in characters; a longer one is cut. */
const maxQuoteLength = 80

/** Whether one of the phrases occurs anywhere in a text. */
export function bodyHasPhrase(body: Body, phrases: Phrases): boolean {
  return body.sentences.some((sentence) => hasPhrase(sentence, phrases))
}

/** Quotes the writer's own words at the first match that is not excused; null where there is none. */
export function quoteFirstMatch(
  body: Body,
  phrases: Phrases,
  isExcused: (match: PhraseMatch) => boolean = () => false,
): string | null {
  for (const sentence of body.sentences)
    for (const range of findPhrases(sentence, phrases))
      if (!isExcused({ sentence, ...range })) return quote(sentence, range)
  return null
}

/** Whether one of the phrases occurs before a match in the same clause, at most `maxWords` words away. */
export function isPrecededBy({ sentence, from }: PhraseMatch, phrases: Phrases, maxWords = maxClauseWords): boolean {
  const nearby = findPhrases(sentence, phrases).filter((each) => each.to <= from && from - each.to <= maxWords)
  return nearby.some((each) => isSameClause(sentence.normalized, each.from, from))
}

/** Whether one of the phrases occurs after a match in the same clause, at most `maxWords` words away. */
export function isFollowedBy({ sentence, to }: PhraseMatch, phrases: Phrases, maxWords = maxClauseWords): boolean {
  const nearby = findPhrases(sentence, phrases).filter((each) => each.from >= to && each.from - to <= maxWords)
  return nearby.some((each) => isSameClause(sentence.normalized, to - 1, each.from))
}

/** Whether no punctuation mark, dash or “but” separates two words. */
function isSameClause(words: NormalizedWord[], first: number, last: number): boolean {
  if (last - first > 2 * maxClauseWords) return false
  return words
    .slice(first, last)
    .every(({ word, stop }) => !contrastWords.has(word) && (stop === '' || !clauseStops.includes(stop)))
}

/** The matched words as a quotation: without quotation marks inside and without punctuation at the end. */
function quote({ words, normalized }: Sentence, { from, to }: WordRange): string {
  const quoted = words.slice(normalized[from]?.writtenIndex ?? 0, (normalized[to - 1]?.writtenIndex ?? 0) + 1).join(' ')
  const short = quoted.length > maxQuoteLength ? `${quoted.slice(0, maxQuoteLength).trimEnd()}…` : quoted
  return short.replace(/[“”"]/g, '').replace(/[),;:.]{1,9}$/, '')
}
