import { areSwapped } from './areSwapped.js'
import { editDistance } from './editDistance.js'

/**
 * The known word that a mistyped one most likely means, whatever its capitals; null for none. Two neighboring letters in
 * the wrong order count as one slip.
 * @param maxSlips how many letters may be missing, wrong or too much.
 * @example nearestWord('lgo', ['log', 'due']) // 'log'
 */
export function nearestWord(
  word: string,
  known: readonly string[],
  maxSlips = Math.max(1, Math.floor(word.length / 3)),
): string | null {
  const typed = word.toLowerCase()
  const [nearest] = known
    .map((each) => ({ each, slips: slipsBetween(typed, each.toLowerCase()) }))
    .filter(({ each, slips }) => slips <= Math.min(maxSlips, each.length - 1))
    .sort((a, b) => a.slips - b.slips)
  return nearest?.each ?? null
}

function slipsBetween(one: string, other: string): number {
  return areSwapped(one, other) ? 1 : editDistance(one, other)
}
