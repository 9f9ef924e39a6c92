import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'
import { firstBook, operations } from '../helpers/operations.js'
import type { Operation } from '../helpers/random.js'
import { homestead } from './home.js'

/** A book without what says which version comes next, and which calendar entries are newer than others have them. */
const asItWas = (book: Book): Book => {
  const { revised: _, revisedWithNotes: _w, ...change } = book.change
  return { ...book, change: { ...change, redo: [] } }
}

/** Makes a change for each operation and gives back the book before, between and after them, as they were read from disk. */
async function carryOut(steps: Operation[]) {
  const jane = homestead()
  const first = firstBook()
  await jane.store.change(jane.moment(), () => ({ book: first, summary: 'a book to begin with' }))
  const books = [await jane.store.read()]
  for (const step of steps) {
    const moment = jane.moment()
    await jane.store.change(moment, (book) => step.run(book, moment) ?? { book, summary: 'nothing' })
    const now = await jane.store.read()
    // What changes nothing is no version, and nothing to take back.
    if (now.change.id !== books.at(-1)?.change.id) books.push(now)
  }
  return { jane, books }
}

describe('whatever was done to a book on disk', () => {
  it('undo brings back exactly the book before, each time, and redo the one after', async () => {
    const property = fc.asyncProperty(operations(8), async (steps) => {
      const { jane, books } = await carryOut(steps)
      for (const former of books.slice(0, -1).reverse()) {
        expect(await jane.undo()).not.toBeNull()
        expect(asItWas(await jane.store.read())).toEqual(asItWas(former))
      }
      for (const later of books.slice(1)) {
        expect(await jane.redo()).not.toBeNull()
        expect(asItWas(await jane.store.read())).toEqual(asItWas(later))
      }
      expect(await jane.redo()).toBeNull()
      expect(jane.litter()).toEqual([])
    })
    await fc.assert(property, { numRuns: 15 })
  })
})
