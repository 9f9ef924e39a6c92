import { longestRun, type Sentence } from '../text/body.js'

/** One place of a phrase (`phrases.ts`). */
export interface Part {
  kind: 'words' | 'gap' | 'start' | 'end' | 'question' | 'notNext' | 'notBefore'
  /** The words it takes, a stroke before and after each. */
  options: string
  /** The most words that one of them has, joined as “of_an_hour” is. */
  longest: number
  /** Beginnings of words. */
  stems: string[]
  isOptional: boolean
  isAnyWord: boolean
  /** How many words a gap may have. */
  most: number
}

const stemless: string[] = []
const blank = { options: '', longest: 0, stems: stemless, isOptional: false, isAnyWord: false, most: 0 }
const marks = new Map<string, Part>([
  ['^', { ...blank, kind: 'start' }],
  ['$', { ...blank, kind: 'end' }],
  ['?', { ...blank, kind: 'question' }],
  ['*', { ...blank, kind: 'words', isAnyWord: true }],
  ['*?', { ...blank, kind: 'words', isAnyWord: true, isOptional: true }],
])
/** What ends a thought within a sentence; a comma does not. */
const hardStops = ';:!?'

export function parsePart(text: string): Part {
  const mark = marks.get(text)
  if (mark !== undefined) return mark
  if (text.startsWith('..')) return { ...blank, kind: 'gap', most: Number(text.slice(2)) }
  const kind = text.startsWith('!') ? 'notNext' : text.startsWith('-') ? 'notBefore' : 'words'
  const isOptional = text.endsWith('?')
  const options = text.slice(kind === 'words' ? 0 : 1, isOptional ? -1 : undefined)
  const stems = options.includes('~') ? options.split('/').filter((each) => each.endsWith('~')) : stemless
  return {
    kind,
    options: `/${options}/`,
    longest: options.includes('_') ? longestRun : 1,
    stems: stems.map((each) => each.slice(0, -1)),
    isOptional,
    isAnyWord: false,
    most: 0,
  }
}

/** Where a phrase ends that begins at a place of a sentence; -1 where it does not stand there. */
export function endOf(parts: Part[], sentence: Sentence, from: number): number {
  return endFrom(parts, 0, sentence, from, from)
}

function endFrom(parts: Part[], part: number, sentence: Sentence, from: number, at: number): number {
  const sought = parts[part]
  if (sought === undefined) return at
  switch (sought.kind) {
    case 'words':
      return afterWords(sought, parts, part, sentence, from, at)
    case 'gap':
      return afterGap(sought, parts, part, sentence, from, at)
    default:
      return holds(sought, sentence, at) ? endFrom(parts, part + 1, sentence, from, at) : -1
  }
}

function afterWords(sought: Part, parts: Part[], part: number, sentence: Sentence, from: number, at: number): number {
  for (let taken = isOpen(sentence, from, at) ? sought.longest || 1 : 0; taken > 0; taken--) {
    if (!takes(sought, sentence, at, taken)) continue
    const end = endFrom(parts, part + 1, sentence, from, at + taken)
    if (end >= 0) return end
  }
  return sought.isOptional ? endFrom(parts, part + 1, sentence, from, at) : -1
}

function afterGap(sought: Part, parts: Part[], part: number, sentence: Sentence, from: number, at: number): number {
  for (let count = 0; count <= sought.most; count++) {
    const end = endFrom(parts, part + 1, sentence, from, at + count)
    if (end >= 0) return end
    if (at + count >= sentence.plain.length || !isOpen(sentence, from, at + count)) break
  }
  return -1
}

/** Whether what takes no word holds at a place. */
function holds(sought: Part, sentence: Sentence, at: number): boolean {
  const { plain } = sentence
  switch (sought.kind) {
    case 'start':
      return at === 0
    case 'end':
      return at === plain.length || (plain[at - 1]?.stop ?? '') !== ''
    case 'question':
      return plain[at - 1]?.stop === '?'
    case 'notBefore':
      return !takes(sought, sentence, at - 1, 1)
    default:
      for (let taken = sought.longest; taken > 0; taken--) if (takes(sought, sentence, at, taken)) return false
      return true
  }
}

/** Whether the thought that began at `from` goes on at a place. */
function isOpen({ plain }: Sentence, from: number, at: number): boolean {
  const stop = at > from ? (plain[at - 1]?.stop ?? '') : ''
  return stop === '' || !hardStops.includes(stop)
}

/** Whether a part takes so many words at a place. */
function takes({ isAnyWord, options, stems }: Part, { plain }: Sentence, at: number, count: number): boolean {
  const word = plain[at]?.word
  if (word === undefined) return false
  if (count === 1) return isAnyWord || options.includes(`/${word}/`) || stems.some((stem) => word.startsWith(stem))
  let run = word
  for (let next = at + 1; next < at + count; next++) run += `_${plain[next]?.word ?? ''}`
  return options.includes(`/${run}/`)
}
