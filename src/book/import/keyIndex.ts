/**
 * So many people share a key at most; a phone number that more have belongs to a switchboard and tells nobody apart.
 */
export const mostWithSameKey = 20

/** Who has a key, such as an e-mail address: from keys to positions in the list of contacts. */
export class KeyIndex {
  /** Mostly one position, which is then stored without a list around it. */
  readonly #positions = new Map<string, number | number[]>()

  /**
   * Indexes a key, unless it is empty. Of too many positions it remembers one more than `mostWithSameKey`, which shows
   * that.
   */
  add(key: string, position: number): void {
    if (key === '') return
    const found = this.#positions.get(key)
    if (found === undefined) this.#positions.set(key, position)
    else if (typeof found === 'number') {
      if (found !== position) this.#positions.set(key, [found, position])
    } else if (found.length <= mostWithSameKey && !found.includes(position)) found.push(position)
  }

  /** The positions with a key, in the order in which they were added. */
  get(key: string): readonly number[] {
    const found = this.#positions.get(key)
    return found === undefined ? nobody : typeof found === 'number' ? [found] : found
  }

  /** Whether nobody has a key yet, or the contact at the position has it too. */
  isFreeFor(key: string, position: number): boolean {
    const found = this.#positions.get(key)
    return found === undefined || (typeof found === 'number' ? found === position : found.includes(position))
  }
}

const nobody: readonly number[] = []
