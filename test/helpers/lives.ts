import fc from 'fast-check'
import type { Book } from '../../src/book/model/schema.js'
import { momentsFrom } from './diary.js'
import { theTalks } from './interviewOperations.js'
import { theOffers } from './offerOperations.js'
import { firstBook, operations } from './operations.js'
import type { Done, Operation } from './random.js'

interface Step {
  what: string
  done: Done
}

interface Life {
  days: { before: Book; step: Step }[]
  book: Book
}

const lives = new WeakMap<Operation[], Life>()

/** Runs operations on a small book and shows each step; what was lived once is only shown again. */
export function live(steps: Operation[], theme: (before: Book, after: Book, step: Step) => void = () => {}): Book {
  const life = lives.get(steps) ?? lifeOf(steps)
  lives.set(steps, life)
  for (const { before, step } of life.days) theme(before, step.done.book, step)
  return life.book
}

function lifeOf(steps: Operation[]): Life {
  const { moment } = momentsFrom()
  const life: Life = { days: [], book: firstBook() }
  for (const { what, run } of steps) {
    const { book: before } = life
    const done = run(before, moment())
    if (done === null) continue
    life.days.push({ before, step: { what, done } })
    life.book = done.book
  }
  return life
}

/** The same for all properties of a run. */
const options = { numRuns: 150, seed: fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 32) | 0 }

type Properties = (check: (steps: Operation[]) => void) => void

/**
 * Properties of lives. They look at the same ones; where one fails, fast-check makes its lives anew to find the smallest
 * that fails.
 */
function propertiesOf(some: fc.Arbitrary<Operation[]>): Properties {
  let known: Operation[][] | undefined
  return (check) => {
    known ??= fc.sample(some, options)
    try {
      known.forEach(check)
    } catch (error) {
      fc.assert(fc.property(some, check), options)
      throw error
    }
  }
}

/** Holds for whatever a person does to the book, in any order. */
export const whatever = propertiesOf(operations(30))

/** Holds for whatever comes of the interviews of a person who has many. */
export const whateverComes = propertiesOf(fc.noBias(operations(100, [...theTalks, ...theOffers])))
