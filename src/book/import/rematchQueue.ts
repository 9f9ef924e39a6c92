import type { ImportRow } from './importRow.js'
import type { KnownPeople } from './knownPeople.js'

/** Which rows of a file are to be looked at again, after some of the people they may mean have changed. */
export class RematchQueue {
  /** No file of people needs more; one that is made to need it is not waited for. */
  #left: number
  /** Made where few rows are left: to make it takes longer than to look at all of them once more. */
  #byKey: Map<string, ImportRow[]> | null = null
  #isBackwards = false

  #open: ImportRow[]

  constructor(
    rows: ImportRow[],
    readonly known: KnownPeople,
  ) {
    this.#open = rows
    this.#left = rows.length * 50 + 50_000
  }

  get goesOn(): boolean {
    return this.#left > 0
  }

  /** The rows that may mean somebody who stands at those places, after some were looked at; none where nobody changed. */
  after(looked: readonly ImportRow[], changed: readonly number[]): ImportRow[] {
    this.#left -= looked.length
    if (changed.length === 0) return []
    // Whoever was added is there with all that the row says.
    this.#open = this.#open.filter((each) => each.became !== 'added')
    if (changed.length * 4 < this.#open.length) return this.#akinTo(changed)
    // Who tells whom may stand in any order.
    this.#isBackwards = !this.#isBackwards
    return this.#isBackwards ? this.#open.toReversed() : this.#open
  }

  #akinTo(changed: readonly number[]): ImportRow[] {
    this.#byKey ??= this.#index()
    const akin = new Set<ImportRow>()
    for (const place of changed)
      for (const key of this.known.keysOfPlace(place)) for (const each of this.#byKey.get(key) ?? []) akin.add(each)
    return [...akin]
  }

  #index(): Map<string, ImportRow[]> {
    const index = new Map<string, ImportRow[]>()
    for (const row of this.#open)
      for (const key of this.known.keysOfRow(row)) {
        const there = index.get(key)
        if (there) there.push(row)
        else index.set(key, [row])
      }
    return index
  }
}
