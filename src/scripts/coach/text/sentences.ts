import { hasCapital, hasLetter } from './capital.js'
import { isCommon } from './english.js'
import { listed } from './wordLists.js'

/** After these a name or a number follows, and the sentence goes on. */
const titles = new Set(listed('dr mr mrs ms mx prof st mt fr rev vs e.g i.e p.s cf approx ca fig al dept est'))
/** These stand within a sentence as well as at its end. */
const shortened = new Set(
  listed('inc ltd co corp llc plc bros jr sr etc ph.d m.d b.a m.a b.s m.s a.m p.m u.s u.k d.c no'),
)
const bullet = /^(?:[-*•–·]|\(?\d{1,2}[.)]|[a-z]\))$/
const closers = '"\'”’)]»*_'

/**
 * Cuts lines into sentences of words. A blank line, a list's next point and a line that begins anew end one, too; names
 * such as “Dr. Reyes” or “Acme Inc.” do not.
 * @example sentencesIn(['I met Dr. Reyes.', 'She', 'laughed.']) // [['I', 'met', 'Dr.', 'Reyes.'], ['She', 'laughed.']]
 */
export function sentencesIn(lines: string[]): string[][] {
  const sentences: string[][] = []
  let open: string[] = []
  const close = () => {
    if (open.some(hasLetter)) sentences.push(open)
    open = []
  }
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(line)
    if (words.length === 0 || bullet.test(words[0] ?? '') || beginsAnew(lines[index - 1] ?? '', words)) close()
    if (bullet.test(words[0] ?? '')) words.shift()
    for (const [place, word] of words.entries()) {
      open.push(word)
      if (endsSentence(word, words[place + 1])) close()
    }
  }
  close()
  return sentences
}

/** The words of a line; a dash stands apart. */
export function wordsOf(line: string): string[] {
  return line.replace(/—|--/g, ' — ').split(/\s+/).filter(Boolean)
}

/** A line broken at the edge of a page goes on in the next one; after a short line a capital begins something new. */
function beginsAnew(before: string, words: string[]): boolean {
  return before.length < 40 && hasCapital(words[0] ?? '')
}

function endsSentence(word: string, next: string | undefined): boolean {
  let end = word.length
  while (end > 0 && closers.includes(word.charAt(end - 1))) end--
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
  return !shortened.has(name) || (hasCapital(next) && isCommon(next.toLowerCase()))
}
