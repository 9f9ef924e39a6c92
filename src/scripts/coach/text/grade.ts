import type { Sentence } from './body.js'
import { hasCapital } from './capital.js'

/**
 * The school year after which somebody reads sentences with ease (Flesch and Kincaid). Names, which nobody can make
 * shorter, count as long as they are, but not by their syllables.
 */
export async function gradeOf(sentences: Sentence[]): Promise<number> {
  // Loaded only for the few texts that may be hard: it takes longer than all else that the coach does.
  const { syllable } = await import('syllable')
  return grade(sentences, syllable)
}

/** A grade that is never below the true one, found without the package that knows English. */
export function gradeAtMost(sentences: Sentence[]): number {
  return grade(sentences, (word) => word.match(/[aeiouy]+|(?<=[aeiouy])(?:ing|ia|io|ea)/g)?.length ?? 1)
}

function grade(sentences: Sentence[], syllablesOf: (word: string) => number): number {
  const words = sentences.flatMap(ordinaryWords)
  const all = sentences.reduce((sum, each) => sum + each.words.length, 0)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * all) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/** The words of a sentence that are no names, numbers or links. */
function ordinaryWords({ words }: Sentence): string[] {
  return words.flatMap((word, place) => {
    const isName = place > 0 && word !== 'I' && hasCapital(word)
    const letters = word.toLowerCase().replace(/[^a-z]/g, '')
    return isName || letters === '' || word.length > 30 ? [] : [letters]
  })
}
