import fc from 'fast-check'
import { plus } from '../../src/book/dates/day.js'
import { RapportError } from '../../src/book/error.js'
import type { BookUpdate, Moment } from '../../src/book/model/book.js'
import type { Collection } from '../../src/book/model/collections.js'
import type { Book } from '../../src/book/model/schema.js'
import type { NewTouch } from '../../src/book/touches/newTouch.js'
import { monday } from './diary.js'

/** Something a person does to the book; on a book where it cannot be done, or is refused, it does nothing. */
export interface Operation {
  what: string
  run(book: Book, moment: Moment): Done | null
  /** How a counterexample shows it. */
  [fc.toStringMethod](): string
}

/** What an operation did; of a logged touch also what was said of it. */
export type Done = BookUpdate & { touch?: NewTouch }

const unlikely = ['東京', "O'Neil & Sons", '{{constructor}}', '\u001b[2JX', '👩‍👩‍👧‍👦', 'x'.repeat(200), 'A\nB']
/** Names that come again, so that somebody who is named is somebody known. */
const common = ['Ann', 'Bo', 'Cy', 'Dee', 'Eve', 'Flo']
export const name = fc.oneof(
  fc.constantFrom(...common),
  fc.constantFrom(...unlikely),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
)
export const text = fc.string({ maxLength: 20 })
/** Companies that come again, as do the names. */
export const place = fc.oneof(fc.constantFrom('Acme', 'ACME', 'Kern'), text)
export const nth = fc.nat(30)
export const around = fc.integer({ min: -40, max: 40 }).map((count) => plus(monday, { count, unit: 'd' }))

/** A time of day, or none. */
export const clock = fc.constantFrom(null, '09:00', '14:30')
export const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })
export const at = <T>(list: T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

/** An operation that does nothing where the program would refuse it with a sentence. */
export function operation(what: string, run: Operation['run']): Operation {
  return {
    what,
    [fc.toStringMethod]: () => what,
    run: (book, moment) => {
      try {
        return run(book, moment)
      } catch (error) {
        if (error instanceof RapportError) return null
        throw error
      }
    },
  }
}

/** An operation on one of the people, one of the talks, the follow-ups or the companies. */
export const onOne = (list: Collection, what: string, run: (book: Book, id: string, moment: Moment) => Done | null) =>
  nth.map((index) =>
    operation(what, (book, moment) => {
      const one = at<{ id: string }>(book[list], index)
      return one ? run(book, one.id, moment) : null
    }),
  )
