import { RapportError } from '../../book/error.js'
import { fold } from '../../book/identity/fold.js'

/** For each field of a contact, the indexes of the columns that hold it, in the order of the file. */
export type ColumnIndexes<F extends string> = Record<F, number[]>

/** The most names listed in an error message. */
const maxNamed = 5
/** The longest column name that is compared; longer ones are unknown. */
const maxNameLength = 100

/**
 * A column's name in the form that is compared: only letters, without accents. `E-Mail 2: Adresse` and `email_adresse`
 * are the same.
 * @example columnKey('E-mail 1 - Value') // 'emailvalue'
 */
export function columnKey(name: string): string {
  return name.length > maxNameLength ? '' : fold(name).replace(/\P{L}/gu, '')
}

/**
 * Finds the columns of each field.
 * @param names for each field the keys (`columnKey`) of the columns that hold it
 * @example columnIndexes(['Name', 'E-Mail'], { name: ['name'], email: ['email'] }) // { name: [0], email: [1] }
 */
export function columnIndexes<F extends string>(
  header: string[],
  names: Record<F, readonly string[]>,
): ColumnIndexes<F> {
  const fields = Object.entries<readonly string[]>(names)
  const indexes: Record<string, number[]> = Object.fromEntries(fields.map(([field]) => [field, []]))
  const fieldOf = new Map(fields.flatMap(([field, keys]) => keys.map((key) => [key, field] as const)))
  for (const [index, name] of header.entries()) indexes[fieldOf.get(columnKey(name)) ?? '']?.push(index)
  return indexes as ColumnIndexes<F>
}

/** All values in those columns; empty cells are left out. */
export function valuesAt(cells: string[], indexes: number[]): string[] {
  const values: string[] = []
  for (let index = 0; index < indexes.length; index++) {
    const column = indexes[index] ?? 0
    // The rest of the columns is past the end of the row; stopping here keeps short rows in wide tables cheap.
    if (column >= cells.length) break
    if (cells[column]) values.push(cells[column])
  }
  return values
}

/** The first value in those columns; empty where there is none. */
export function firstValueAt(cells: string[], indexes: number[]): string {
  for (let index = 0; index < indexes.length; index++) {
    const column = indexes[index] ?? 0
    if (column >= cells.length) break
    if (cells[column]) return cells[column]
  }
  return ''
}

/**
 * Refuses a header with two columns of the same name, because it is unclear which one is meant.
 * @throws RapportError `usage` that lists the names.
 */
export function requireUniqueNames(header: string[]): void {
  const seen = new Set<string>()
  const duplicates = new Map<string, string>()
  for (const name of header) {
    const key = name.toLowerCase()
    if (seen.has(key)) duplicates.set(key, name)
    if (key !== '') seen.add(key)
  }
  if (duplicates.size === 0) return
  const names = [...duplicates.values()].map((name) => `“${name.length > 40 ? `${name.slice(0, 40)}…` : name}”`)
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  const named = `${names.slice(0, maxNamed).join(', ')}${more}`
  throw new RapportError('usage', `Several columns of this file have the same name: ${named}.`, {
    hint: 'Give each column a name of its own in the first line, and import the file again.',
  })
}
