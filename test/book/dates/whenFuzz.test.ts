import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClockTime } from '../../../src/book/dates/clock.js'
import { isDay } from '../../../src/book/dates/day.js'
import { parsePeriod } from '../../../src/book/dates/parsePeriod.js'
import { parseWhen } from '../../../src/book/dates/parseWhen.js'
import { formatPeriod, periodWords } from '../../../src/book/dates/period.js'
import type { Direction } from '../../../src/book/dates/when.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const unit = fc.constantFrom('d', 'w', 'm', 'bd')
const direction = fc.constantFrom<Direction>('ahead', 'back')

test('nothing but a day or a bad-date comes of any text', async () => {
  const word = fc.constantFrom(
    ...names,
    'next',
    'last',
    'in',
    'ago',
    'a',
    'on',
    'the',
    'of',
    'dec',
    'feb',
    '3',
    '30',
    '2027',
    'd',
    'w',
    '10am',
    'at',
    'noon',
    'et',
    '12/14',
    'week',
  )
  const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  const text = fc.oneof(fc.string({ unit: 'binary' }), phrase)
  await fc.assert(
    fc.asyncProperty(text, day, direction, fc.boolean(), async (text, from, way, monthFirst) => {
      try {
        const { day, at } = await parseWhen(text, { today: from, monthFirst, freeDates: parseFreeDate }, way)
        expect(isDay(day) && (at === null || isClockTime(at))).toBe(true)
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-date', details: { hint: expect.stringContaining('“') } })
      }
    }),
    { numRuns: 1000 },
  )
})

test('every period is read back from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), unit, (count, which) => {
      const period = { count, unit: which }
      expect(parsePeriod(formatPeriod(period))).toEqual(period)
      expect(parsePeriod(periodWords(period))).toEqual(period)
    }),
  )
})
