import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../../src/book/reports/exportCalendar.js'
import { type CalendarOptions, calendarText } from '../../../src/formats/calendar/icalendar.js'

const options: CalendarOptions = { asTasks: false }
const entry: CalendarEntry = {
  id: '4k2m9q',
  kind: 'follow-up',
  minutes: 30,
  day: '2026-11-30',
  time: null,
  summary: 'Dana Reyes, Acme: follow up',
  description: 'your promise\nPhone: 555-0142',
  location: null,
  createdAt: '2026-11-23T08:00:00.000Z',
  revisedAt: '2026-11-23T09:00:00.123Z',
}

/** The components of a file, as another program reads them. */
function read(text: string, kind = 'vevent') {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(kind)
}
/** The lines of one entry, unfolded. */
const linesOf = (change: Partial<CalendarEntry> = {}, said: Partial<CalendarOptions> = {}) =>
  calendarText([{ ...entry, ...change }], { ...options, ...said })
    .replaceAll('\r\n ', '')
    .split('\r\n')
const sequence = (createdAt: string, revisedAt: string) =>
  Number(read(calendarText([{ ...entry, createdAt, revisedAt }], options))[0]?.getFirstPropertyValue('sequence'))

describe('a calendar', () => {
  it('holds an entry for all of its day, with an alarm at nine', () => {
    expect(linesOf()).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapport//rapport-cli//EN',
      'BEGIN:VEVENT',
      'UID:rapport-4k2m9q',
      'DTSTAMP:20261123T090000Z',
      'SEQUENCE:3600',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Dana Reyes\\, Acme: follow up',
      'DESCRIPTION:your promise\\nPhone: 555-0142',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Dana Reyes\\, Acme: follow up',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('gives half an hour, in the person’s own time, to what has one', () => {
    const lines = linesOf({ time: '14:30', location: '1 Main St, Springfield' })
    expect(lines).toContain('DTSTART:20261130T143000')
    expect(lines).toContain('DURATION:PT30M')
    expect(lines).toContain('TRIGGER:-PT1H')
    expect(lines).toContain('LOCATION:1 Main St\\, Springfield')
    expect(lines).not.toContain('TRANSP:TRANSPARENT')
  })

  it('is a list of tasks where that is asked for', () => {
    const lines = linesOf({}, { asTasks: true })
    expect(lines.slice(3, 9)).toEqual([
      'BEGIN:VTODO',
      'UID:rapport-4k2m9q',
      'DTSTAMP:20261123T090000Z',
      'SEQUENCE:3600',
      'DUE;VALUE=DATE:20261130',
      'STATUS:NEEDS-ACTION',
    ])
    expect(lines).toContain('TRIGGER;RELATED=END:PT9H')
    expect(linesOf({ time: '09:05' }, { asTasks: true })).toContain('DUE:20261130T090500')
  })

  it('is valid also with nothing in it: a calendar must hold something, and a time zone is nothing that it shows', () => {
    expect(calendarText([], options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapport//rapport-cli//EN',
      'BEGIN:VTIMEZONE',
      'TZID:UTC',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
      '',
    ])
    expect(linesOf()).not.toContain('BEGIN:VTIMEZONE')
  })

  it('leaves out what nobody said, and keeps the last day there is', () => {
    expect(linesOf({ description: '' }).filter((each) => each.startsWith('DESCRIPTION:'))).toHaveLength(1)
    expect(linesOf({ day: '9999-12-31' }).filter((each) => each.startsWith('DT'))).toEqual([
      'DTSTAMP:20261123T090000Z',
      'DTSTART;VALUE=DATE:99991231',
    ])
  })

  it('no name or note begins a property of its own', () => {
    for (const end of ['\r\n', '\n', '\r', '\u0085', '\u2028', '\v', '\f', '\0']) {
      const text = `Dana${end}ATTENDEE:mailto:evil@x.example${end}END:VEVENT`
      const [event, ...more] = read(
        calendarText([{ ...entry, summary: text, description: text, location: text }], options),
      )
      expect(more).toEqual([])
      expect(event?.getFirstProperty('attendee')).toBeNull()
      expect(linesOf({ summary: text }).join('')).not.toMatch(/[\0\v\f\u0085\u2028]/)
    }
  })

  it('no title turns its direction or hides a text; details are as they were', () => {
    for (const sign of ['\u200f', '\u202e', '\u2066', '\u{e0041}']) {
      const text = `Da${sign}na`
      const lines = linesOf({ summary: text, description: text, location: text })
      expect(lines.filter((line) => line.includes(sign))).toEqual([`DESCRIPTION:${text}`])
      expect(lines).toContain('SUMMARY:Dana')
      expect(lines).toContain('LOCATION:Dana')
    }
  })

  it('any text comes back, no line is longer than 75 octets, none is broken inside a character', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'\\;,:"\n\r\t nN^😀'),
      fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
    )
    const text = fc.array(sign, { maxLength: 120, size: 'max' }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(text, text, fc.boolean(), (summary, description, todo) => {
        const file = calendarText([{ ...entry, summary, description, location: summary }], {
          ...options,
          asTasks: todo,
        })
        expect(file.endsWith('\r\n')).toBe(true)
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(Buffer.from(line).toString()).toBe(line)
          expect(line).not.toMatch(/[\r\n]/)
        }
        const [event] = read(file, todo ? 'vtodo' : 'vevent')
        expect(words(event?.getFirstPropertyValue('summary'))).toEqual(title(summary))
        expect(words(event?.getFirstPropertyValue('location'))).toEqual(title(summary))
        expect(words(event?.getFirstPropertyValue('description'))).toEqual(words(description))
        expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY')
      }),
    )
  })

  it('a megabyte of note takes less than a second', () => {
    const began = process.cpuUsage().user
    calendarText([{ ...entry, description: ' \r\n\\;'.repeat(200_000), summary: ' '.repeat(1_000_000) }], options)
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(1)
  })
})

/** What a text says, without spaces, line breaks and controls, which a calendar has its own way with. */
const words = (text: unknown) =>
  String(text ?? '')
    .split(/[\s\p{Cc}]+/u)
    .join('')

/** The words of a title, which turns no direction. */
const title = (text: string) => words(text.replace(/[\p{Bidi_Control}\u{E0000}-\u{E007F}\uFFF9-\uFFFB]/gu, ''))

describe('SEQUENCE', () => {
  it('rises with every second, and fits into a calendar for many years', () => {
    const moments = ['2026-11-01T08:00:00.000Z', '2026-11-01T08:00:01.000Z', '2026-11-13T18:00:00.000Z']
    const later = ['2026-11-13T18:00:01.000Z', '2027-11-23T09:00:00.000Z', '2058-11-23T09:00:00.000Z']
    const numbers = [...moments, ...later].map((at) => sequence('2026-11-01T08:00:00.000Z', at))
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    expect(numbers[0]).toBe(0)
    expect(numbers.at(-1)).toBeLessThan(2 ** 31)
  })

  it('stays in its bounds where a clock was wrong', () => {
    expect(sequence('2026-11-01T08:00:00.000Z', '2020-01-01T00:00:00.000Z')).toBe(0)
    expect(sequence('1970-01-01T00:00:00.000Z', '9999-01-01T00:00:00.000Z')).toBe(2 ** 31 - 1)
  })
})
