/** The lists of records in a book. */
export const collections = [
  'contacts',
  'interactions',
  'followUps',
  'companies',
  'interviews',
  'stories',
  'questions',
] as const
export type Collection = (typeof collections)[number]
/** A value for each list of records. @example byCollection((key) => book[key].length) */
export function byCollection<T>(make: (key: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(collections.map((key) => [key, make(key)])) as Record<Collection, T>
}
