import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, dayOf, daysBetween, isDay, noonOf, plus, weekdayOf } from '../../../src/book/dates/day.js'

// Far from 31 December 1994, the day that Kiritimati left out when it moved across the date line.
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const smallCount = fc.integer({ min: -300, max: 300 })

/** Days since 1970, counted without any clock: an independent witness. */
const serial = (text: Day) => Date.parse(`${text}T00:00:00Z`) / 86_400_000

// What is far from UTC, on both sides, and what changes its clocks at night.
const zones: [name: string, minutesInMarch: number][] = [
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 210],
]

describe.each(zones)('a day of the calendar in %s', (zone, minutesInMarch) => {
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

  test('the first and the last minute of a day belong to it', () => {
    for (const [month, date] of [
      [3, 7],
      [3, 8],
      [3, 9],
      [10, 31],
      [11, 1],
      [11, 2],
      [12, 31],
    ] as const) {
      const expected = `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
      expect(dayOf(new Date(2026, month - 1, date, 0, 0))).toBe(expected)
      expect(dayOf(new Date(2026, month - 1, date, 23, 59))).toBe(expected)
    }
  })

  test('a day goes one by one across both changes of clocks', () => {
    expect(plus('2026-03-07', { count: 1, unit: 'd' })).toBe('2026-03-08')
    expect(plus('2026-03-08', { count: 1, unit: 'd' })).toBe('2026-03-09')
    expect(plus('2026-10-31', { count: 1, unit: 'd' })).toBe('2026-11-01')
    expect(plus('2026-11-01', { count: 1, unit: 'd' })).toBe('2026-11-02')
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2)
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
    expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2)
  })

  test('a day comes back from its noon as it was', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(dayOf(noonOf(text))).toBe(text)
        expect(noonOf(text).getHours()).toBe(12)
        expect(isDay(text)).toBe(true)
      }),
    )
  })

  test('adding days and counting the days between agree with a calendar that knows no clock', () => {
    fc.assert(
      fc.property(day, smallCount, (start, count) => {
        const end = plus(start, { count, unit: 'd' })
        expect(serial(end) - serial(start)).toBe(count)
        expect(daysBetween(start, end)).toBe(count)
        expect(plus(end, { count: -count, unit: 'd' })).toBe(start)
      }),
    )
  })

  test('the weekday is that of the calendar, and weeks keep it', () => {
    fc.assert(
      fc.property(day, smallCount, (start, count) => {
        expect(weekdayOf(start)).toBe((serial(start) + 4) % 7)
        expect(weekdayOf(plus(start, { count, unit: 'w' }))).toBe(weekdayOf(start))
        expect(daysBetween(start, plus(start, { count, unit: 'w' }))).toBe(count * 7)
      }),
    )
  })

  test('months keep the date, or take the last one of a shorter month', () => {
    fc.assert(
      fc.property(day, smallCount, (start, count) => {
        const end = plus(start, { count, unit: 'm' })
        const monthOf = (text: Day) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(end) - monthOf(start)).toBe(count)
        const kept = end.slice(8) === start.slice(8)
        expect(kept || plus(end, { count: 1, unit: 'd' }).slice(8) === '01').toBe(true)
        expect(end.slice(8) <= start.slice(8)).toBe(true)
      }),
    )
  })

  test('business days never end on a weekend, and count the working days on the way', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = plus(start, { count, unit: 'bd' })
        let worked = 0
        for (let away = 1; away <= daysBetween(start, end); away += 1) {
          if (weekdayOf(plus(start, { count: away, unit: 'd' })) % 6 !== 0) worked += 1
        }
        expect(worked).toBe(count)
        expect(weekdayOf(end) % 6).not.toBe(0)
        expect(weekdayOf(plus(start, { count: -count, unit: 'bd' })) % 6).not.toBe(0)
      }),
    )
  })
})
