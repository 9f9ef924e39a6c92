const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  'twentieth',
]
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
])

/** The number that a lowercase word names, 0 to 12, or 1 for an article; null for any other word. */
export function numberFromName(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const index = numbers.indexOf(word)
  return index < 0 ? null : index
}

/**
 * The number that a lowercase ordinal names, 1 to 39, in words or digits; null for any other word.
 * @example ordinalFromName('twenty-first') // 21
 */
export function ordinalFromName(word: string): number | null {
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return Number.parseInt(word, 10)
  if (word === 'thirtieth') return 30
  const [first = '', second] = word.split('-')
  const index = ordinals.indexOf(second ?? first)
  if (index < 0) return null
  if (second === undefined) return index + 1
  const ten = tens.get(first)
  return ten === undefined || index > 8 ? null : ten + index + 1
}
