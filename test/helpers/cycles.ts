import type { Book } from '../../src/book/model/schema.js'

/** Whether somebody stands above themselves: whoever has no introducer left is taken away, until nobody is. */
export function hasRing({ contacts }: Book): boolean {
  let left = contacts.map(({ id, introducers }) => ({ id, introducers }))
  for (;;) {
    const ids = new Set(left.map(({ id }) => id))
    const still = left.filter(({ introducers }) => introducers.some((host) => ids.has(host)))
    if (still.length === left.length) return still.length > 0
    left = still
  }
}
