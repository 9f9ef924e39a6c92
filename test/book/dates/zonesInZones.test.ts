import { afterEach, describe, expect, test } from 'vitest'
import { readDayAndTime } from '../../../src/book/dates/dayAndTime.js'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** What a text means to somebody in a zone, on Monday, 23 November 2026. */
function readIn(timeZone: string, text: string) {
  process.env.TZ = timeZone
  return readDayAndTime(text, '2026-11-23', 'ahead')
}

describe('a time of another zone', () => {
  test.each([
    ['America/Los_Angeles', 'thu 2pm ET', '2026-11-26', '11:00'],
    ['America/Los_Angeles', '2pm ET thu', '2026-11-26', '11:00'],
    ['America/New_York', 'thu 2pm ET', '2026-11-26', '14:00'],
    ['America/New_York', 'thu 10:00 UTC', '2026-11-26', '05:00'],
    ['Europe/Berlin', 'thu 9pm PT', '2026-11-27', '06:00'],
    ['Asia/Tokyo', 'mon 4pm cst', '2026-12-01', '07:00'],
    ['Asia/Kolkata', 'wed noon Pacific time', '2026-11-26', '01:30'],
    ['UTC', 'dec 1 5pm Eastern', '2026-12-01', '22:00'],
    ['America/Chicago', 'fri 8am CET', '2026-11-27', '01:00'],
    ['UTC', 'fri 9:30 am IST', '2026-11-27', '04:00'],
    ['Pacific/Kiritimati', 'fri 12:00 HST', '2026-11-28', '12:00'],
    ['UTC', 'fri 2pm utc+2', '2026-11-27', '12:00'],
    ['UTC', 'fri 2pm GMT-5', '2026-11-27', '19:00'],
    ['America/St_Johns', 'dec 31 11pm PT', '2027-01-01', '03:30'],
  ])('in %s, “%s” is %s at %s', (timeZone, text, day, at) => {
    expect(readIn(timeZone, text)).toMatchObject({ day, at })
  })

  test.each([
    ['in summer, said in winter', 'America/New_York', 'jul 1 9am MST', '2027-07-01', '11:00'],
    ['on a day on which only one of the two is in summer', 'Europe/London', 'mar 15 10am ET', '2027-03-15', '14:00'],
    ['on the day of the change, before it', 'UTC', '2027-03-14 1:59 am ET', '2027-03-14', '06:59'],
    ['on the day of the change, after it', 'UTC', '2027-03-14 3:00 am ET', '2027-03-14', '07:00'],
    ['that the change leaves out', 'UTC', '2027-03-14 2:30 am ET', '2027-03-14', '07:30'],
    ['after the change back', 'UTC', '2026-11-01 8am ET', '2026-11-01', '13:00'],
    ['where the clocks here change that night', 'Europe/Berlin', '2027-03-27 9pm ET', '2027-03-28', '03:00'],
  ])('%s', (_, timeZone, text, day, at) => {
    const found = readIn(timeZone, text)
    expect([found?.day ?? null, found?.at ?? null]).toEqual([day, at])
  })
})
