import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, isDay, plus } from '../../src/book/dates/day.js'
import { parseFreeDate } from '../../src/formats/parseFreeDate.js'

/** A Wednesday. */
const today = '2026-11-25'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
]

describe('free words that are read, from Wednesday 25 November 2026', () => {
  test.each([
    ['december first', '2026-12-01', '2025-12-01'],
    ['the first of december', '2026-12-01', '2025-12-01'],
    ['on the twenty first of december', '2026-12-21', '2025-12-21'],
    ['november twenty-fifth', '2026-11-25', '2026-11-25'],
    ['Twenty-First of December 2027', '2027-12-21', '2027-12-21'],
    ['1-dec-2026', '2026-12-01', '2026-12-01'],
    ['2026 dec 1', '2026-12-01', '2026-12-01'],
    ['the day after tomorrow', '2026-11-27', '2026-11-27'],
    ['the day before yesterday', '2026-11-23', '2026-11-23'],
    ['in a week and a day', '2026-12-03', '2026-12-03'],
    ['in 1 week and 2 days', '2026-12-04', '2026-12-04'],
    ['  in 2 weeks,  3 days ', '2026-12-12', '2026-12-12'],
    ['a week and two days ago', '2026-11-16', '2026-11-16'],
    ['two days after tomorrow', '2026-11-28', '2026-11-28'],
    ['a week before yesterday', '2026-11-17', '2026-11-17'],
    ['end of month', '2026-11-30', null],
    ['the end of the month', '2026-11-30', null],
    ['last day of this month', '2026-11-30', null],
  ])('"%s" is %s, looking back %s', async (text, ahead, back) => {
    expect(await parseFreeDate(text, today, 'ahead')).toBe(ahead)
    expect(await parseFreeDate(text, today, 'back')).toBe(back)
  })
})

describe('free words that are refused, because chrono reads them wrongly, in part, or as people do not agree', () => {
  test.each([
    // Read as tomorrow.
    'day after tomorrow',
    'two days from tomorrow',
    'a week from tomorrow',
    // Weekdays: the side or the week is wrong, the anchor is left out. Ours to read.
    'last friday',
    'next friday',
    'this friday',
    'friday',
    'past friday',
    'friday last week',
    'friday next week',
    'monday this week',
    'monday last week',
    'friday tomorrow',
    'tuesday after next',
    'two fridays ago',
    'monday week',
    'first monday of december',
    'second tuesday of january',
    'last friday of november',
    'two weeks from monday',
    'a week on monday',
    '3 days before friday',
    '3 days after friday',
    'monday to friday',
    'friday in 2 weeks',
    'by friday',
    'every monday',
    'friday the 13th',
    'mon 1 dec',
    'fri dec 5',
    'wed 1 dec 2026',
    // No one day.
    'next week',
    'last week',
    'this week',
    'next month',
    'this month',
    'next year',
    'december',
    'dec 2027',
    'mid december',
    'weekend',
    'this weekend',
    'next quarter',
    'in a few days',
    'in several days',
    'a couple of days',
    'soon',
    'q4',
    'end of week',
    'end of year',
    'start of month',
    'beginning of december',
    // Ranges, clock times, vague sums.
    'dec 1-3',
    'dec 1 to dec 3',
    'december first-third',
    'first-third of december',
    'december first to third',
    'first second of december',
    'twenty thirty first of december',
    'december first second',
    'tomorrow at 5',
    'tomorrow morning',
    'friday 5pm',
    'tonight',
    'now',
    'noon',
    'midnight',
    'last night',
    'in 36 hours',
    'in 48h',
    'in 1.5 weeks',
    'half a week',
    'in 5 minutes',
    '2026-12-01T10:00',
    'dec 1st at noon',
    // Which side it lies on is not said.
    '1 week 2 days',
    '1w2d',
    '2 weeks after dec 1',
    '3 days before dec 1',
    '10 days later',
    // One of the two is dropped.
    'in 2 days and 3 days',
    'in 1 week and 2 weeks',
    'in 2 weeks on friday',
    'tomorrow in 2 weeks',
    // Numbers that people read in more than one way, or years that are none.
    '12/1',
    '1/12',
    '13/1',
    '1.12.',
    '1.12.2026',
    '12-1-2026',
    '2026/12/01',
    '2026.12.01',
    '2026 12 01',
    '20261201',
    'dec 1 27',
    '1 dec 99',
    'dec 1 2560 BE',
    'dec 1 300 BC',
    'dec 1 100 AD',
    // Days that do not exist.
    'thirtieth of february',
    'february thirty-first',
    '31-feb-2027',
    '2026-02-30',
    'april thirty-first',
    // Not known to it, or no day.
    'christmas',
    'easter',
    "new year's day",
    'the 15th',
    '15th of next month',
    'not friday',
    'today or tomorrow',
    'lundi',
    '',
    ' ',
    'the',
    'december of first of',
    'first',
    'constructor',
    'x'.repeat(5000),
    `in ${'1'.repeat(90)} days`,
  ])('"%s"', async (text) => {
    expect(await parseFreeDate(text, today, 'ahead')).toBeNull()
    expect(await parseFreeDate(text, today, 'back')).toBeNull()
  })
})

// What is far from UTC, on both sides, and what changes its clocks at night.
const zones: [name: string, minutesInMarch: number][] = [
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 210],
]

describe.each(zones)('in %s', (zone, minutesInMarch) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test('this test really runs in that zone', () => {
    expect(new Date(2026, 2, 1, 12).getTimezoneOffset()).toBe(minutesInMarch)
  })

  test('every day of a year is read from its name, on either side, or refused where it does not exist', async () => {
    for (const [m, month] of months.entries()) {
      for (const [d, ordinal] of ordinals.entries()) {
        const end = `${String(m + 1).padStart(2, '0')}-${String(d + 1).padStart(2, '0')}`
        const inYear = (year: number) => (isDay(`${year}-${end}`) ? `${year}-${end}` : null)
        for (const phrase of [
          `${ordinal} of ${month}`,
          `${month} ${ordinal}`,
          `the ${ordinal} of ${month.slice(0, 3)}`,
        ]) {
          expect([phrase, await parseFreeDate(phrase, today, 'ahead')]).toEqual([
            phrase,
            inYear(end < '11-25' ? 2027 : 2026),
          ])
          expect([phrase, await parseFreeDate(phrase, today, 'back')]).toEqual([
            phrase,
            inYear(end > '11-25' ? 2025 : 2026),
          ])
          expect([phrase, await parseFreeDate(`${phrase} 2028`, today, 'back')]).toEqual([phrase, inYear(2028)])
        }
      }
    }
  })

  test('weeks and days are summed as the calendar does, across every change of clocks', async () => {
    const start = fc.integer({ min: 0, max: 800 }).map((count) => plus('2026-01-01', { count, unit: 'd' }))
    const small = fc.integer({ min: 1, max: 60 })
    const away = (from: Day, count: number) => plus(from, { count, unit: 'd' })
    await fc.assert(
      fc.asyncProperty(start, small, small, fc.constantFrom('ahead', 'back'), async (from, w, d, way) => {
        const sum = w * 7 + d
        expect(await parseFreeDate(`in ${w} weeks and ${d} days`, from, way)).toBe(away(from, sum))
        expect(await parseFreeDate(`${w} weeks, ${d} days ago`, from, way)).toBe(away(from, -sum))
        expect(await parseFreeDate(`${w} weeks ${d} days from now`, from, way)).toBe(away(from, sum))
        expect(await parseFreeDate(`${d} days after tomorrow`, from, way)).toBe(away(from, d + 1))
        expect(await parseFreeDate(`${d} days before tomorrow`, from, way)).toBe(away(from, 1 - d))
        expect(await parseFreeDate(`${w} weeks after yesterday`, from, way)).toBe(away(from, w * 7 - 1))
        expect(await parseFreeDate(`${w} weeks before today`, from, way)).toBe(away(from, -w * 7))
        expect(await parseFreeDate('the day after tomorrow', from, way)).toBe(away(from, 2))
        expect(await parseFreeDate('the day before yesterday', from, way)).toBe(away(from, -2))
      }),
    )
  })

  test('the end of the month is its last day, from every day of it', async () => {
    for (let days = 0; days < 122; days += 1) {
      const from = plus('2027-12-01', { count: days, unit: 'd' })
      const last = plus(`${plus(from, { count: 1, unit: 'm' }).slice(0, 7)}-01`, { count: -1, unit: 'd' })
      expect([from, await parseFreeDate('end of the month', from, 'ahead')]).toEqual([from, last])
      expect([from, await parseFreeDate('last day of this month', from, 'ahead')]).toEqual([from, last])
    }
  })
})
