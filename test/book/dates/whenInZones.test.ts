import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, daysBetween, plus, shortDay, weekdayOf } from '../../../src/book/dates/day.js'
import { type Direction, readWhen } from '../../../src/book/dates/when.js'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const direction = fc.constantFrom<Direction>('ahead', 'back')
const weekday = fc.integer({ min: 0, max: 6 })

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
  const read = (text: string, from: Day, way: Direction) => readWhen(text, from, way) ?? `"${text}" was not understood`

  test('this test really runs in that zone', () => {
    expect(new Date(2026, 2, 1, 12).getTimezoneOffset()).toBe(minutesInMarch)
  })

  test('a change of clocks moves no day', () => {
    expect(read('tomorrow', '2026-03-07', 'ahead')).toBe('2026-03-08')
    expect(read('tomorrow', '2026-03-08', 'ahead')).toBe('2026-03-09')
    expect(read('yesterday', '2026-03-09', 'back')).toBe('2026-03-08')
    expect(read('sun', '2026-03-02', 'ahead')).toBe('2026-03-08')
    expect(read('2w', '2026-10-25', 'ahead')).toBe('2026-11-08')
    expect(read('tomorrow', '2026-10-31', 'ahead')).toBe('2026-11-01')
    expect(read('tomorrow', '2026-11-01', 'ahead')).toBe('2026-11-02')
    expect(read('1m', '2026-10-01', 'ahead')).toBe('2026-11-01')
    expect(read('nov 1', '2026-11-01', 'ahead')).toBe('2026-11-01')
  })

  test('a number of days is that many days from today, on the side it says', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5000 }), (from, count) => {
        expect(daysBetween(from, read(`${count}d`, from, 'ahead'))).toBe(count)
        expect(daysBetween(read(`${count}d`, from, 'back'), from)).toBe(count)
        expect(daysBetween(read(`${count} days ago`, from, 'ahead'), from)).toBe(count)
        expect(daysBetween(from, read(`in ${count} days`, from, 'back'))).toBe(count)
        expect(daysBetween(from, read(`+${count} d`, from, 'back'))).toBe(count)
      }),
    )
  })

  test('a weekday is one to seven days ahead, or one to seven back', () => {
    fc.assert(
      fc.property(day, weekday, (from, wanted) => {
        const name = names[wanted] ?? ''
        const [next, last] = [read(name, from, 'ahead'), read(name, from, 'back')]
        expect([weekdayOf(next), weekdayOf(last)]).toEqual([wanted, wanted])
        expect(daysBetween(from, next)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(from, next)).toBeLessThanOrEqual(7)
        expect(daysBetween(last, from)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(last, from)).toBeLessThanOrEqual(7)
        expect(read(`last ${name}`, from, 'ahead')).toBe(last)
      }),
    )
  })

  test('a weekday of next week lies between the next Monday and its Sunday', () => {
    fc.assert(
      fc.property(day, weekday, direction, (from, wanted, way) => {
        const monday = read('mon', from, 'ahead')
        const found = read(`next ${names[wanted]}`, from, way)
        expect(weekdayOf(found)).toBe(wanted)
        expect(daysBetween(monday, found)).toBe((wanted + 6) % 7)
      }),
    )
  })

  test('a date without a year is the nearest one on its side, today included', () => {
    fc.assert(
      fc.property(day, day, (from, other) => {
        const text = shortDay(other, other).slice(4)
        const [next, last] = [read(text, from, 'ahead'), read(text, from, 'back')]
        expect([next.slice(5), last.slice(5)]).toEqual([other.slice(5), other.slice(5)])
        expect(next >= from && last <= from).toBe(true)
        const longest = other.endsWith('02-29') ? 8 * 366 : 366
        expect(daysBetween(from, next)).toBeLessThanOrEqual(longest)
        expect(daysBetween(last, from)).toBeLessThanOrEqual(longest)
      }),
    )
  })

  test('months and business days ahead are what the calendar says', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (from, count) => {
        expect(read(`${count}m`, from, 'ahead')).toBe(plus(from, { count, unit: 'm' }))
        expect(read(`${count}bd`, from, 'back')).toBe(plus(from, { count: -count, unit: 'bd' }))
      }),
    )
  })

  test('every day is read back from how it is written', () => {
    fc.assert(
      fc.property(day, day, direction, (from, wanted, way) => {
        expect(read(wanted, from, way)).toBe(wanted)
        const year = wanted.slice(0, 4) === from.slice(0, 4) ? ` ${wanted.slice(0, 4)}` : ''
        expect(read(`${shortDay(wanted, from)}${year}`, from, way)).toBe(wanted)
      }),
    )
  })
})
