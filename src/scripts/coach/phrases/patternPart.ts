import { maxRunLength, type Sentence } from '../text/body.js'

/** One part of a phrase (`phrases.ts`): a word or a choice of words, a gap, or a condition. */
export interface PatternPart {
  kind: 'words' | 'gap' | 'start' | 'end' | 'question' | 'notNext' | 'notBefore'
  /** The words that match, each with a slash before and after it. */
  options: string
  /** The number of words in its longest option; several words are joined by underscores, as in “of_an_hour”. */
  maxWords: number
  /** Beginnings of words that match too. */
  prefixes: string[]
  isOptional: boolean
  isAnyWord: boolean
  /** The longest gap that matches, in words. */
  maxGap: number
}

const noPrefixes: string[] = []
const emptyPart = { options: '', maxWords: 0, prefixes: noPrefixes, isOptional: false, isAnyWord: false, maxGap: 0 }
const specialParts = new Map<string, PatternPart>([
  ['^', { ...emptyPart, kind: 'start' }],
  ['$', { ...emptyPart, kind: 'end' }],
  ['?', { ...emptyPart, kind: 'question' }],
  ['*', { ...emptyPart, kind: 'words', isAnyWord: true }],
  ['*?', { ...emptyPart, kind: 'words', isAnyWord: true, isOptional: true }],
])
/** Punctuation that ends a clause within a sentence; a comma does not. */
const clauseStops = ';:!?'

/** One part of a phrase, from its notation (`phrases.ts`). */
export function parsePatternPart(text: string): PatternPart {
  const special = specialParts.get(text)
  if (special !== undefined) return special
  if (text.startsWith('..')) return { ...emptyPart, kind: 'gap', maxGap: Number(text.slice(2)) }
  const kind = text.startsWith('!') ? 'notNext' : text.startsWith('-') ? 'notBefore' : 'words'
  const isOptional = text.endsWith('?')
  const options = text.slice(kind === 'words' ? 0 : 1, isOptional ? -1 : undefined)
  const prefixes = options.includes('~') ? options.split('/').filter((each) => each.endsWith('~')) : noPrefixes
  return {
    kind,
    options: `/${options}/`,
    maxWords: options.includes('_') ? maxRunLength : 1,
    prefixes: prefixes.map((each) => each.slice(0, -1)),
    isOptional,
    isAnyWord: false,
    maxGap: 0,
  }
}

/** The index after the last word of a match that begins at `start`; -1 where the phrase does not match there. */
export function matchEnd(parts: PatternPart[], sentence: Sentence, start: number): number {
  return matchRest(parts, 0, sentence, start, start)
}

function matchRest(parts: PatternPart[], partIndex: number, sentence: Sentence, start: number, index: number): number {
  const part = parts[partIndex]
  if (part === undefined) return index
  switch (part.kind) {
    case 'words':
      return matchWords(part, parts, partIndex, sentence, start, index)
    case 'gap':
      return matchGap(part, parts, partIndex, sentence, start, index)
    default:
      return conditionHolds(part, sentence, index) ? matchRest(parts, partIndex + 1, sentence, start, index) : -1
  }
}

function matchWords(
  part: PatternPart,
  parts: PatternPart[],
  partIndex: number,
  sentence: Sentence,
  start: number,
  index: number,
): number {
  for (let count = isSameClause(sentence, start, index) ? part.maxWords || 1 : 0; count > 0; count--) {
    if (!matchesWords(part, sentence, index, count)) continue
    const end = matchRest(parts, partIndex + 1, sentence, start, index + count)
    if (end >= 0) return end
  }
  return part.isOptional ? matchRest(parts, partIndex + 1, sentence, start, index) : -1
}

function matchGap(
  part: PatternPart,
  parts: PatternPart[],
  partIndex: number,
  sentence: Sentence,
  start: number,
  index: number,
): number {
  for (let count = 0; count <= part.maxGap; count++) {
    const end = matchRest(parts, partIndex + 1, sentence, start, index + count)
    if (end >= 0) return end
    if (index + count >= sentence.normalized.length || !isSameClause(sentence, start, index + count)) break
  }
  return -1
}

/** Whether a condition, which matches no word itself, holds at an index. */
function conditionHolds(part: PatternPart, sentence: Sentence, index: number): boolean {
  const { normalized } = sentence
  switch (part.kind) {
    case 'start':
      return index === 0
    case 'end':
      return index === normalized.length || (normalized[index - 1]?.stop ?? '') !== ''
    case 'question':
      return normalized[index - 1]?.stop === '?'
    case 'notBefore':
      return !matchesWords(part, sentence, index - 1, 1)
    default:
      for (let count = part.maxWords; count > 0; count--) if (matchesWords(part, sentence, index, count)) return false
      return true
  }
}

/** Whether the clause that began at `start` continues at an index. */
function isSameClause({ normalized }: Sentence, start: number, index: number): boolean {
  const stop = index > start ? (normalized[index - 1]?.stop ?? '') : ''
  return stop === '' || !clauseStops.includes(stop)
}

/** Whether a part matches `count` words at an index. */
function matchesWords(
  { isAnyWord, options, prefixes }: PatternPart,
  { normalized }: Sentence,
  index: number,
  count: number,
): boolean {
  const word = normalized[index]?.word
  if (word === undefined) return false
  if (count === 1)
    return isAnyWord || options.includes(`/${word}/`) || prefixes.some((prefix) => word.startsWith(prefix))
  let run = word
  for (let next = index + 1; next < index + count; next++) run += `_${normalized[next]?.word ?? ''}`
  return options.includes(`/${run}/`)
}
