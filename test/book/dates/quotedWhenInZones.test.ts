import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDayAndTime } from '../../../src/book/dates/dayAndTime.js'
import { parseWhen } from '../../../src/book/dates/parseWhen.js'
import { parseWhenAndText } from '../../../src/book/dates/parseWhenAndText.js'
import { RapportError } from '../../../src/book/error.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'

const today = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2098-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const word = (...words: string[]) => fc.constantFrom(...words)
const maybe = (...words: string[]) => fc.constantFrom('', ...words)
const phrase = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((words) => words.filter(Boolean).join(' '))
const weekday = word('mon', 'tue', 'wednesday', 'thurs', 'friday', 'sat', 'sun')
const month = word('jan', 'february', 'mar', 'may', 'sept', 'december')
const ordinal = word('1st', '2nd', '14', '27th', '30', 'first', 'twenty-first')
const amount = phrase(
  word('2', '3', 'a', 'two', '14', 'a couple of'),
  word('days', 'w', 'weeks', 'fortnight', 'business days', 'm'),
)

/** A day in words, or what is nearly one. */
const day = fc.oneof(
  word(
    'today',
    'tomorrow',
    'tmrw',
    '2027-1-4',
    '2026-12-01',
    'next week',
    'next month',
    'end of the week',
    '3d',
    '2bd',
  ),
  word(
    'the day after tomorrow',
    'end of the month',
    'eom',
    'tonight',
    'this evening',
    '12/14',
    '3 days after tomorrow',
    '2 days after dec 1',
  ),
  phrase(maybe('by', 'on', 'next', 'this', 'last', 'this coming'), weekday, maybe('next week', 'of next week')),
  phrase(maybe('in'), amount, maybe('ago', 'from now')),
  phrase(fc.option(weekday, { nil: '' }), maybe('the'), ordinal, maybe('of'), month, maybe('2027', '2031', '2500')),
  phrase(fc.option(weekday, { nil: '' }), month, ordinal, maybe('2027')),
  phrase(weekday, maybe('the'), ordinal),
  phrase(amount, word('from'), word('friday', 'today', 'tomorrow', 'dec 1', '2026-12-01')),
  phrase(word('fri.', 'dec. 1', 'tomorrow', 'monday'), maybe('morning', 'afternoon', 'night')),
)
const clock = fc.oneof(
  word('10am', '2:30 pm', '14:30', '9:00', 'noon', '7 p.m.', '2:30', '13pm', '10'),
  phrase(
    word('2pm', '09:00', 'noon'),
    word('ET', 'pst', 'utc', 'utc+2', 'central', 'eastern time', 'JST', 'London time', 'New York time'),
  ),
)
const when = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 3, arbitrary: phrase(day, maybe('at'), clock) },
  { weight: 1, arbitrary: phrase(maybe('at'), clock, maybe('on'), day) },
  { weight: 1, arbitrary: phrase(word('3pm', 'at noon'), day, maybe('ET', 'London time', 'central', 'tonight')) },
  { weight: 1, arbitrary: phrase(maybe('at'), clock) },
)
/** What people note, and how it can look like the rest of a day. */
const text = fc
  .array(
    fc.oneof(
      word('coffee', 'ask', 'her', 'a', 'to', 'about', 'call', 'bank', 'people', 'week', 'next'),
      word('of', 'from', 'after', 'before', 'until', 'ago', 'at', 'or', 'and', '-', 'on', 'in', 'by', 'the'),
      word('3', '10', '27', '45', '2027', '2500', '3rd', 'first', 'pm', 'am', '10am', '14:30', 'noon', 'central', 'ET'),
      word('morning', 'tonight', 'evening', 'London', 'time', 'Lagos time', 'at 7', '7:30', 'noonish', 'few'),
      word('dec', 'may', 'march', 'sun', 'mon', 'wed', 'tomorrow', 'today', '12/14', '3d', 'weeks'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '))

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']

describe.each(zones)('quoted and unquoted, in %s', (zone) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  const calendarOf = (from: string, monthFirst: boolean) => ({ today: from, monthFirst, freeDates: parseFreeDate })

  /** What arguments mean; null when they are refused. */
  async function meaningOf(args: string[], calendar: ReturnType<typeof calendarOf>) {
    try {
      const { when, text } = await parseWhenAndText(args, calendar)
      return { when, text }
    } catch (error) {
      expect(error).toBeInstanceOf(RapportError)
      expect(error).toMatchObject({ code: 'bad-date' })
      return null
    }
  }

  test('words mean the same as the day quoted and the text after it, or are refused', async () => {
    await fc.assert(
      fc.asyncProperty(today, fc.boolean(), when, text, async (from, monthFirst, said, noted) => {
        const calendar = calendarOf(from, monthFirst)
        const unquoted = await meaningOf(`${said} ${noted}`.split(' '), calendar)
        if (unquoted === null) return
        // However the words are quoted, they mean this or are refused.
        for (const args of [[said, noted], [`${said} ${noted}`], [said, ...noted.split(' ')]])
          expect([null, unquoted]).toContainEqual(await meaningOf(args, calendar))
        const words = `${said} ${noted}`.split(' ')
        for (let count = 1; count < words.length; count++) {
          const [day, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')]
          const split = await meaningOf([day, rest], calendar)
          expect([null, unquoted]).toContainEqual(split)
          // The day quoted with all that belongs to it is never refused.
          if (rest === unquoted.text) expect(split).toEqual(unquoted)
        }
      }),
      { numRuns: 700 },
    )
  })

  test('the text that comes out is the end of what went in, and the rest is that day', async () => {
    await fc.assert(
      fc.asyncProperty(today, fc.boolean(), when, text, async (from, monthFirst, said, noted) => {
        const calendar = calendarOf(from, monthFirst)
        const whole = `${said} ${noted}`
        const found = await meaningOf(whole.split(' '), calendar)
        if (found === null) return
        expect(whole.endsWith(found.text)).toBe(true)
        const words = whole.slice(0, whole.length - found.text.length).trim()
        expect(await parseWhen(words, calendar, 'ahead')).toEqual(found.when)
      }),
      { numRuns: 700 },
    )
  })

  test('a quoted day is that day, with any text that does not end it on another one', async () => {
    await fc.assert(
      fc.asyncProperty(today, when, async (from, said) => {
        const calendar = calendarOf(from, true)
        const alone = await meaningOf([said], calendar)
        const followed = await meaningOf([said, 'about the 27th of may'], calendar)
        // What is no day by itself may be a day and a text.
        if (alone === null || alone.text !== '') return
        expect(followed).toEqual({ when: alone.when, text: 'about the 27th of may' })
        expect(readDayAndTime(said, from, 'ahead', { monthFirst: true }) ?? alone.when).toEqual(alone.when)
      }),
      { numRuns: 500 },
    )
  })
})
