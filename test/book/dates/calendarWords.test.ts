import { describe, expect, test } from 'vitest'
import {
  dayFromParts,
  monthFromName,
  nearestDate,
  readAmount,
  readNamedDate,
  weekdayFromName,
} from '../../../src/book/dates/calendarWords.js'

describe('a number and its unit', () => {
  test.each([
    ...['d', 'day', 'days'].map((word) => [word, 'd']),
    ...['w', 'wk', 'wks', 'week', 'weeks'].map((word) => [word, 'w']),
    ...['m', 'mo', 'mos', 'month', 'months'].map((word) => [word, 'm']),
    ...['bd', 'business day', 'business days', 'working day', 'working days'].map((word) => [word, 'bd']),
  ])('“%s” counts %s', (word, unit) => {
    expect(readAmount(`2 ${word}`)).toEqual({ sign: '', count: 2, unit })
    expect(readAmount(`2${word}`)).toEqual({ sign: '', count: 2, unit })
    expect(readAmount(`two ${word}`)).toEqual({ sign: '', count: 2, unit })
  })

  const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
  test.each([...numbers.entries(), [1, 'a'], [1, 'an']] as [number, string][])('%i may be said “%s”', (count, word) => {
    expect(readAmount(`${word} days`)).toEqual({ sign: '', count, unit: 'd' })
  })

  test('may have a sign', () => {
    expect(readAmount('+3d')).toEqual({ sign: '+', count: 3, unit: 'd' })
    expect(readAmount('-3d')).toEqual({ sign: '-', count: 3, unit: 'd' })
  })

  test.each(['', 'd', '3', 'days', 'thirteen days', '3 years', '3 d w x', '3  d', 'x3d', '3d!', '+two days'])(
    '“%s” is none',
    (text) => {
      expect(readAmount(text)).toBeNull()
    },
  )
})

describe('names', () => {
  test.each([
    ['sunday', 0],
    ['mon', 1],
    ['tues', 2],
    ['weds', 3],
    ['wed', 3],
    ['thurs', 4],
    ['fri', 5],
    ['saturday', 6],
    ['sa', null],
    ['saturdays', null],
    ['', null],
  ])('of a weekday: “%s” is %j', (word, weekday) => {
    expect(weekdayFromName(word)).toBe(weekday)
  })

  test.each([
    ['january', 1],
    ['feb', 2],
    ['march', 3],
    ['apr', 4],
    ['may', 5],
    ['jun', 6],
    ['jul', 7],
    ['aug', 8],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['december', 12],
    ['ma', null],
    ['mays', null],
    ['', null],
  ])('of a month: “%s” is %j', (word, month) => {
    expect(monthFromName(word)).toBe(month)
  })
})

describe('a date named by its month', () => {
  test.each([
    ['dec 1', { weekday: null, date: 1, month: 12, year: null }],
    ['1 dec', { weekday: null, date: 1, month: 12, year: null }],
    ['dec. 1, 2027', { weekday: null, date: 1, month: 12, year: 2027 }],
    ['tue, dec 1st', { weekday: 2, date: 1, month: 12, year: null }],
    ['sunday the 22nd of november 2026', { weekday: 0, date: 22, month: 11, year: 2026 }],
    ['the 3rd january', { weekday: null, date: 3, month: 1, year: null }],
    ['feb 30', { weekday: null, date: 30, month: 2, year: null }],
  ])('“%s”', (text, named) => {
    expect(readNamedDate(text)).toEqual(named)
  })

  test.each(['', 'dec', '1', 'foo 1', '1 foo', 'blah 1 dec', 'blah dec 1', 'dec 1,5', 'd.ec 1', 'dec 1 27', 'dec 111'])(
    '“%s” is none',
    (text) => {
      expect(readNamedDate(text)).toBeNull()
    },
  )
})

describe('a day made of numbers', () => {
  test.each([
    [2026, 12, 1, '2026-12-01'],
    [2028, 2, 29, '2028-02-29'],
    [987, 1, 1, '0987-01-01'],
    [2026, 2, 30, null],
    [2026, 13, 1, null],
    [2026, 1, 0, null],
  ])('%i, %i, %i: %j', (year, month, date, day) => {
    expect(dayFromParts(year, month, date)).toBe(day)
  })

  test.each([
    [11, 25, 'ahead', '2026-11-25'],
    [11, 25, 'back', '2026-11-25'],
    [11, 24, 'ahead', '2027-11-24'],
    [11, 24, 'back', '2026-11-24'],
    [11, 26, 'ahead', '2026-11-26'],
    [11, 26, 'back', '2025-11-26'],
    [2, 29, 'ahead', '2028-02-29'],
    [2, 29, 'back', '2024-02-29'],
    [2, 30, 'ahead', null],
    [2, 30, 'back', null],
  ] as const)('the nearest %i-%i %s of 25 November 2026: %j', (month, date, direction, day) => {
    expect(nearestDate(month, date, '2026-11-25', direction)).toBe(day)
  })

  test('a 29 February can be eight years away', () => {
    expect(nearestDate(2, 29, '2096-03-01', 'ahead')).toBe('2104-02-29')
    expect(nearestDate(2, 29, '2104-02-28', 'back')).toBe('2096-02-29')
  })
})
