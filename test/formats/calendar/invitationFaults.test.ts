import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { readInvitation } from '../../../src/formats/calendar/readInvitation.js'

const inCalendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')
const event = (...lines: string[]) => inCalendar('BEGIN:VEVENT', 'SUMMARY:Interview', ...lines, 'END:VEVENT')
const at = (start: string) => event(`DTSTART${start}`)

/** What is said of a text that is no invitation. */
function faultOf(text: string): { message: string; hint: string } {
  try {
    readInvitation(text, 'Europe/Berlin')
  } catch (error) {
    if (error instanceof RapportError && error.code === 'usage')
      return { message: error.message, hint: error.details.hint ?? '' }
    throw error
  }
  return { message: 'nothing', hint: '' }
}

const save = /Save the attachment/
const typeIn = /type in the day and time yourself/
const zone = /^The event is in the time zone “.+”, which Rapport doesn't know\.$/

describe('what is no invitation is refused in one sentence, with what to do', () => {
  it.each([
    ['nothing', '', /^This isn't a calendar file\.$/, save],
    ['a page', '<html><body>Your interview</body></html>', /^This isn't a calendar file\.$/, save],
    ['a card', 'BEGIN:VCARD\nFN:Dana Reyes\nEND:VCARD\n', /^This isn't a calendar file\.$/, save],
    ['an empty calendar', inCalendar('VERSION:2.0'), /^There's no event in this calendar file\.$/, save],
    [
      'a task',
      inCalendar('BEGIN:VTODO', 'DUE:20261201', 'END:VTODO'),
      /^There's a task in this calendar file, but no event\.$/,
      save,
    ],
    [
      'two events',
      event('UID:1') + event('UID:2'),
      /^There are 2 events in this calendar file, and it isn't clear/,
      /save it by itself/,
    ],
    ['two events without ids', event() + event(), /2 events/, /Open the interview in your calendar/],
    ['no start', event('DTEND:20261201T100000Z'), /doesn't say when it starts\.$/, typeIn],
    ['a start in a broken line', at(';TZID="Europe/Berlin:20261201T100000'), /doesn't say when it starts\.$/, typeIn],
    ['a start that is no day', at(':tomorrow'), /starts at “tomorrow”, which isn't a day and time/, typeIn],
    ['a day that does not exist', at(':20260230T100000Z'), /isn't a day and time Rapport can read\.$/, typeIn],
    ['an hour that does not exist', at(':20261201T250000Z'), /isn't a day and time/, typeIn],
    ['a day long ago', at(':00010101T000000Z'), /isn't a day and time/, typeIn],
    ['the end of all days', at(':99991231T230000Z'), /isn't a day and time/, typeIn],
    [
      'a text without end',
      `${'x'.repeat(2 ** 20)}\n${at(':20261201T100000Z')}`,
      /^This file is larger than 1 MB, too big/,
      save,
    ],
    ['a file that breaks off', at(':20261201T100000Z').slice(0, -30), /breaks off in the middle of the event\.$/, save],
    ['a time that breaks off', at(':20261201T100000Z').slice(0, 63), /breaks off in the middle of the event\.$/, save],
    ['nothing but beginnings', 'BEGIN:VCALENDAR\n'.concat('BEGIN:X\n'.repeat(99)), /breaks off/, save],
  ])('%s', (_, text, message, hint) => {
    const fault = faultOf(text)
    expect(fault.message).toMatch(message)
    expect(fault.hint).toMatch(hint)
  })

  it.each([
    'Mars/Olympus',
    'Customized Time Zone',
    'Western/Central Europe',
    // These mean several zones, or one of which nobody says whether it has daylight time.
    ...['EST', 'CST', 'IST', 'BST', 'PST', 'ACT'],
    '(GMT +01:00)',
    'Europe/Berlin/Mitte',
    'a very long name '.repeat(30),
    '__proto__',
  ])('a zone that nobody knows: %.40s', (name) => {
    const fault = faultOf(at(`;TZID="${name}":20261201T100000`))
    expect(fault.message).toMatch(zone)
    expect(fault.hint).toMatch(typeIn)
    expect(fault.message.length).toBeLessThan(150)
  })

  it.each([
    ['nothing', []],
    ['rules for every second', ['DTSTART:16010101T000000', 'RRULE:FREQ=SECONDLY']],
    ['rules for every second year', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=1SU']],
    ['several days a year', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU']],
    ['several months', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3,4;BYDAY=1SU']],
    ['a month that does not exist', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=1SU']],
    ['a rule with more in it', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20']],
    ['an end that is none', ['DTSTART:20200301T020000', 'RRULE:FREQ=YEARLY;UNTIL=never']],
    ['no start', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU']],
  ])('a zone with a definition that has %s', (_, lines) => {
    const offsets = ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200']
    const rules = lines.length === 0 ? [] : ['BEGIN:DAYLIGHT', ...offsets, ...lines, 'END:DAYLIGHT']
    const definition = ['BEGIN:VTIMEZONE', 'TZID:Own', ...rules, 'END:VTIMEZONE']
    const start = ['BEGIN:VEVENT', 'DTSTART;TZID=Own:20261201T100000', 'END:VEVENT']
    expect(faultOf(inCalendar(...definition, ...start)).message).toMatch(zone)
  })
})
