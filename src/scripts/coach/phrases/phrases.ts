import type { Sentence, Vocabulary } from '../text/body.js'
import { endOf, parsePart } from './part.js'

/** Phrases to look for, one a line. */
export interface Phrases {
  lines: string
  /** Where they were found in the text read last. */
  last: { vocabulary: Vocabulary; places: Map<Sentence, Place[]> } | null
}

/** Where in a sentence a phrase stands: its first word, and the one after its last. */
export interface Place {
  from: number
  to: number
}

/**
 * Phrases to look for in plain words (`plain.ts`), one a line. Regular expressions for all of them took a hundred
 * milliseconds to compile; of these only the ones are read whose first word the text has.
 *
 * - `call/ring` one or the other; `get_back/reply` of several words; `very?` may be left out
 * - `bother~` however it ends, `*` any word, `..3` up to three words of any kind: none of these begins a phrase
 * - a line that ends in a stroke goes on in the next, which stands further in
 * - `!me/us` not before these words; `-hiring` not after; `^` at the beginning, `$` before a stop or the end, `?` before a
 *   question mark
 * @example phrases('look/looking forward to hearing/hear !how')
 */
export function phrases(lines: string): Phrases {
  return { lines, last: null }
}

/** Whether a sentence has one of the phrases. */
export function says(sentence: Sentence, sought: Phrases): boolean {
  return placesOf(sentence, sought).length > 0
}

/** Every place of a sentence where one of the phrases stands. */
export function placesOf(sentence: Sentence, sought: Phrases): Place[] {
  const { vocabulary } = sentence
  if (sought.last?.vocabulary !== vocabulary) sought.last = { vocabulary, places: placesIn(vocabulary, sought.lines) }
  return sought.last.places.get(sentence) ?? []
}

function placesIn(vocabulary: Vocabulary, lines: string): Map<Sentence, Place[]> {
  const found = new Map<Sentence, Place[]>()
  for (const phrase of lines.trim().replaceAll('/\n    ', '/').split('\n  ')) {
    if (!mayBeIn(vocabulary, phrase)) continue
    const parts = phrase.split(' ').map(parsePart)
    for (const head of headsOf(phrase))
      for (const { sentence, at } of vocabulary.get(head) ?? []) {
        const to = endOf(parts, sentence, at)
        if (to > at) add(found, sentence, { from: at, to })
      }
  }
  return found
}

function add(found: Map<Sentence, Place[]>, sentence: Sentence, place: Place): void {
  const others = found.get(sentence)
  if (others === undefined) found.set(sentence, [place])
  else others.push(place)
}

/** Whether a text has a word for every part that a phrase cannot do without. */
function mayBeIn(vocabulary: Vocabulary, phrase: string): boolean {
  for (let start = 0; start < phrase.length; ) {
    const space = phrase.indexOf(' ', start)
    const end = space < 0 ? phrase.length : space
    const part = phrase.slice(start, end)
    start = end + 1
    if ('^$?*.-!'.includes(part.charAt(0)) || part.endsWith('?') || part.includes('~')) continue
    // Compared by the engine itself: in steps of ours that took a third of the time.
    if (!part.split('/').some(vocabulary.has, vocabulary)) return false
  }
  return true
}

/** What a phrase may begin with. */
function headsOf(phrase: string): string[] {
  const heads: string[] = []
  for (const part of phrase.split(' ')) {
    if ('^-!'.includes(part.charAt(0))) continue
    const isOptional = part.endsWith('?')
    heads.push(...(isOptional ? part.slice(0, -1) : part).split('/'))
    if (!isOptional) break
  }
  return heads
}
