import { editDistance } from '../../text/editDistance.js'

/**
 * The beginning of a hint about a word that nobody knows: the nearest one that is known, where one is near.
 * @example didYouMean('nmae', ['name', 'role']) // 'Did you mean “name”? '
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const far = Math.max(2, Math.floor(word.length / 4))
  const [best] = known
    .map((each) => ({ each, off: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, off }) => off <= Math.min(far, each.length - 1))
    .sort((a, b) => a.off - b.off)
  return best === undefined ? '' : `Did you mean “${best.each}”? `
}
