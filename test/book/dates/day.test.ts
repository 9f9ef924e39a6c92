import { describe, expect, test } from 'vitest'
import {
  fullDay,
  isDay,
  later,
  localMinute,
  plus,
  relativeDay,
  shortDay,
  spokenDay,
} from '../../../src/book/dates/day.js'

describe('which texts are a day', () => {
  test.each(['2026-12-01', '2028-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('%s is', (text) => {
    expect(isDay(text)).toBe(true)
  })
  test.each([
    '2026-02-30',
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    '10000-01-01',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('a day after a period', () => {
  test.each([
    ['2027-01-31', 1, 'm', '2027-02-28'],
    ['2028-01-31', 1, 'm', '2028-02-29'],
    ['2026-12-31', 2, 'm', '2027-02-28'],
    ['2027-03-31', -1, 'm', '2027-02-28'],
    ['2026-11-27', 1, 'bd', '2026-11-30'],
    ['2026-11-28', 1, 'bd', '2026-11-30'],
    ['2026-11-28', 5, 'bd', '2026-12-04'],
    ['2026-11-29', 5, 'bd', '2026-12-04'],
    ['2026-11-23', -1, 'bd', '2026-11-20'],
    ['2026-11-29', -1, 'bd', '2026-11-27'],
    ['2026-12-31', 1, 'd', '2027-01-01'],
  ] as const)('%s and %i%s is %s', (start, count, unit, end) => {
    expect(plus(start, { count, unit })).toBe(end)
  })
})

describe('how a day is said', () => {
  const today = '2026-11-23'
  test.each([
    ['2026-11-23', 'Mon 23 Nov, today', 'today'],
    ['2026-11-24', 'Tue 24 Nov, tomorrow', 'tomorrow'],
    ['2026-11-22', 'Sun 22 Nov, yesterday', 'Sunday, 22 November'],
    ['2026-11-29', 'Sun 29 Nov, in 6 days', 'Sunday'],
    ['2026-11-30', 'Mon 30 Nov, in 7 days', 'Monday, 30 November'],
    ['2026-11-20', 'Fri 20 Nov, 3 days ago', 'Friday, 20 November'],
    ['2027-01-04', 'Mon 4 Jan 2027, in 42 days', 'Monday, 4 January'],
  ])('%s is "%s" in a list and "%s" in a promise', (text, full, spoken) => {
    expect(fullDay(text, today)).toBe(full)
    expect(fullDay(text, today)).toBe(`${shortDay(text, today)}, ${relativeDay(text, today)}`)
    expect(spokenDay(text, today)).toBe(spoken)
  })

  test.each([
    ['2026-01-05', 'Mon 5 Jan', 'Monday, 5 January'],
    ['2026-02-03', 'Tue 3 Feb', 'Tuesday, 3 February'],
    ['2026-03-04', 'Wed 4 Mar', 'Wednesday, 4 March'],
    ['2026-04-02', 'Thu 2 Apr', 'Thursday, 2 April'],
    ['2026-05-01', 'Fri 1 May', 'Friday, 1 May'],
    ['2026-06-06', 'Sat 6 Jun', 'Saturday, 6 June'],
    ['2026-07-05', 'Sun 5 Jul', 'Sunday, 5 July'],
    ['2026-08-31', 'Mon 31 Aug', 'Monday, 31 August'],
    ['2026-09-30', 'Wed 30 Sep', 'Wednesday, 30 September'],
    ['2026-10-31', 'Sat 31 Oct', 'Saturday, 31 October'],
    ['2026-11-12', 'Thu 12 Nov', 'Thursday, 12 November'],
    ['2026-12-31', 'Thu 31 Dec', 'Thursday, 31 December'],
  ])('each month and each weekday by its name: %s', (text, short, spoken) => {
    expect(shortDay(text, today)).toBe(short)
    expect(spokenDay(text, today)).toBe(spoken)
  })

  test('an instant is told to the minute, where the user is', () => {
    expect(localMinute(new Date(2026, 10, 3, 9, 5, 59).toISOString())).toBe('2026-11-03 09:05')
  })

  test('of two days the later one is told, in whichever order they come', () => {
    expect(later('2026-11-23', '2026-11-24')).toBe('2026-11-24')
    expect(later('2026-11-24', '2026-11-23')).toBe('2026-11-24')
  })
})
