/**
 * A number with what it counts.
 * @param many the plural, where it is more than an added s.
 * @example counted(2, 'word') // '2 words'
 * @example counted(1, 'person', 'people') // '1 person'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
