import type { Body, Sentence } from '../text/body.js'
import type { PlainWord } from '../text/plain.js'
import { type Phrases, type Place, placesOf, says } from './phrases.js'

/** A phrase where it was found. */
export interface Cue extends Place {
  sentence: Sentence
}

/** Clauses are short; looking no further keeps a text without any stop quick to read. */
const reach = 20
const turns = new Set(['but', 'yet', 'however', '—', '–', '-'])
const hardStops = ';:!?'
/** More of somebody's words than that is no quotation any more. */
const mostQuoted = 80

/** Whether a text has one of the phrases anywhere. */
export function isSaid(body: Body, sought: Phrases): boolean {
  return body.sentences.some((sentence) => says(sentence, sought))
}

/** The person's own words where a phrase is met that nothing in its clause excuses; null where there is none. */
export function firstCue(body: Body, sought: Phrases, isExcused: (cue: Cue) => boolean = () => false): string | null {
  for (const sentence of body.sentences)
    for (const place of placesOf(sentence, sought))
      if (!isExcused({ sentence, ...place })) return quote(sentence, place)
  return null
}

/** Whether one of the phrases stands before a cue in the same clause, at most so many words away. */
export function isBefore({ sentence, from }: Cue, sought: Phrases, within = reach): boolean {
  const near = placesOf(sentence, sought).filter((each) => each.to <= from && from - each.to <= within)
  return near.some((each) => isOneClause(sentence.plain, each.from, from))
}

/** Whether one of the phrases stands after a cue in the same clause, at most so many words away. */
export function isAfter({ sentence, to }: Cue, sought: Phrases, within = reach): boolean {
  const near = placesOf(sentence, sought).filter((each) => each.from >= to && each.from - to <= within)
  return near.some((each) => isOneClause(sentence.plain, to - 1, each.from))
}

/** Whether no stop, dash or “but” parts two words. */
function isOneClause(plain: PlainWord[], first: number, last: number): boolean {
  if (last - first > 2 * reach) return false
  return plain
    .slice(first, last)
    .every(({ word, stop }) => !turns.has(word) && (stop === '' || !hardStops.includes(stop)))
}

/** Somebody's own words as they are quoted: no quotes within the quotes, no stop at the end. */
function quote({ words, plain }: Sentence, { from, to }: Place): string {
  const own = words.slice(plain[from]?.from ?? 0, (plain[to - 1]?.from ?? 0) + 1).join(' ')
  const short = own.length > mostQuoted ? `${own.slice(0, mostQuoted).trimEnd()}…` : own
  return short.replace(/[“”"]/g, '').replace(/[),;:.]{1,9}$/, '')
}
