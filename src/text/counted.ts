/**
 * A number with what it counts.
 * @example counted(2, 'word') // '2 words'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
