import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInvitation } from '../../../src/formats/calendar/readInvitation.js'
import { windowsZone } from '../../../src/formats/calendar/windowsZones.js'

const ianaNames = Intl.supportedValuesOf('timeZone')
const invitation = (start: string, ...before: string[]) =>
  ['BEGIN:VCALENDAR', ...before, 'BEGIN:VEVENT', `DTSTART${start}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
/** The day and the time that an invitation means, on the clocks of a zone: `2026-12-01 10:00`. */
const read = (text: string, timeZone: string) => {
  const { on, at } = readInvitation(text, timeZone)
  return `${on} ${at}`
}
const basic = (instant: number) => new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')
const digits = (dayAndTime: string) => `${dayAndTime.replace(/[-:]/g, '').replace(' ', 'T')}00`

/** What the clocks of a zone show at an instant, by another way than the reader's. */
function shown(instant: number, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
}

const minute = fc
  .integer({ min: Date.UTC(1981, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
  .map((minutes) => minutes * 60_000)

describe('a time in UTC', () => {
  it('comes back from any zone as the same instant, or as the first of two that clocks show alike', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...ianaNames), fc.nat(59), (instant, timeZone, second) => {
        const local = read(invitation(`:${basic(instant + second * 1000)}Z`), timeZone)
        expect(local).toBe(shown(instant, timeZone))
        const back = Date.parse(`${read(invitation(`;TZID=${timeZone}:${digits(local)}`), 'UTC').replace(' ', 'T')}Z`)
        if (back === instant) return
        expect(back).toBeLessThan(instant)
        expect(shown(back, timeZone)).toBe(local)
      }),
      { numRuns: 500 },
    )
  })
})

const part = (name: string, start: string, from: string, to: string, ...more: string[]) =>
  [`BEGIN:${name}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more, `END:${name}`].join('\r\n')
const yearly = (rule: string) => `RRULE:FREQ=YEARLY;${rule}`
const definition = (...parts: string[]) => ['BEGIN:VTIMEZONE', 'TZID:Own', ...parts, 'END:VTIMEZONE'].join('\r\n')

/** Zones as programs define them, and the one of the IANA database with which each agrees in some years. */
const definitions: [what: string, iana: string, years: [number, number], text: string][] = [
  [
    'as Exchange does',
    'America/Chicago',
    [2008, 2090],
    definition(
      part('STANDARD', '16010101T020000', '-0500', '-0600', yearly('INTERVAL=1;BYDAY=1SU;BYMONTH=11')),
      part('DAYLIGHT', '16010101T020000', '-0600', '-0500', yearly('INTERVAL=1;BYDAY=2SU;BYMONTH=3')),
    ),
  ],
  [
    'since the year 1',
    'Europe/Berlin',
    [1997, 2090],
    definition(
      part('STANDARD', '00010101T030000', '+0200', '+0100', yearly('BYDAY=-1SU;BYMONTH=10;WKST=MO')),
      part('DAYLIGHT', '00010101T020000', '+0100', '+0200', yearly('BYDAY=-1SU;BYMONTH=3')),
    ),
  ],
  [
    'of the south',
    'Australia/Sydney',
    [2009, 2090],
    definition(
      part('DAYLIGHT', '20081005T020000', '+1000', '+1100', yearly('BYMONTH=10;BYDAY=1SU')),
      part('STANDARD', '20080406T030000', '+1100', '+1000', yearly('BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7')),
    ),
  ],
  [
    'with rules that have ended, by their last day or by their number',
    'America/New_York',
    [1990, 2090],
    definition(
      part('DAYLIGHT', '19870405T020000', '-0500', '-0400', yearly('BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z')),
      part('STANDARD', '19671029T020000', '-0400', '-0500', yearly('BYMONTH=10;BYDAY=-1SU;COUNT=40')),
      part('DAYLIGHT', '20070311T020000', '-0500', '-0400', yearly('BYMONTH=3;BYDAY=2SU')),
      part('STANDARD', '20071104T020000', '-0400', '-0500', yearly('BYMONTH=11;BYDAY=1SU')),
    ),
  ],
  [
    'day by day',
    'Europe/London',
    [2025, 2027],
    definition(
      part(
        'DAYLIGHT',
        '20240331T010000',
        '+0000',
        '+0100',
        'RDATE:20250330T010000,20260329T010000',
        'RDATE:20270328T010000',
      ),
      part('STANDARD', '20241027T020000', '+0100', '+0000', 'RDATE:20251026T020000,20261025T020000,20271031T020000'),
    ),
  ],
  [
    'since a single day',
    'Africa/Cairo',
    [2015, 2022],
    definition(part('STANDARD', '20140926T000000', '+0300', '+0200')),
  ],
  ['without any change', 'Asia/Kathmandu', [1990, 2090], definition(part('STANDARD', '19700101', '+0545', '+0545'))],
]

/** A quarter of an hour in a night in which clocks may change. */
function nightToSunday(years: fc.Arbitrary<number>): fc.Arbitrary<number> {
  const parts = fc.tuple(years, fc.constantFrom(2, 3, 9, 10), fc.nat(4), fc.nat(16))
  return parts.map(([year, month, week, quarter]) => {
    const sunday = 1 + ((7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7) + 7 * week
    return Date.UTC(year, month, sunday, 0, quarter * 15)
  })
}

describe('a zone that a calendar defines itself', () => {
  it.each(definitions)('%s is as %s', (_, iana, [first, last], zone) => {
    const year = fc.integer({ min: first, max: last })
    const anyTime = fc.tuple(year, fc.integer({ min: 2 * 96, max: 363 * 96 }))
    const times = fc.oneof(
      anyTime.map(([each, quarter]) => Date.UTC(each, 0, 1, 0, quarter * 15)),
      nightToSunday(year),
    )
    fc.assert(
      fc.property(times, (time) => {
        const local = basic(time)
        const wanted = read(invitation(`;TZID=${iana}:${local}`), 'UTC')
        expect(read(invitation(`;TZID=Own:${local}`, zone), 'UTC')).toBe(wanted)
      }),
      { numRuns: 300 },
    )
  })

  it('is left aside where it is not clear, and its name says it as well', () => {
    const unclear = definition(part('STANDARD', '20260101T000000', '+1100', '+1100', 'RRULE:FREQ=HOURLY')).replace(
      'Own',
      'UTC+11',
    )
    expect(read(invitation(';TZID=UTC+11:20261201T110000', unclear), 'UTC')).toBe('2026-12-01 00:00')
  })

  it('is not asked where its name is one that everybody knows', () => {
    const wrong = definition(part('STANDARD', '19700101T000000', '+0900', '+0900')).replace(
      'Own',
      'Eastern Standard Time',
    )
    expect(read(invitation(';TZID=Eastern Standard Time:20261201T100000', wrong), 'UTC')).toBe('2026-12-01 15:00')
  })
})

describe('the name of a zone', () => {
  it.each([
    ['Europe/Berlin', '09:00'],
    ['europe/berlin', '09:00'],
    ['America/Argentina/Buenos_Aires', '13:00'],
    ['America/New York', '15:00'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', '13:00'],
    ['/softwarestudio.org/Olson_20011030_5/America/Denver', '17:00'],
    ['US/Pacific', '18:00'],
    ['Etc/GMT+5', '15:00'],
    ['UTC', '10:00'],
    ['GMT', '10:00'],
    ['tzone://Microsoft/Utc', '10:00'],
    ['UTC+2', '08:00'],
    ['GMT-0330', '13:30'],
    ['Japan', '01:00'],
    ['EST5EDT', '15:00'],
    ['CET', '09:00'],
    ['W. Europe Standard Time', '09:00'],
    ['GREENWICH STANDARD TIME', '10:00'],
    ['GMT Standard Time', '10:00'],
    ['Eastern Standard Time (Mexico)', '15:00'],
    ['US Mountain Standard Time', '17:00'],
    ['Russia Time Zone 3', '06:00'],
    ['(UTC-06:00) Central Time (US and Canada)', '16:00'],
    ['Mountain Time (US &amp; Canada)', 'unknown'],
  ])('%s is known', (name, expected) => {
    const text = invitation(`;TZID="${name}":20261201T100000`)
    if (expected === 'unknown') expect(() => read(text, 'UTC')).toThrow('time zone')
    else expect(read(text, 'UTC')).toBe(`2026-12-01 ${expected}`)
  })

  it('may have a colon in it, with quotation marks or without', () => {
    for (const name of ['"(UTC-05:00) Eastern Time (US & Canada)"', '(UTC-05:00) Eastern Time (US & Canada)'])
      expect(read(invitation(`;TZID=${name};X-A=1:20261201T100000`), 'UTC')).toBe('2026-12-01 15:00')
  })

  it('of the whole calendar counts for times without one of their own', () => {
    const named = ['X-WR-TIMEZONE:America/Chicago']
    expect(read(invitation(':20261201T100000', ...named), 'UTC')).toBe('2026-12-01 16:00')
    expect(read(invitation(':20261201T100000Z', ...named), 'UTC')).toBe('2026-12-01 10:00')
    expect(read(invitation(';TZID=Asia/Tokyo:20261201T100000', ...named), 'UTC')).toBe('2026-12-01 01:00')
  })

  it.each([
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC-05:00'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['/mozilla.org/20050126_1/Asia/Kathmandu', 'Asia/Kathmandu'],
  ])('%s is shown as %s', (name, shownAs) => {
    const start = invitation(`;TZID=${name}:20261201T100000`)
    expect(readInvitation(start, 'Europe/Berlin').said).toEqual({ on: '2026-12-01', at: '10:00', zone: shownAs })
  })

  it('is shown only where the clocks of the user show another time', () => {
    const start = invitation(';TZID=Romance Standard Time:20261201T100000')
    expect(readInvitation(start, 'Europe/Vienna')).toMatchObject({ at: '10:00', said: null })
    const leftOut = invitation(';TZID=Europe/Berlin:20260329T023000')
    expect(readInvitation(leftOut, 'Europe/Berlin')).toMatchObject({ at: '03:30', said: null })
  })

  it('of Windows is in the database', () => {
    const names = ['Eastern', 'Central Europe', 'E. South America', 'SE Asia', 'Cen. Australia', 'Pacific SA']
    for (const name of names)
      expect(ianaNames.concat('America/Buenos_Aires')).toContain(windowsZone(`${name} Standard Time`))
    expect(windowsZone('Eastern')).toBeNull()
    expect(windowsZone('constructor')).toBeNull()
  })
})
