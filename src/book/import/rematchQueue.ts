import { blockingKeysOfRow } from './blockingKeys.js'
import type { ImportRow } from './importRow.js'

/** Chooses the rows of a file that are to be matched again because contacts that they may mean have changed. */
export class RematchQueue {
  /**
   * How many more rows may be matched. No real file of people needs so many; a file made to need more is not waited
   * for.
   */
  #left: number
  /** Built when only a few contacts have changed: building it takes longer than matching all rows once more. */
  #byKey: Map<string, ImportRow[]> | null = null
  #isBackward = false
  #open: ImportRow[]
  readonly #keysOfContact: (position: number) => string[]

  /** @param keysOfContact the blocking keys of the contact at a position. */
  constructor(rows: ImportRow[], keysOfContact: (position: number) => string[]) {
    this.#open = rows
    this.#left = rows.length * 50 + 50_000
    this.#keysOfContact = keysOfContact
  }

  /**
   * The rows to match next; none where nothing has changed, or enough rows were matched.
   * @param matched the rows that were matched last.
   * @param changed the positions of the contacts that were added or filled by them.
   */
  next(matched: readonly ImportRow[], changed: readonly number[]): ImportRow[] {
    this.#left -= matched.length
    if (changed.length === 0 || this.#left <= 0) return []
    // The contact that was added for a row has all that the row says. Only with a mailbox that others have too, the row
    // may mean one of them as soon as it has the same name.
    this.#open = this.#open.filter((each) => each.result !== 'added' || each.emails.length > 0)
    if (changed.length * 4 < this.#open.length) return this.#rowsThatMayMean(changed)
    // A row may shed light on rows before it and behind it.
    this.#isBackward = !this.#isBackward
    return this.#isBackward ? this.#open.toReversed() : this.#open
  }

  #rowsThatMayMean(positions: readonly number[]): ImportRow[] {
    this.#byKey ??= this.#index()
    const rows = new Set<ImportRow>()
    for (const position of positions)
      for (const key of this.#keysOfContact(position)) for (const each of this.#byKey.get(key) ?? []) rows.add(each)
    return [...rows]
  }

  #index(): Map<string, ImportRow[]> {
    const index = new Map<string, ImportRow[]>()
    for (const row of this.#open)
      for (const key of blockingKeysOfRow(row)) {
        const rows = index.get(key)
        if (rows) rows.push(row)
        else index.set(key, [row])
      }
    return index
  }
}
