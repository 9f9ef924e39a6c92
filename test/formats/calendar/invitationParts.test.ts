import { describe, expect, it } from 'vitest'
import { personName } from '../../../src/formats/calendar/personName.js'
import { readInvitation } from '../../../src/formats/calendar/readInvitation.js'

const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20261201T100000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n')
const read = (...lines: string[]) => readInvitation(event(...lines), 'Europe/Berlin')

describe('the name of somebody in an invitation', () => {
  it.each([
    ['Dana Reyes', 'Dana Reyes'],
    ['Reyes, Dana', 'Dana Reyes'],
    ['REYES, Dana', 'Dana REYES'],
    ["O'Neil, Mary-Jane", "Mary-Jane O'Neil"],
    ['Müller-Park, Zoë', 'Zoë Müller-Park'],
    ['Nguyen, Thi Minh Anh', 'Thi Minh Anh Nguyen'],
    ['Hill, Sam T.', 'Sam T. Hill'],
    ['van der Berg, Maria', 'Maria van der Berg'],
    ['Reyes, Dana (Acme)', 'Dana Reyes'],
    ["'Reyes, Dana'", 'Dana Reyes'],
    ['Dana Reyes (dana@acme.example)', 'Dana Reyes'],
    // What stands before a comma is not always a last name.
    ['Dana Reyes, Acme', 'Dana Reyes, Acme'],
    ['Dana Reyes, PhD', 'Dana Reyes, PhD'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['Interview Team, Acme', 'Interview Team, Acme'],
    ['Reyes, Dana, Acme', 'Reyes, Dana, Acme'],
    ['Reyes,', 'Reyes,'],
    ['dana@acme.example', null],
    ['mailto:dana@acme.example', null],
    ["'dana@acme.example'", null],
    ['<dana@acme.example>', null],
    ['', null],
    ['Dana '.repeat(100).trim(), null],
  ])('%j is %j', (shown, name) => {
    expect(personName(shown)).toBe(name)
  })
})

describe('the people in an invitation', () => {
  it.each([
    ['ATTENDEE;CN=Dana:MAILTO:dana@acme.example', 'Dana', 'dana@acme.example'],
    ['ATTENDEE;CN=Dana:dana@acme.example', 'Dana', 'dana@acme.example'],
    ['ATTENDEE;CN=Dana:mailto:dana%2Bjobs@acme.example', 'Dana', 'dana+jobs@acme.example'],
    ['ATTENDEE;CN=Dana:mailto:da%zzna@acme.example', 'Dana', 'da%zzna@acme.example'],
    ['ATTENDEE;CN=Dana: Acme:mailto:dana@acme.example', 'Dana', 'dana@acme.example'],
    ['ATTENDEE;CN=dana@acme.example:invalid:nomail', null, 'dana@acme.example'],
    ['ATTENDEE;CN=Dana:MAILTO:/o=ExchangeLabs/ou=X/cn=dana', 'Dana', null],
    ["ATTENDEE;CN=Dana ^^ ^n ^'R^':urn:uuid:1", 'Dana ^ "R"', null],
    ['ATTENDEE;CN=" Da\tna ":mailto:dana@acme.example', 'Da na', 'dana@acme.example'],
    ['ATTENDEE:mailto:dana@acme.example', null, 'dana@acme.example'],
  ])('%s', (line, name, email) => {
    const { organizer, people } = read(line)
    expect(organizer).toBeNull()
    expect(people).toEqual([{ name, email }])
  })

  it('are there once each, under the name that one of their lines has', () => {
    const { organizer, people } = read(
      'ATTENDEE:mailto:LEE@acme.example',
      'ATTENDEE;CN=Dana Reyes:mailto:Dana@acme.example',
      'ATTENDEE;CN=Lee Chan:mailto:lee@acme.example',
      'ATTENDEE;CN=Sam:invalid:nomail',
      'ATTENDEE;CN=sam:invalid:nomail',
      'ATTENDEE:invalid:nomail',
      'ORGANIZER:mailto:dana@acme.example',
    )
    expect(organizer).toEqual({ name: 'Dana Reyes', email: 'dana@acme.example' })
    expect(people).toEqual([
      { name: 'Lee Chan', email: 'LEE@acme.example' },
      { name: 'Sam', email: null },
    ])
  })

  it.each(['mailto:unknownorganizer@calendar.google.com', 'invalid:nomail', 'mailto:c_1@resource.calendar.google.com'])(
    'have no organizer where that is %s',
    (value) => {
      const { organizer, people } = read(`ORGANIZER:${value}`, 'ATTENDEE;CN=Dana:mailto:dana@acme.example')
      expect(organizer).toBeNull()
      expect(people).toEqual([{ name: 'Dana', email: 'dana@acme.example' }])
    },
  )
})

describe('the place of an interview', () => {
  const zoom = 'https://acme.zoom.us/j/123?pwd=a.b'
  const teams = 'https://teams.microsoft.com/l/meetup-join/19%3a1/0?context=%7b%7d'
  it.each([
    [[`LOCATION:Room 3\\, 2nd floor`, `X-GOOGLE-CONFERENCE:${zoom}`], 'Room 3, 2nd floor'],
    [['LOCATION: \\n ', `X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`], teams],
    [[`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${zoom}`, 'URL:https://acme.example/1'], zoom],
    [['CONFERENCE:tel:+1-555-0142', `URL:${zoom}`], zoom],
    [['URL:https://acme.example/1', `DESCRIPTION:Join: ${zoom}, please.`], zoom],
    [['URL:https://acme.example/1', 'DESCRIPTION:See https://zoom.us/u/abc'], 'https://acme.example/1'],
    [[`DESCRIPTION:Join<${teams}>\\nor`], teams],
    [
      ['DESCRIPTION:https://meet.google.com/abc-defg-hij\\nhttps://zoom.us/j/1'],
      'https://meet.google.com/abc-defg-hij',
    ],
    [['DESCRIPTION:https://acme.webex.com/meet/dana!'], 'https://acme.webex.com/meet/dana'],
    [['DESCRIPTION:https://zoom.us.evil.example/j/1 https://evil.example/zoom.us/j/1'], null],
    [['DESCRIPTION:https://teams.microsoft.com/meetingOptions/?x https://help.webex.com/a'], null],
    [['URL:javascript:alert(1)', 'X-GOOGLE-CONFERENCE:file:///etc'], null],
    [['URL:'], null],
  ])('%j', (lines, place) => {
    expect(read(...lines).place).toBe(place)
  })
})

describe('a line of an invitation', () => {
  it('that cannot be read costs only itself', () => {
    const lines = ['SUMMARY;X="open:no', 'nothing here', 'SUMMARY:Interview', 'and:more', 'ATTENDEE;=:x', ':', ';']
    expect(read(...lines)).toMatchObject({ title: 'Interview', at: '11:00', people: [] })
  })

  it.each(['\r\n ', '\n\t', '\r ', '\r\r\n '])('may be folded anywhere: %j', (fold) => {
    const [title, place] = ['Interview with Zoë 🚀', 'Café Nord, Leeds']
    const folded = [...`SUMMARY:${title}`].join(fold)
    expect(read(folded, `LOCATION:${place.replace(',', `\\${fold},`)}`)).toMatchObject({ title, place })
    const split = 'SUMMARY:\ud83d\r\n \ude80'
    expect(read(split).title).toBe('🚀')
  })

  it('has no signs that break a line or have no meaning', () => {
    const hidden = read('SUMMARY:A\\nB\\, \u2028C\0\ud83d', 'LOCATION:\u00a0Room\\n\\n4e\u0301')
    expect(hidden).toMatchObject({ title: 'A B, C', place: 'Room 4é' })
  })

  it.each([
    ['DTEND:20261201T110000Z', 60],
    ['DTEND;TZID=Europe/Berlin:20261201T113000', 30],
    // Without a zone, an end is in that of the start.
    ['DTEND:20261201T101500', 15],
    ['DURATION:PT1H30M', 90],
    ['DURATION:P1W', 10_080],
    ['DURATION:+P1DT30M', 1470],
    ['DURATION:-PT15M', null],
    ['DURATION:PT0S', null],
    ['DURATION:P', null],
    ['DURATION:PT9999999999999H', null],
    ['DTEND;VALUE=DATE:20261202', null],
    ['DTEND:20261201T090000Z', null],
  ])('says how long it takes: %s', (line, minutes) => {
    expect(read(line).minutes).toBe(minutes)
  })
})
