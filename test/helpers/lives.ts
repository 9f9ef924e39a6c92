import fc from 'fast-check'
import type { Book } from '../../src/book/model/schema.js'
import { momentsFrom } from './diary.js'
import { firstBook, operations } from './operations.js'
import type { Done, Operation } from './random.js'

/** Runs operations on a small book and shows each step. */
export function live(
  steps: Operation[],
  theme: (before: Book, after: Book, step: { what: string; done: Done }) => void = () => {},
): Book {
  const { moment } = momentsFrom()
  let book = firstBook()
  for (const { what, run } of steps) {
    const done = run(book, moment())
    if (done === null) continue
    theme(book, done.book, { what, done })
    book = done.book
  }
  return book
}

/** Holds for whatever a person does to the book, in any order. */
export const whatever = (check: (steps: Operation[]) => void) =>
  fc.assert(fc.property(operations(30), check), { numRuns: 150 })
