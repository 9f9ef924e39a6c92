import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../../src/book/dates/parsePeriod.js'
import { type FreeDateParser, parseWhen as parse } from '../../../src/book/dates/parseWhen.js'
import { formatPeriod, periodWords } from '../../../src/book/dates/period.js'
import { type Direction, readWhen } from '../../../src/book/dates/when.js'
import { RapportError } from '../../../src/book/error.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'

/** A Wednesday. */
const today = '2026-11-25'

/** The day that a text means; no time of day may come of it. */
async function parseWhen(text: string, day: string, way: Direction, freeDates: FreeDateParser): Promise<string> {
  const when = await parse(text, { today: day, monthFirst: false, freeDates }, way)
  expect(when).toMatchObject({ at: null, elsewhere: null })
  return when.day
}

async function failure(run: () => unknown): Promise<RapportError> {
  try {
    await run()
  } catch (error) {
    if (error instanceof RapportError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('looking ahead from Wednesday 25 November 2026', () => {
  test.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['yesterday', '2026-11-24'],
    ['day after tomorrow', '2026-11-27'],
    ['the day after tomorrow', '2026-11-27'],
    ['the day before yesterday', '2026-11-23'],
    ['day before yesterday', '2026-11-23'],
    ['2026-12-01', '2026-12-01'],
    ['on 2026-12-01', '2026-12-01'],
    ['2028-02-29', '2028-02-29'],
    ['3d', '2026-11-28'],
    ['+3d', '2026-11-28'],
    ['-3d', '2026-11-22'],
    ['0d', '2026-11-25'],
    ['3 days', '2026-11-28'],
    ['2w', '2026-12-09'],
    ['1m', '2026-12-25'],
    ['3bd', '2026-11-30'],
    ['in 3 days', '2026-11-28'],
    ['in 3d', '2026-11-28'],
    ['in 2 weeks', '2026-12-09'],
    ['in a week', '2026-12-02'],
    ['in one week', '2026-12-02'],
    ['a week', '2026-12-02'],
    ['twelve days', '2026-12-07'],
    ['in 3 months', '2027-02-25'],
    ['in 3 business days', '2026-11-30'],
    ['three working days', '2026-11-30'],
    ['in a business day', '2026-11-26'],
    ['two weeks from now', '2026-12-09'],
    ['2 business days from today', '2026-11-27'],
    ['3d ago', '2026-11-22'],
    ['2 weeks ago', '2026-11-11'],
    ['a month ago', '2026-10-25'],
    ['one business day ago', '2026-11-24'],
    ['thu', '2026-11-26'],
    ['fri', '2026-11-27'],
    ['friday', '2026-11-27'],
    ['on friday', '2026-11-27'],
    ['mon', '2026-11-30'],
    ['tues', '2026-12-01'],
    ['wed', '2026-12-02'],
    ['wednes', '2026-12-02'],
    ['weds', '2026-12-02'],
    ['thur', '2026-11-26'],
    ['thurs', '2026-11-26'],
    ['sunday', '2026-11-29'],
    ['next mon', '2026-11-30'],
    ['next tue', '2026-12-01'],
    ['next fri', '2026-12-04'],
    ['friday next week', '2026-12-04'],
    ['next sunday', '2026-12-06'],
    ['last fri', '2026-11-20'],
    ['last wed', '2026-11-18'],
    ['last tuesday', '2026-11-24'],
    ['this fri', '2026-11-27'],
    ['this wednesday', '2026-11-25'],
    ['dec 1', '2026-12-01'],
    ['1 dec', '2026-12-01'],
    ['december 1st', '2026-12-01'],
    ['the 1st of december', '2026-12-01'],
    ['sept 3', '2027-09-03'],
    ['nov 25', '2026-11-25'],
    ['nov 24', '2027-11-24'],
    ['nov 24 2026', '2026-11-24'],
    ['Dec. 1, 2027', '2027-12-01'],
    ['feb 29', '2028-02-29'],
    ['tue 1 dec', '2026-12-01'],
    ['Fri, 4 December 2026', '2026-12-04'],
    ['friday the 4th of december', '2026-12-04'],
    ['  NEXT \t Tue ', '2026-12-01'],
    ['3D', '2026-11-28'],
    ['IN 2 Weeks', '2026-12-09'],
    ['next week', '2026-11-30'],
    ['next month', '2026-12-01'],
    ['by fri', '2026-11-27'],
    ['by the 1st of december', '2026-12-01'],
    ['by next week', '2026-11-30'],
    ['a fortnight', '2026-12-09'],
    ['in a fortnight', '2026-12-09'],
    ['two fortnights from now', '2026-12-23'],
    ['a fortnight ago', '2026-11-11'],
    ['2026-12-1', '2026-12-01'],
    ['2027-1-04', '2027-01-04'],
    ['fri 27', '2026-11-27'],
    ['thu 10', '2026-12-10'],
    ['wed the 25th', '2026-11-25'],
    ['thursday, the 31st', '2026-12-31'],
    ['end of the week', '2026-11-27'],
    ['by the end of this week', '2026-11-27'],
    ['end of week', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['wednesday the 9th of december', '2026-12-09'],
    ['wed, the 9th of december, 2026', '2026-12-09'],
    ['mon 14 dec', '2026-12-14'],
    ['mon dec 14', '2026-12-14'],
    ['dec 3 2027', '2027-12-03'],
    ['the first of december', '2026-12-01'],
    ['december twenty-first', '2026-12-21'],
    ['the twenty first of december', '2026-12-21'],
    ['friday of next week', '2026-12-04'],
    ['tmrw', '2026-11-26'],
    ['tmr', '2026-11-26'],
  ])('"%s" is %s', async (text, expected) => {
    expect(readWhen(text, today, 'ahead')).toBe(expected)
    expect(await parseWhen(text, today, 'ahead', parseFreeDate)).toBe(expected)
  })
})

describe('looking back from Wednesday 25 November 2026', () => {
  test.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['yesterday', '2026-11-24'],
    ['3d', '2026-11-22'],
    ['+3d', '2026-11-28'],
    ['-3d', '2026-11-22'],
    ['3 days', '2026-11-22'],
    ['2w', '2026-11-11'],
    ['1m', '2026-10-25'],
    ['3bd', '2026-11-20'],
    ['a week', '2026-11-18'],
    ['in 2 weeks', '2026-12-09'],
    ['2 weeks from now', '2026-12-09'],
    ['3d ago', '2026-11-22'],
    ['fri', '2026-11-20'],
    ['wed', '2026-11-18'],
    ['tue', '2026-11-24'],
    ['thu', '2026-11-19'],
    ['last fri', '2026-11-20'],
    ['next tue', '2026-12-01'],
    ['this mon', '2026-11-23'],
    ['this wed', '2026-11-25'],
    ['dec 1', '2025-12-01'],
    ['nov 25', '2026-11-25'],
    ['nov 24', '2026-11-24'],
    ['feb 29', '2024-02-29'],
    ['dec 1 2027', '2027-12-01'],
    ['2027-01-01', '2027-01-01'],
    ['1900-01-01', '1900-01-01'],
    ['a fortnight', '2026-11-11'],
    ['tue 24', '2026-11-24'],
    ['sat 31', '2026-10-31'],
    ['next week', '2026-11-30'],
  ])('"%s" is %s', async (text, expected) => {
    expect(readWhen(text, today, 'back')).toBe(expected)
    expect(await parseWhen(text, today, 'back', parseFreeDate)).toBe(expected)
  })
})

describe('from other days', () => {
  test.each([
    ['monday on a Monday is a week away', 'monday', '2026-11-23', 'ahead', '2026-11-30'],
    ['monday on a Monday is a week back', 'monday', '2026-11-23', 'back', '2026-11-16'],
    ['friday on a Friday, looking back, is a week ago', 'fri', '2026-11-27', 'back', '2026-11-20'],
    ['last friday on a Friday is a week ago', 'last fri', '2026-11-27', 'ahead', '2026-11-20'],
    ['last friday on a Saturday is yesterday', 'last fri', '2026-11-28', 'ahead', '2026-11-27'],
    ['next monday on a Sunday is tomorrow, for weeks start on Monday', 'next mon', '2026-11-29', 'ahead', '2026-11-30'],
    ['next sunday on a Monday is thirteen days away', 'next sun', '2026-11-23', 'ahead', '2026-12-06'],
    ['next tuesday on a Tuesday is a week away', 'next tue', '2026-11-24', 'ahead', '2026-12-01'],
    ['a month after 31 January is the last of February', '1m', '2027-01-31', 'ahead', '2027-02-28'],
    ['a month after 31 January of a leap year is the 29th', 'in a month', '2028-01-31', 'ahead', '2028-02-29'],
    ['a month before 31 March is the last of February', '1m', '2027-03-31', 'back', '2027-02-28'],
    ['a business day after a Friday is Monday', '1bd', '2026-11-27', 'ahead', '2026-11-30'],
    ['a business day after a Saturday is Monday', '1bd', '2026-11-28', 'ahead', '2026-11-30'],
    ['a business day before a Sunday is Friday', '1bd', '2026-11-29', 'back', '2026-11-27'],
    ['the year turns', 'tomorrow', '2026-12-31', 'ahead', '2027-01-01'],
    ['1 January on 31 December is tomorrow', 'jan 1', '2026-12-31', 'ahead', '2027-01-01'],
    ['the end of the week, on its Friday, is that day', 'end of the week', '2026-11-27', 'ahead', '2026-11-27'],
    ['the end of the week, on a Saturday, is six days away', 'end of the week', '2026-11-28', 'ahead', '2026-12-04'],
    ['next week, on a Sunday, is tomorrow', 'next week', '2026-11-29', 'ahead', '2026-11-30'],
    ['next month begins on its first business day', 'next month', '2027-01-31', 'ahead', '2027-02-01'],
    ['next month that begins on a Saturday', 'next month', '2027-04-15', 'ahead', '2027-05-03'],
    ['next month that begins on a Sunday', 'next month', '2026-10-31', 'ahead', '2026-11-02'],
    ['next month in December', 'next month', '2026-12-31', 'ahead', '2027-01-01'],
    ['29 February skips 2100', 'feb 29', '2096-03-01', 'ahead', '2104-02-29'],
  ] as const)('%s', (_, text, from, way, expected) => {
    expect(readWhen(text, from, way)).toBe(expected)
  })
})

describe('what is not made of our own words', () => {
  test.each([
    ['x2026-12-01', 'ahead'],
    ['2026-12-01x', 'ahead'],
    ['call in 3 days', 'ahead'],
    ['please call in 3 days', 'ahead'],
    ['in 3 days please', 'ahead'],
    ['next fri next week', 'ahead'],
    ['this mon', 'ahead'],
    ['this fri', 'back'],
    ['end of the week', 'back'],
    ['12/14', 'ahead'],
    [`next${' '.repeat(100)}fri`, 'ahead'],
  ] as const)('“%s”, looking %s', (text, direction) => {
    expect(readWhen(text, today, direction)).toBeNull()
  })

  test('is never longer than a hundred characters', () => {
    expect(readWhen(`next${' '.repeat(93)}fri`, today, 'ahead')).toBe('2026-12-04')
    expect(readWhen(`next${' '.repeat(94)}fri`, today, 'ahead')).toBeNull()
  })
})

describe('what is refused', () => {
  test.each([
    'blursday',
    '2026/12/01',
    'fri 3d',
    'next',
    'in',
    'd',
    '3',
    '3 d w',
    'in 3d ago',
    'in +3d',
    '+3d ago',
    'this mon',
    'last 3d',
    'end of year',
    'dec',
    'dec 2027',
    'the 15th',
    'mondays',
    'today tomorrow',
    '3d please',
    '1.5w',
    '1e3d',
    '0x3d',
    'next next fri',
    'on',
    'on on fri',
    'first monday of december',
    'dec 1 - dec 3',
    'monday to friday',
    '2026-12-1x',
    'ſat',
    '３d',
    'constructor',
    '__proto__',
  ])('"%s" is not understood, and the message says so in the words that were typed', async (text) => {
    const error = await failure(() => parseWhen(text, today, 'ahead', parseFreeDate))
    expect(error.code).toBe('bad-date')
    expect(error.message).toContain(`“${text}”`)
    expect(error.details.hint).toContain('“next tue”')
  })

  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-00',
    'feb 30',
    '31 april',
    '2026-2-30',
    'mon 32',
    'tue 0',
    'dec 0',
    'dec 45',
    'feb 29 2027',
    '0000-00-00',
  ])('"%s" does not exist', async (text) => {
    const error = await failure(() => parseWhen(text, today, 'ahead', parseFreeDate))
    expect(error).toMatchObject({ code: 'bad-date', message: `The day “${text}” does not exist.` })
  })

  test.each([
    '999999999d',
    '999999999w',
    '999999999m',
    '999999999bd',
    'in 99999999999999999999 days',
    '9000000d ago',
    '3000m ago',
    '9000 months ago',
    '1850-01-01',
    'dec 1 1850',
    'dec 1 2100',
    '0001-01-01',
  ])('"%s" is too far away', async (text) => {
    for (const way of ['ahead', 'back'] as const) {
      const error = await failure(() => parseWhen(text, today, way, parseFreeDate))
      expect(error.code).toBe('bad-date')
      expect(error.message).toContain('too far away')
    }
  })

  test.each(['12/1', '1/12', '12/1/2026', '1.12.', '1.12.2026', '12-1-2026'])(
    '"%s" is refused because people differ in how they read it',
    async (text) => {
      const error = await failure(() => parseWhen(text, today, 'ahead', parseFreeDate))
      expect(error.message).toContain(`“${text}” can be read in more than one way`)
      expect(error.details.hint).toContain('“dec 1”')
    },
  )

  test('a weekday that does not fit its date is pointed out', async () => {
    const error = await failure(() => parseWhen('mon 1 dec', today, 'ahead', parseFreeDate))
    expect(error.message).toBe('“mon 1 dec” does not fit together: that day is Tue 1 Dec.')
    expect(error.details.hint).toContain('“dec 1” is enough')
  })

  test.each([
    [
      ' 2026-02-30 ',
      'The day “2026-02-30” does not exist.',
      'Check the date, or try “3d”, “next tue” or “2026-12-01”.',
    ],
    [
      ' 1850-01-01 ',
      '“1850-01-01” is too far away: the years go from 1900 to 9999.',
      'Try “2w”, “1m” or “2026-12-01”.',
    ],
    [
      ' mon 1 dec ',
      '“mon 1 dec” does not fit together: that day is Tue 1 Dec.',
      'Check the date, or leave the weekday out: “dec 1” is enough.',
    ],
  ])('“%s” is named without the blanks around it, and what to do instead', async (text, message, hint) => {
    const error = await failure(() => readWhen(text, today, 'ahead'))
    expect(error).toMatchObject({ code: 'bad-date', message, details: { hint } })
  })

  test('a text of more than a hundred characters is too long, one of a hundred is only not understood', async () => {
    const messageFor = async (text: string) =>
      (await failure(() => parseWhen(text, today, 'ahead', parseFreeDate))).message
    expect(await messageFor('x'.repeat(101))).toBe('That is too long to be a day.')
    expect(await messageFor('x'.repeat(100))).toBe(`Which day is “${'x'.repeat(100)}”? That one I don't understand.`)
  })

  test('no text at all is refused', async () => {
    expect((await failure(() => parseWhen(' \t', today, 'ahead', parseFreeDate))).message).toBe('No day was given.')
  })

  test('a text beyond all measure is refused without being repeated or searched', async () => {
    for (const text of ['9'.repeat(1_000_000), 'a '.repeat(500_000), `${' '.repeat(200)}x ${' '.repeat(1_000_000)}d`]) {
      const error = await failure(() => parseWhen(text, today, 'ahead', parseFreeDate))
      expect(error.code).toBe('bad-date')
      expect(error.message.length).toBeLessThan(120)
      expect(readWhen(text, today, 'ahead')).toBeNull()
    }
  })

  test('looking back, the examples look back too', async () => {
    const error = await failure(() => parseWhen('blursday', today, 'back', parseFreeDate))
    expect(error.details.hint).toContain('“3d” (three days ago)')
  })
})

test('the reader of free words is asked only about what our own words do not cover', async () => {
  const asked: string[] = []
  const reader = async (text: string) => {
    asked.push(text)
    return '2026-12-24'
  }
  expect(await parseWhen('fri', today, 'ahead', reader)).toBe('2026-11-27')
  expect(await parseWhen(' Christmas Eve ', today, 'ahead', reader)).toBe('2026-12-24')
  expect((await failure(() => parseWhen('feb 30', today, 'ahead', reader))).message).toContain('does not exist')
  expect(asked).toEqual(['Christmas Eve'])
})

describe('a length of time', () => {
  test.each([
    ['6w', 6, 'w', '6 weeks', '6w'],
    ['30d', 30, 'd', '30 days', '30d'],
    ['2m', 2, 'm', '2 months', '2m'],
    ['3bd', 3, 'bd', '3 business days', '3bd'],
    ['1bd', 1, 'bd', '1 business day', '1bd'],
    [' 6  Weeks ', 6, 'w', '6 weeks', '6w'],
    ['a month', 1, 'm', '1 month', '1m'],
    ['two weeks', 2, 'w', '2 weeks', '2w'],
    ['3 business days', 3, 'bd', '3 business days', '3bd'],
  ] as const)('"%s" is understood, said and written again', (text, count, which, words, short) => {
    expect(parsePeriod(text)).toEqual({ count, unit: which })
    expect(periodWords({ count, unit: which })).toBe(words)
    expect(formatPeriod({ count, unit: which })).toBe(short)
  })

  test.each([
    '',
    ' ',
    '0w',
    '-1w',
    '+6w',
    '6',
    'w',
    '6x',
    '6w 2d',
    '1.5w',
    'in 6w',
    '6w ago',
    'weekly',
    '99999999d',
    'zero days',
    'a'.repeat(5000),
  ])('"%s" is refused with examples', async (text) => {
    const error = await failure(() => parsePeriod(text))
    expect(error.code).toBe('bad-date')
    expect(error.details.hint).toContain('“6w”')
    expect(error.message.length).toBeLessThan(120)
  })

  test.each([
    [' ', 'No length of time was given.'],
    [' 6x ', "How long is “6x”? That one I don't understand."],
    ['x'.repeat(100), `How long is “${'x'.repeat(100)}”? That one I don't understand.`],
    ['x'.repeat(101), 'That is too long to be a length of time.'],
    [' 0w ', '“0w” is no time at all: it takes 1 or more.'],
    ['10000d', '“10000d” is longer than anybody waits.'],
  ])('“%s” is refused with what is wrong about it', async (text, message) => {
    expect(await failure(() => parsePeriod(text))).toMatchObject({
      message,
      details: { hint: 'Try “30d” (days), “6w” (weeks), “2m” (months) or “3bd” (business days).' },
    })
  })

  test('may be as long as 9,999 days', () => {
    expect(parsePeriod('9999d')).toEqual({ count: 9999, unit: 'd' })
  })
})
