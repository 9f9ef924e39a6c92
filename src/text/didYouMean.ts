import { editDistance } from './editDistance.js'

/**
 * A hint that suggests the most similar known word; empty where no known word is similar.
 * @example didYouMean('nmae', ['name', 'role']) // 'Did you mean “name”? '
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const maxDistance = Math.max(2, Math.floor(word.length / 4))
  const [nearest] = known
    .map((each) => ({ each, off: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, off: distance }) => distance <= Math.min(maxDistance, each.length - 1))
    .sort((a, b) => a.off - b.off)
  return nearest === undefined ? '' : `Did you mean “${nearest.each}”? `
}
