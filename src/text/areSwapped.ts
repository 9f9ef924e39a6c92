/**
 * Whether two words differ only in the order of two neighboring letters.
 * @example areSwapped('Brightwell', 'Brigthwell') // true
 */
export function areSwapped(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return other === one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
}
