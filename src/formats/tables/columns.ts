import { RapportError } from '../../book/error.js'
import { fold } from '../../book/identity/fold.js'

/** For each kind of thing said of people, the columns that say it: their places in a row, in the order of the file. */
export type Places<F extends string> = Record<F, number[]>

/** So many names fit into a sentence. */
const mostNamed = 5
/** No column is called by more; what is longer is not looked at. */
const longestName = 100

/**
 * A column's name as it is compared: letters alone, without accents: `E-Mail 2: Adresse` and `email_adresse` are one.
 * @example columnKey('E-mail 1 - Value') // 'emailvalue'
 */
export function columnKey(name: string): string {
  return name.length > longestName ? '' : fold(name).replace(/\P{L}/gu, '')
}

/**
 * Where in a row each thing stands.
 * @param names for each thing the keys (`columnKey`) of the columns that hold it.
 * @example placesOf(['Name', 'E-Mail'], { name: ['name'], email: ['email'] }) // { name: [0], email: [1] }
 */
export function placesOf<F extends string>(header: string[], names: Record<F, readonly string[]>): Places<F> {
  const fields = Object.entries<readonly string[]>(names)
  const places: Record<string, number[]> = Object.fromEntries(fields.map(([field]) => [field, []]))
  const fieldOf = new Map(fields.flatMap(([field, keys]) => keys.map((key) => [key, field] as const)))
  for (const [place, name] of header.entries()) places[fieldOf.get(columnKey(name)) ?? '']?.push(place)
  return places as Places<F>
}

/** All that stands in those places. */
export function allOf(cells: string[], places: number[]): string[] {
  const all: string[] = []
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    // A short row in a wide table costs only what is in it.
    if (place >= cells.length) break
    if (cells[place]) all.push(cells[place])
  }
  return all
}

/** The first thing that stands in one of those places. */
export function firstOf(cells: string[], places: number[]): string {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    if (place >= cells.length) break
    if (cells[place]) return cells[place]
  }
  return ''
}

/**
 * Refuses a header in which two columns are called the same: nobody knows which of them is meant.
 * @throws RapportError `usage` that names them.
 */
export function refuseEqual(header: string[]): void {
  const seen = new Set<string>()
  const twice = new Map<string, string>()
  for (const name of header) {
    const key = name.toLowerCase()
    if (seen.has(key)) twice.set(key, name)
    if (key !== '') seen.add(key)
  }
  if (twice.size === 0) return
  const names = [...twice.values()].map((name) => `“${name.length > 40 ? `${name.slice(0, 40)}…` : name}”`)
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const named = `${names.slice(0, mostNamed).join(', ')}${more}`
  throw new RapportError('usage', `Several columns of this file have the same name: ${named}.`, {
    hint: 'Give each column a name of its own in the first line, and import the file again.',
  })
}
