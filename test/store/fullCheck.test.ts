import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/book/model/schema.js'
import { diary } from '../helpers/diary.js'
import { operations } from '../helpers/operations.js'
import { homestead } from './home.js'

/** The book in some text, as another hand would have left it: without its seal. */
function unsealed(text: string): string {
  const { seal: _, ...content } = JSON.parse(text)
  return JSON.stringify(content)
}

/** A home with a book in it that holds every kind of record. */
async function withRecords() {
  const jane = homestead()
  const first = diary()
  const stan = first.add('Stan Smith', { keepInTouch: { count: 6, unit: 'w' } })
  first.log(stan, { summary: 'budgets move' })
  first.open(stan, 'nudge', '2026-12-01')
  const { followUps, ...book } = first.book()
  const steps = followUps.map((each) => ({ ...each, sequence: { name: 'my-own', step: 1 } }))
  await jane.store.change(jane.moment(), () => ({
    book: { ...book, followUps: steps },
    summary: 'a book to begin with',
  }))
  await jane.add('Mia')
  return jane
}

/** Shows that a book passes the full check as it was written, and says the same without its seal. */
async function isWellWritten(jane: ReturnType<typeof homestead>): Promise<void> {
  const [sealed, text] = [await jane.store.read(), jane.text()]
  jane.put(unsealed(text))
  expect(await jane.store.read()).toEqual(sealed)
  jane.put(text)
}

/** What a hand or another program may have put in place of a value, as JSON. */
const values = [
  ...['1e400', '-1e400', '1e300', '-0', '0.1', '1E2', '9007199254740993', '4', '9999', '10000'],
  ...['true', 'null', '[]', '{}', '[[]]', '""', '" "', '"\\u0000"', '"\\ud800"', '"\\udc00\\ud800"', '"__proto__"'],
  ...['"9999-12-31"', '"0000-01-01"', '"2026-02-29"', '"10000-01-01"', '"+010000-01-01"', '"0000"', '"5zz"'],
  ...['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999-01:00', '0000-01-01T00:00:00.000Z'].map((it) => `"${it}"`),
  ...['0000-01-01T00:00:00+23:59', '2026-11-23T24:00:00Z', '2026-11-23T08:00', '2026-11-23T8 PM'].map(
    (it) => `"${it}"`,
  ),
  ...['"2026-11-23T08:00:00.123456789Z"', '"2035-01-01T00:00:00.000Z"', '"-271821-04-20T00:00:00Z"'],
]

/** The paths to all values in a book that are no list and no record. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
}

const mark = 'here stands another value'

/** The JSON of a book with other text in place of one value. */
function withValue(book: object, path: string[], json: string): string {
  const copy = structuredClone(book)
  let place = copy as Record<string, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>
  place[path.at(-1) ?? ''] = mark
  return JSON.stringify(copy).replace(`"${mark}"`, () => json)
}

describe('the full check and what is written', () => {
  it('agree on whatever Rapport writes: without its seal it passes, and says the same', async () => {
    const property = fc.asyncProperty(operations(12), async (steps) => {
      const jane = homestead()
      for (const step of steps) {
        const moment = jane.moment()
        await jane.store.change(moment, (book) => step.run(book, moment) ?? { book, summary: 'nothing' })
        if (jane.store.exists()) await isWellWritten(jane)
      }
    })
    await fc.assert(property, { numRuns: 15 })
  })

  it('agree on whatever another hand has written: what passes can be changed, undone, and still passes', async () => {
    const jane = await withRecords()
    const { seal: _, ...content } = JSON.parse(jane.text())
    const place = fc.constantFrom(...leaves(content))
    const property = fc.asyncProperty(place, fc.constantFrom(...values), async (path, json) => {
      jane.put(withValue(content, path, json))
      const before = await jane.store.read().catch(() => null)
      fc.pre(before !== null)
      await jane.add('Noor')
      await isWellWritten(jane)
      expect((await jane.store.read()).contacts.at(-1)?.name).toBe('Noor')
      expect(await jane.undo()).not.toBeNull()
      expect(withoutVersion(await jane.store.read())).toEqual(before && withoutVersion(before))
      await isWellWritten(jane)
    })
    const change: [string[], string][] = values.map((json) => [['change', 'at'], json])
    await fc.assert(property, { numRuns: 60, examples: [...change, [['followUps', '0', 'sequence', 'step'], '1e400']] })
  })

  it.each(['1e400', '-1e400', '"1"', 'null'])(
    'refuse %s as the step of a sequence, and name its place',
    async (json) => {
      const jane = await withRecords()
      const { seal: _, ...content } = JSON.parse(jane.text())
      jane.put(withValue(content, ['followUps', '0', 'sequence', 'step'], json))
      await expect(jane.store.read()).rejects.toMatchObject({
        code: 'book-broken',
        message: expect.stringContaining('followUps[0].sequence.step'),
      })
    },
  )

  it.each(['constructor', 'prototype'])('refuse what is no sequence, though it is called %s', async (name) => {
    const jane = await withRecords()
    const { seal: _, ...content } = JSON.parse(jane.text())
    jane.put(JSON.stringify({ ...content, settings: { sequences: { [name]: 5 } } }))
    await expect(jane.store.read()).rejects.toMatchObject({ message: expect.stringContaining(`sequences.${name}`) })
  })

  it('go on in the last year that there is', async () => {
    const jane = await withRecords()
    const { seal: _, ...content } = JSON.parse(jane.text())
    jane.put(withValue(content, ['change', 'at'], '"9999-12-31T23:59:59.999Z"'))
    for (const name of ['Noor', 'Pat', 'Kim']) await jane.add(name)
    await isWellWritten(jane)
    for (const left of ['Pat', 'Noor', 'Mia']) {
      expect(await jane.undo()).not.toBeNull()
      expect((await jane.names()).at(-1)).toBe(left)
    }
  })
})

/** What a book says, as it is written: `-0` is 0. */
const withoutVersion = ({ change: _, ...content }: Book): unknown => JSON.parse(JSON.stringify(content))
