import { describe, expect, test } from 'vitest'
import { readDayAndTime } from '../../../src/book/dates/dayAndTime.js'
import { isRegion } from '../../../src/book/dates/zones.js'

/** What a text means on Monday, 23 November 2026. */
const read = (text: string, textFollows = false) => readDayAndTime(text, '2026-11-23', 'ahead', { textFollows })

/** The instant of a day and a time on the clocks of this computer, whatever its zone. */
const instantOf = (text: string) => {
  const found = read(text)
  return found && new Date(`${found.day}T${found.at}:00`).toISOString().slice(0, 16)
}

describe('a time of another zone', () => {
  test.each([
    ['thu 2pm ET', '2026-11-26T19:00'],
    ['2pm et thu', '2026-11-26T19:00'],
    ['thu at 2 pm EST', '2026-11-26T19:00'],
    ['thu 2pm EDT', '2026-11-26T19:00'],
    ['thu 2pm CT', '2026-11-26T20:00'],
    ['thu 2pm MST', '2026-11-26T21:00'],
    ['thu 2pm pt', '2026-11-26T22:00'],
    ['thu 2pm AKST', '2026-11-26T23:00'],
    ['thu 2pm HST', '2026-11-27T00:00'],
    ['thu 2pm AST', '2026-11-26T18:00'],
    ['thu 2pm NST', '2026-11-26T17:30'],
    ['thu 2pm UTC', '2026-11-26T14:00'],
    ['thu 2pm GMT', '2026-11-26T14:00'],
    ['thu 2pm utc+2', '2026-11-26T12:00'],
    ['thu 2pm gmt-11', '2026-11-27T01:00'],
    ['thu 2pm CET', '2026-11-26T13:00'],
    ['thu 2pm EET', '2026-11-26T12:00'],
    ['thu 2pm MSK', '2026-11-26T11:00'],
    ['thu 2pm IST', '2026-11-26T08:30'],
    ['thu 2pm SGT', '2026-11-26T06:00'],
    ['thu 2pm HKT', '2026-11-26T06:00'],
    ['thu 2pm JST', '2026-11-26T05:00'],
    ['thu 2pm KST', '2026-11-26T05:00'],
    ['thu 2pm AEDT', '2026-11-26T03:00'],
    ['thu 2pm NZDT', '2026-11-26T01:00'],
    ['thu 2pm Eastern time', '2026-11-26T19:00'],
    ['thu 2pm central', '2026-11-26T20:00'],
    ['thu 2pm Mountain time', '2026-11-26T21:00'],
    ['thu noon Pacific', '2026-11-26T20:00'],
    ['thu 2pm alaska time', '2026-11-26T23:00'],
    ['thu 2pm Hawaii time', '2026-11-27T00:00'],
    ['jul 1 2pm BST', '2027-07-01T13:00'],
    ['jul 1 2pm EST', '2027-07-01T18:00'],
    ['mar 15 10am ET', '2027-03-15T14:00'],
    ['2027-03-14 1:59 am ET', '2027-03-14T06:59'],
    ['2027-03-14 3:00 am ET', '2027-03-14T07:00'],
    ['2027-03-28 11pm CET', '2027-03-28T21:00'],
  ])('“%s” is %s UTC', (text, instant) => {
    expect(instantOf(text)).toBe(instant)
  })

  test('that a change of clocks leaves out is the time after it', () => {
    expect(instantOf('2027-03-14 02:30 ET')).toBe('2027-03-14T07:30')
    expect(instantOf('2027-03-28 02:30 CET')).toBe('2027-03-28T01:30')
  })

  test('is known as it was named, too', () => {
    expect(read('thu 9pm pt')?.elsewhere).toEqual({ day: '2026-11-26', at: '21:00', zone: 'PT' })
    expect(read('thu 9pm pacific time')?.elsewhere?.zone).toBe('Pacific time')
    expect(read('thu 9pm')?.elsewhere).toBeNull()
  })

  test.each([
    'thu 2pm XX',
    'thu 2pm utc+13',
    'thu ET',
    'ET',
    'thu 2pm constructor',
    'thu 2pm __proto__',
    'thu 2pm time',
  ])('“%s” is no day', (text) => {
    expect(read(text)).toBeNull()
  })

  test('a word that may begin a name is no zone where text follows', () => {
    expect(read('thu 2pm central')?.elsewhere?.zone).toBe('Central time')
    expect(read('thu 2pm central', true)).toBeNull()
    expect(read('thu 2pm central time', true)?.elsewhere?.zone).toBe('Central time')
    expect(read('thu 2pm ct', true)?.elsewhere?.zone).toBe('CT')
    expect(['central', 'ct', 'constructor'].map(isRegion)).toEqual([true, false, false])
  })
})
