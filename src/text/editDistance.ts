import { distance } from 'fastest-levenshtein'

/**
 * How many letters have to be added, removed or changed to make one word of another.
 * @example editDistance('nmae', 'name') // 2
 */
export function editDistance(one: string, other: string): number {
  return distance(one, other)
}
