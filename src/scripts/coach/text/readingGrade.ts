import type { Sentence } from './body.js'
import { hasCapital } from './letters.js'

/**
 * The school grade needed to read the sentences with ease (Flesch-Kincaid). Names count as words but not by their
 * syllables, because a writer cannot choose shorter ones.
 */
export async function readingGrade(sentences: Sentence[]): Promise<number> {
  // Loaded only for the few texts that may be hard to read, because loading takes longer than everything else that the
  // coach does.
  const { syllable } = await import('syllable')
  return fleschKincaidGrade(sentences, syllable)
}

/** An upper bound for `readingGrade` that needs no package. */
export function readingGradeUpperBound(sentences: Sentence[]): number {
  return fleschKincaidGrade(sentences, (word) => word.match(/[aeiouy]+|(?<=[aeiouy])(?:ing|ia|io|ea)/g)?.length ?? 1)
}

function fleschKincaidGrade(sentences: Sentence[], syllablesOf: (word: string) => number): number {
  const words = sentences.flatMap(ordinaryWords)
  const all = sentences.reduce((sum, each) => sum + each.words.length, 0)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * all) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/** The words of a sentence in lowercase, without names, numbers and links. */
function ordinaryWords({ words }: Sentence): string[] {
  return words.flatMap((word, index) => {
    const isName = index > 0 && word !== 'I' && hasCapital(word)
    const letters = word.toLowerCase().replace(/[^a-z]/g, '')
    return isName || letters === '' || word.length > 30 ? [] : [letters]
  })
}
