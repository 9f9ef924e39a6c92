import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../../../src/book/dates/day.js'
import { weekdays } from '../../../src/book/dates/dayNames.js'
import { startOfWeek } from '../../../src/book/dates/week.js'

describe('the week of a day', () => {
  it('begins on Monday', () => {
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23')
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23')
    expect(startOfWeek('2026-11-30')).toBe('2026-11-30')
  })

  it.each(weekdays)('begins on the last %s, where it is said to', (start) => {
    for (let date = 1; date <= 28; date++) {
      const day = `2027-02-${String(date).padStart(2, '0')}`
      const week = startOfWeek(day, start)
      expect(weekdays[weekdayOf(week)]).toBe(start)
      expect(week <= day).toBe(true)
      expect(Date.parse(day) - Date.parse(week)).toBeLessThan(7 * 86_400_000)
    }
  })

  it('goes over the end of a year', () => {
    expect(startOfWeek('2027-01-02', 'sunday')).toBe('2026-12-27')
  })
})
