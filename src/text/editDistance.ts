import { distance } from 'fastest-levenshtein'

/**
 * The edit distance (Levenshtein) of two words: how many letters to add, remove or change to get from one to the other.
 * @example editDistance('nmae', 'name') // 2
 */
export function editDistance(one: string, other: string): number {
  return distance(one, other)
}
