import { fold } from '../../book/identity/fold.js'
import { maxColumns } from '../columns/maxColumns.js'

/** For each field of a contact, the indexes of the columns that hold it, in the order of the file. */
export type ColumnIndexes<F extends string> = Record<F, number[]>

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
  for (const [index, name] of header.entries()) {
    const found = indexes[fieldOf.get(columnKey(name)) ?? '']
    if (found !== undefined && found.length < maxColumns) found.push(index)
  }
  return indexes as ColumnIndexes<F>
}

/** All values in those columns; empty cells are left out. */
export function valuesAt(cells: string[], indexes: number[]): string[] {
  const values: string[] = []
  for (let index = 0; index < indexes.length; index++) {
    const value = cells[indexes[index] ?? 0]
    if (value) values.push(value)
  }
  return values
}

/** The first value in those columns; empty where there is none. */
export function firstValueAt(cells: string[], indexes: number[]): string {
  for (let index = 0; index < indexes.length; index++) {
    const value = cells[indexes[index] ?? 0]
    if (value) return value
  }
  return ''
}
