import { editDistance } from './editDistance.js'

/**
 * The known word that a mistyped one most likely means; null for none. Letters in the wrong order count as one slip.
 * @example nearestWord('lgo', ['log', 'due']) // 'log'
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const maxSlips = Math.max(1, Math.floor(word.length / 3))
  const [nearest] = known
    .map((each) => ({ each, slips: isSwapped(typed, each) ? 1 : editDistance(typed, each) }))
    .filter(({ each, slips }) => slips <= Math.min(maxSlips, each.length - 1))
    .sort((a, b) => a.slips - b.slips)
  return nearest?.each ?? null
}

/** Whether two words differ in the order of two neighboring letters. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return (
    at >= 0 && one.length === other.length && other === one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2)
  )
}
