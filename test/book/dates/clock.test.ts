import { describe, expect, test } from 'vitest'
import { clockText, isClockTime, readClock } from '../../../src/book/dates/clock.js'
import { readDayAndTime } from '../../../src/book/dates/dayAndTime.js'
import { parseWhen } from '../../../src/book/dates/parseWhen.js'

/** A Wednesday. */
const today = '2026-11-25'
const calendar = { today, monthFirst: false, freeDates: async () => null }

describe('a clock time', () => {
  test.each([
    ['10am', '10:00'],
    ['10 am', '10:00'],
    ['10 a.m.', '10:00'],
    ['10AM', '10:00'],
    ['2:30pm', '14:30'],
    ['2.30pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['12:05 am', '00:05'],
    ['11:59pm', '23:59'],
    ['noon', '12:00'],
    ['at noon', '12:00'],
    ['by noon', '12:00'],
    ['@ 3pm', '15:00'],
    ['at 10am', '10:00'],
    ['14:30', '14:30'],
    ['at 14:30', '14:30'],
    ['07:05', '07:05'],
    ['9:15', '09:15'],
    ['00:00', '00:00'],
    ['02:30', '02:30'],
  ])('“%s” alone is today at %s', (text, at) => {
    expect(readDayAndTime(text, today, 'ahead')).toEqual({ day: today, at, elsewhere: null })
  })

  test.each([
    ['thu 10am', '2026-11-26', '10:00'],
    ['tomorrow 14:30', '2026-11-26', '14:30'],
    ['dec 1 at noon', '2026-12-01', '12:00'],
    ['2026-12-01 9am', '2026-12-01', '09:00'],
    ['in 2 weeks at 8:15 am', '2026-12-09', '08:15'],
    ['monday the 14th of december at 3 p.m.', '2026-12-14', '15:00'],
    ['fri, 10am', '2026-11-27', '10:00'],
    ['by friday 5pm', '2026-11-27', '17:00'],
    ['by friday at noon', '2026-11-27', '12:00'],
    ['fri 27 10am', '2026-11-27', '10:00'],
    ['next week 10am', '2026-11-30', '10:00'],
    ['10am tomorrow', '2026-11-26', '10:00'],
    ['at 10 am on friday', '2026-11-27', '10:00'],
    ['noon dec 1', '2026-12-01', '12:00'],
  ])('“%s” is %s at %s', (text, day, at) => {
    expect(readDayAndTime(text, today, 'ahead')).toEqual({ day, at, elsewhere: null })
  })

  test.each([
    ['at 10', '10'],
    ['thu at 10', '10'],
    ['thu 2:30', '2:30'],
    ['1:00', '1:00'],
    ['25:00', '25:00'],
    ['24:00', '24:00'],
    ['12:60', '12:60'],
    ['13pm', '13pm'],
    ['0am', '0am'],
  ])('“%s” is refused, and the message names the time', async (text, time) => {
    await expect(parseWhen(text, calendar, 'ahead')).rejects.toThrow(`Which time is “${time}” in “${text}”?`)
  })

  test.each(['10', 'thu 10am 11am', 'midnight', 'thu at midnight', 'noonish', '10am 3d ago thu', 'am', '10 amp'])(
    '“%s” is no day',
    (text) => {
      expect(readDayAndTime(text, today, 'ahead')).toBeNull()
    },
  )

  test('takes as many words as it has', () => {
    expect(readClock(['thu', 'at', '2', 'pm', 'call'], 1)).toEqual({ length: 3, at: '14:00' })
    expect(readClock(['2pm', 'call'], 0)).toEqual({ length: 1, at: '14:00' })
    expect(readClock(['thu', '2pm'], 0)).toBeNull()
    expect(readClock([], 0)).toBeNull()
  })

  test.each([
    ['00:00', '12:00 am'],
    ['09:05', '9:05 am'],
    ['12:00', '12:00 pm'],
    ['14:30', '2:30 pm'],
    ['23:59', '11:59 pm'],
  ])('%s is shown as %s', (at, shown) => {
    expect(clockText(at)).toBe(shown)
    expect(readDayAndTime(shown, today, 'ahead')?.at).toBe(at)
  })

  test.each(['24:00', '9:00', '12:60', '12:00:00', '', ' 12:00'])('“%s” is no HH:MM', (text) => {
    expect(isClockTime(text)).toBe(false)
  })
})
