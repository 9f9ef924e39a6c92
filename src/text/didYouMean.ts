import { nearestWord } from './nearestWord.js'

/**
 * A hint that suggests the most similar known word; empty where no known word is similar. It is only shown beside what
 * there is, so that two slips are allowed in short words, too.
 * @example didYouMean('nmae', ['name', 'role']) // 'Did you mean “name”? '
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known, Math.max(2, Math.floor(word.length / 4)))
  return nearest === null ? '' : `Did you mean “${nearest}”? `
}
