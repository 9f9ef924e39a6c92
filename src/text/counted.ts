/**
 * A number and the noun it counts, in the singular or plural.
 * @param plural only needed when it is not the singular with an s.
 * @example counted(2, 'word') // '2 words'
 * @example counted(1, 'person', 'people') // '1 person'
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}
