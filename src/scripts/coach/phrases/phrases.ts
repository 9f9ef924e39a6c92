import type { Sentence, Vocabulary } from '../text/body.js'
import { matchEnd, parsePatternPart } from './patternPart.js'

/** A list of phrases, one a line. */
export interface Phrases {
  lines: string
  /** The matches in the text that was searched last. */
  cache: { vocabulary: Vocabulary; ranges: Map<Sentence, WordRange[]> } | null
}

/** The words of a sentence that a phrase matches: the index of the first one, and the index after the last one. */
export interface WordRange {
  from: number
  to: number
}

/**
 * A list of phrases to find in normalized words (`normalizeWords.ts`), one a line. Regular expressions for all of them
 * took a hundred milliseconds to compile; here only phrases whose first word occurs in the text are parsed.
 * - `call/ring`: one of these words; `get_back/reply`: an option of several words; `very?`: may be missing
 * - `bother~`: any word that begins so; `*`: any word; `..3`: up to three words of any kind. None of these can begin
 *   a phrase.
 * - a line that ends in a slash continues on the next line, which is indented further
 * - `!me/us`: not followed by these words; `-hiring`: not preceded by them; `^`: at the start of a sentence; `$`:
 *   before punctuation or at the end; `?`: before a question mark
 * @example phrases('look/looking forward to hearing/hear !how')
 */
export function phrases(lines: string): Phrases {
  return { lines, cache: null }
}

/** Whether one of the phrases occurs in a sentence. */
export function hasPhrase(sentence: Sentence, list: Phrases): boolean {
  return findPhrases(sentence, list).length > 0
}

/** All matches of the phrases in a sentence. */
export function findPhrases(sentence: Sentence, list: Phrases): WordRange[] {
  const { vocabulary } = sentence
  if (list.cache?.vocabulary !== vocabulary) list.cache = { vocabulary, ranges: findInText(vocabulary, list.lines) }
  return list.cache.ranges.get(sentence) ?? []
}

function findInText(vocabulary: Vocabulary, lines: string): Map<Sentence, WordRange[]> {
  const found = new Map<Sentence, WordRange[]>()
  for (const phrase of lines.trim().replaceAll('/\n    ', '/').split('\n  ')) {
    if (!mayOccur(vocabulary, phrase)) continue
    const parts = phrase.split(' ').map(parsePatternPart)
    for (const firstWord of firstWordsOf(phrase))
      for (const { sentence, index } of vocabulary.get(firstWord) ?? []) {
        const end = matchEnd(parts, sentence, index)
        if (end > index) add(found, sentence, { from: index, to: end })
      }
  }
  return found
}

function add(found: Map<Sentence, WordRange[]>, sentence: Sentence, range: WordRange): void {
  const ranges = found.get(sentence)
  if (ranges === undefined) found.set(sentence, [range])
  else ranges.push(range)
}

/** Whether a text has a word for every required part of a phrase. */
function mayOccur(vocabulary: Vocabulary, phrase: string): boolean {
  for (let start = 0; start < phrase.length; ) {
    const space = phrase.indexOf(' ', start)
    const end = space < 0 ? phrase.length : space
    const part = phrase.slice(start, end)
    start = end + 1
    if ('^$?*.-!'.includes(part.charAt(0)) || part.endsWith('?') || part.includes('~')) continue
    // The built-in `some` and `has` do the comparing: in a loop of ours it took a third of the coach's time.
    if (!part.split('/').some(vocabulary.has, vocabulary)) return false
  }
  return true
}

/** The words that a phrase can begin with. */
function firstWordsOf(phrase: string): string[] {
  const firstWords: string[] = []
  for (const part of phrase.split(' ')) {
    if ('^-!'.includes(part.charAt(0))) continue
    const isOptional = part.endsWith('?')
    firstWords.push(...(isOptional ? part.slice(0, -1) : part).split('/'))
    if (!isOptional) break
  }
  return firstWords
}
