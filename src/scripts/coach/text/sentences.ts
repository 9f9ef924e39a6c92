import { isCommonWord } from './english.js'
import { hasCapital, hasLetter } from './letters.js'
import { splitWordList } from './wordLists.js'

/** After these words a name or a number follows, and the sentence continues. */
const titles = new Set(splitWordList('dr mr mrs ms mx prof st mt fr rev vs e.g i.e p.s cf approx ca fig al dept est'))
/** Abbreviations that occur within a sentence as well as at its end. */
const abbreviations = new Set(
  splitWordList('inc ltd co corp llc plc bros jr sr etc ph.d m.d b.a m.a b.s m.s a.m p.m u.s u.k d.c no'),
)
const bullet = /^(?:[-*•–·]|\(?\d{1,2}[.)]|[a-z]\))$/
const closingMarks = '"\'”’)]»*_'

/**
 * Splits lines into sentences of words. A blank line, a new list item and a line that starts anew end a sentence too;
 * abbreviations such as “Dr. Reyes” or “Acme Inc.” do not.
 * @example splitSentences(['I met Dr. Reyes.', 'She', 'laughed.']) // [['I', 'met', 'Dr.', 'Reyes.'], ['She', 'laughed.']]
 */
export function splitSentences(lines: string[]): string[][] {
  const sentences: string[][] = []
  let open: string[] = []
  const close = () => {
    if (open.some(hasLetter)) sentences.push(open)
    open = []
  }
  for (const [index, line] of lines.entries()) {
    const words = splitWords(line)
    if (words.length === 0 || bullet.test(words[0] ?? '') || startsNewSentence(lines[index - 1] ?? '', words)) close()
    if (bullet.test(words[0] ?? '')) words.shift()
    for (const [wordIndex, word] of words.entries()) {
      open.push(word)
      if (endsSentence(word, words[wordIndex + 1])) close()
    }
  }
  close()
  return sentences
}

/** The words of a line; a dash is a word of its own. */
export function splitWords(line: string): string[] {
  return line.replace(/—|--/g, ' — ').split(/\s+/).filter(Boolean)
}

/**
 * Whether a line starts a new sentence: after a short line, a capital does. A long line was broken at the page's edge,
 * and its sentence continues.
 */
function startsNewSentence(before: string, words: string[]): boolean {
  return before.length < 40 && hasCapital(words[0] ?? '')
}

function endsSentence(word: string, next: string | undefined): boolean {
  let end = word.length
  while (end > 0 && closingMarks.includes(word.charAt(end - 1))) end--
  const stop = word.charAt(end - 1)
  if (stop === '!' || stop === '?') return true
  if (stop === '…' || word.endsWith('...')) return next === undefined || hasCapital(next)
  if (stop !== '.') return false
  if (next === undefined) return true
  const name = word
    .slice(0, end - 1)
    .toLowerCase()
    .replace(/^[("'“‘[]/, '')
  if (titles.has(name)) return false
  if (/^[a-z]$/.test(name) && name !== 'i') return false
  return !abbreviations.has(name) || (hasCapital(next) && isCommonWord(next.toLowerCase()))
}
