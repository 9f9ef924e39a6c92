import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClockTime } from '../../../src/book/dates/clock.js'
import { isDay } from '../../../src/book/dates/day.js'
import { RapportError } from '../../../src/book/error.js'
import type { Invitation } from '../../../src/formats/calendar/readInvitation.js'
import { readInvitation } from '../../../src/formats/calendar/readInvitation.js'

/** Somebody's invitation: as a program writes it, and what it says to a user in each of three zones. */
interface Sample {
  text: string
  same: Omit<Invitation, 'on' | 'at' | 'said'>
  /** What the invitation says; where the clock of a user shows the same, nothing is said. */
  said: Invitation['said']
  berlin: string
  newYork: string
  tokyo: string
}

const zones = { berlin: 'Europe/Berlin', newYork: 'America/New_York', tokyo: 'Asia/Tokyo' } as const

const calendar = (...lines: string[]) =>
  `${['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const nobody = { organizer: null, people: [] }

/** A definition of a zone as Exchange writes it: two rules since 1601. */
const exchangeZone = (id: string, standard: [string, string, string], daylight: [string, string, string]) =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...[['STANDARD', ...standard] as const, ['DAYLIGHT', ...daylight] as const].flatMap(([name, from, to, rule]) => [
      `BEGIN:${name}`,
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule === '' ? [] : [`RRULE:FREQ=YEARLY;INTERVAL=1;${rule}`]),
      `END:${name}`,
    ]),
    'END:VTIMEZONE',
  ].join('\r\n')

const samples: Record<string, Sample> = {
  'Google: in UTC, Meet, a room among the guests': {
    text: calendar(
      'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
      'METHOD:REQUEST',
      event(
        'DTSTART:20260714T150000Z',
        'DTEND:20260714T154500Z',
        'ORGANIZER;CN=Priya Raman:mailto:priya@brightwell.example',
        'UID:6f0pq3r9@google.com',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE',
        ' ;CN=Priya Raman;X-NUM-GUESTS=0:mailto:priya@brightwell.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=ja',
        ' ne.jones@mail.example;X-NUM-GUESTS=0:mailto:jane.jones@mail.example',
        'ATTENDEE;CUTYPE=RESOURCE;CN=NYC-9-Maple (6):mailto:c_1883@resource.calendar.google.com',
        'ATTENDEE;CN=NYC-9-Oak (6):mailto:c_1884@resource.calendar.google.com',
        'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
        'DESCRIPTION:Looking forward to it!\\n\\nJoin: https://meet.google.com/abc-defg-hi',
        ' j\\nHelp: https://support.google.com/meet',
        'LOCATION:',
        'STATUS:CONFIRMED',
        'SUMMARY:Interview with Jane: Product Manager\\, Platform',
      ),
    ),
    same: {
      uid: '6f0pq3r9@google.com',
      title: 'Interview with Jane: Product Manager, Platform',
      minutes: 45,
      place: 'https://meet.google.com/abc-defg-hij',
      organizer: { name: 'Priya Raman', email: 'priya@brightwell.example' },
      people: [{ name: null, email: 'jane.jones@mail.example' }],
      isCanceled: false,
    },
    said: { on: '2026-07-14', at: '15:00', zone: 'UTC' },
    berlin: '2026-07-14 17:00',
    newYork: '2026-07-14 11:00',
    tokyo: '2026-07-15 00:00',
  },

  'Exchange: a Windows zone, Teams, last names in front, an alarm with properties of its own': {
    text: calendar(
      'METHOD:REQUEST',
      'PRODID:Microsoft Exchange Server 2010',
      exchangeZone(
        'Eastern Standard Time',
        ['-0400', '-0500', 'BYDAY=1SU;BYMONTH=11'],
        ['-0500', '-0400', 'BYDAY=2SU;BYMONTH=3'],
      ),
      event(
        'ORGANIZER;CN="Okafor, Ngozi":MAILTO:Ngozi.Okafor@harborline.example',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN="\'jane.jones@mail.example\'":MAILTO:',
        ' jane.jones@mail.example',
        'ATTENDEE;ROLE=OPT-PARTICIPANT;RSVP=TRUE;CN="van der Berg, Maria":mailto:mvdb@harborline.example',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Ngozi Okafor:mailto:ngozi.okafor@HARBORLINE.example',
        'ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;CN=Room 4B:MAILTO:room4b@harborline.example',
        'UID:040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5DC010000000000000000100',
        ' 00000AABBCCDD',
        'SUMMARY;LANGUAGE=en-US:Panel\\; Operations Manager',
        'DTSTART;TZID=Eastern Standard Time:20260709T083000',
        'DTEND;TZID=Eastern Standard Time:20260709T093000',
        'STATUS:CONFIRMED',
        'LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting',
        'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
        'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1',
        'BEGIN:VALARM',
        'SUMMARY:Alarm',
        'DURATION:PT5M',
        'ATTENDEE:mailto:alarm@harborline.example',
        'TRIGGER;RELATED=START:-PT15M',
        'END:VALARM',
      ),
    ),
    same: {
      uid: '040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5DC01000000000000000010000000AABBCCDD',
      title: 'Panel; Operations Manager',
      minutes: 60,
      place: 'Microsoft Teams Meeting',
      organizer: { name: 'Ngozi Okafor', email: 'Ngozi.Okafor@harborline.example' },
      people: [
        { name: null, email: 'jane.jones@mail.example' },
        { name: 'Maria van der Berg', email: 'mvdb@harborline.example' },
      ],
      isCanceled: false,
    },
    said: { on: '2026-07-09', at: '08:30', zone: 'America/New_York' },
    berlin: '2026-07-09 14:30',
    newYork: '2026-07-09 08:30',
    tokyo: '2026-07-09 21:30',
  },

  'Apple: people by their entries in a directory, an address over several lines, a duration': {
    text: calendar(
      'PRODID:-//Apple Inc.//iOS 20.1//EN',
      event(
        'UID:5B1B7A52-6F7C-4B53-A1E8-2F65C0D7E111',
        'SUMMARY:Trial day 🚀',
        'DTSTART;TZID=Europe/Berlin:20261203T160000',
        'DURATION:PT45M',
        'LOCATION:Kern GmbH\\nHafenstraße 12\\, 20457 Hamburg',
        'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Kern GmbH":geo:53.54,9.99',
        'ORGANIZER;CN="Zoë Müller-Park";EMAIL="zoe@kern.example":/aMTIzNDU2/principal/',
        'ATTENDEE;CN="Jane Jones";CUTYPE=INDIVIDUAL;EMAIL=jane@mail.example:/aNzg5/principal/',
        'ATTENDEE;CN="Somebody Else":invalid:nomail',
      ),
    ),
    same: {
      uid: '5B1B7A52-6F7C-4B53-A1E8-2F65C0D7E111',
      title: 'Trial day 🚀',
      minutes: 45,
      place: 'Kern GmbH Hafenstraße 12, 20457 Hamburg',
      organizer: { name: 'Zoë Müller-Park', email: 'zoe@kern.example' },
      people: [
        { name: 'Jane Jones', email: 'jane@mail.example' },
        { name: 'Somebody Else', email: null },
      ],
      isCanceled: false,
    },
    said: { on: '2026-12-03', at: '16:00', zone: 'Europe/Berlin' },
    berlin: '2026-12-03 16:00',
    newYork: '2026-12-03 10:00',
    tokyo: '2026-12-04 00:00',
  },

  'Calendly: lines with LF, a Zoom link in the description': {
    text: calendar(
      'PRODID:-//Calendly//EN',
      event(
        'UID:calendly-8841',
        'SUMMARY:Jane Jones and Lee Chan',
        'DTSTART:20270105T003000Z',
        'DTEND:20270105T010000Z',
        'DESCRIPTION:Event Name: Intro\\nHelp: https://support.zoom.us/hc\\nNumbers: https',
        ' ://zoom.us/u/abc\\nJoin here (https://acme.zoom.us/j/98765432100?pwd=x1.2).',
        'ORGANIZER;CN=Lee Chan:mailto:lee%2Bhiring@acme.example',
        'ATTENDEE;CN=jane@mail.example:mailto:jane@mail.example?subject=Hi',
        'ATTENDEE;CN=Jane Jones:mailto:JANE@mail.example',
      ),
    ).replaceAll('\r\n', '\n'),
    same: {
      uid: 'calendly-8841',
      title: 'Jane Jones and Lee Chan',
      minutes: 30,
      place: 'https://acme.zoom.us/j/98765432100?pwd=x1.2',
      organizer: { name: 'Lee Chan', email: 'lee+hiring@acme.example' },
      people: [{ name: 'Jane Jones', email: 'jane@mail.example' }],
      isCanceled: false,
    },
    said: { on: '2027-01-05', at: '00:30', zone: 'UTC' },
    berlin: '2027-01-05 01:30',
    newYork: '2027-01-04 19:30',
    tokyo: '2027-01-05 09:30',
  },

  'Zoom: the day after the clocks changed there, the link as the place': {
    text: calendar(
      'PRODID:-//zoom.us//iCalendar Event//EN',
      event(
        'SUMMARY:Acme Interview',
        'DTSTART;TZID=America/Los_Angeles:20261102T170000',
        'DTEND;TZID=America/Los_Angeles:20261102T181500',
        'UID:ZOOM98765432100',
        'LOCATION:https://us02web.zoom.us/j/98765432100',
      ),
    ),
    same: {
      uid: 'ZOOM98765432100',
      title: 'Acme Interview',
      minutes: 75,
      place: 'https://us02web.zoom.us/j/98765432100',
      ...nobody,
      isCanceled: false,
    },
    said: { on: '2026-11-02', at: '17:00', zone: 'America/Los_Angeles' },
    berlin: '2026-11-03 02:00',
    newYork: '2026-11-02 20:00',
    tokyo: '2026-11-03 10:00',
  },

  'a hiring program: a page of its own beside the call, a week in which only Europe has changed its clocks': {
    text: calendar(
      'PRODID:-//Hiring Program//Interviews//EN',
      'METHOD:PUBLISH',
      event(
        'UID:interview-55@jobs.example',
        'DTSTART:20261028T140000Z',
        'DTEND:20261028T144500Z',
        'SUMMARY:  Phone \t screen –  Data Analyst ',
        'URL:https://jobs.example/interviews/55',
        'DESCRIPTION:Prepare: https://jobs.example/prepare\\nhttps://meet.google.com/xyz-abcd-efg.',
        'ORGANIZER;CN=Acme Recruiting <no-reply@jobs.example>:mailto:no-reply@jobs.example',
        'ATTENDEE;CN="Reyes, Dana (she/her)":mailto:dana@acme.example',
        'ATTENDEE;CN=Dana Reyes, Acme:mailto:dana.reyes@acme.example',
      ),
    ),
    same: {
      uid: 'interview-55@jobs.example',
      title: 'Phone screen – Data Analyst',
      minutes: 45,
      place: 'https://meet.google.com/xyz-abcd-efg',
      organizer: { name: 'Acme Recruiting', email: 'no-reply@jobs.example' },
      people: [
        { name: 'Dana Reyes', email: 'dana@acme.example' },
        { name: 'Dana Reyes, Acme', email: 'dana.reyes@acme.example' },
      ],
      isCanceled: false,
    },
    said: { on: '2026-10-28', at: '14:00', zone: 'UTC' },
    berlin: '2026-10-28 15:00',
    newYork: '2026-10-28 10:00',
    tokyo: '2026-10-28 23:00',
  },

  'Notes: a zone under a name of its own, with its rules in the old form': {
    text: calendar(
      'PRODID:-//Lotus Development Corporation//NONSGML Notes 9.0//EN',
      'METHOD:REQUEST',
      'BEGIN:VTIMEZONE',
      'TZID:Eastern',
      'BEGIN:STANDARD',
      'DTSTART:19501105T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:19500312T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      event(
        'DTSTART;TZID="Eastern":20260317T090000',
        'DTEND;TZID="Eastern":20260317T100000',
        'SUMMARY:Interview',
        'UID:4D2B1F_Notes_Generated',
        'LOCATION:Building 3',
        'ATTENDEE;ROLE=CHAIR;PARTSTAT=ACCEPTED;CN="Sam Hill/Acme":invalid:nomail',
      ),
    ),
    same: {
      uid: '4D2B1F_Notes_Generated',
      title: 'Interview',
      minutes: 60,
      place: 'Building 3',
      organizer: null,
      people: [{ name: 'Sam Hill/Acme', email: null }],
      isCanceled: false,
    },
    said: { on: '2026-03-17', at: '09:00', zone: 'Eastern' },
    berlin: '2026-03-17 14:00',
    newYork: '2026-03-17 09:00',
    tokyo: '2026-03-17 22:00',
  },

  'Outlook on the web: a zone whose name is an address, half an hour off': {
    text: calendar(
      exchangeZone('tzone://Microsoft/Custom', ['+0530', '+0530', ''], ['+0530', '+0530', '']),
      event(
        'UID:custom-1',
        'SUMMARY:Technical round',
        'DTSTART;TZID="tzone://Microsoft/Custom":20260915T180000',
        'DTEND;TZID="tzone://Microsoft/Custom":20260915T193000',
        'LOCATION;LANGUAGE=en-US: ',
      ),
    ),
    same: { uid: 'custom-1', title: 'Technical round', minutes: 90, place: null, ...nobody, isCanceled: false },
    said: { on: '2026-09-15', at: '18:00', zone: 'UTC+05:30' },
    berlin: '2026-09-15 14:30',
    newYork: '2026-09-15 08:30',
    tokyo: '2026-09-15 21:30',
  },

  'Evolution: its own copy of a zone, an hour that the clocks leave out': {
    text: calendar(
      event(
        'UID:evolution-3',
        'SUMMARY:Night shift trial',
        'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:',
        ' 20270328T013000',
        'DTEND;TZID=/freeassociation.sourceforge.net/Europe/London:20270328T033000',
      ),
    ),
    same: { uid: 'evolution-3', title: 'Night shift trial', minutes: 60, place: null, ...nobody, isCanceled: false },
    said: { on: '2027-03-28', at: '01:30', zone: 'Europe/London' },
    berlin: '2027-03-28 03:30',
    newYork: '2027-03-27 21:30',
    tokyo: '2027-03-28 10:30',
  },

  'Exchange: all day, though from midnight to midnight in a zone': {
    text: calendar(
      event(
        'UID:day-1',
        'SUMMARY:Assessment day',
        'DTSTART;TZID=Tokyo Standard Time:20261120T000000',
        'DTEND;TZID=Tokyo Standard Time:20261121T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ),
    ),
    same: { uid: 'day-1', title: 'Assessment day', minutes: null, place: null, ...nobody, isCanceled: false },
    said: null,
    berlin: '2026-11-20',
    newYork: '2026-11-20',
    tokyo: '2026-11-20',
  },

  'a phone: no zone at all, CR alone, a byte order mark, a letter before the calendar': {
    text: `\uFEFFHi Jane,\rhere it is:\r\r${calendar(
      event('UID:phone-1', 'SUMMARY:Coffee with Sam', 'DTSTART:20261210T093000', 'DTEND:20261210T110000'),
    ).replaceAll('\r\n', '\r')}Best,\rSam`,
    same: { uid: 'phone-1', title: 'Coffee with Sam', minutes: 90, place: null, ...nobody, isCanceled: false },
    said: null,
    berlin: '2026-12-10 09:30',
    newYork: '2026-12-10 09:30',
    tokyo: '2026-12-10 09:30',
  },

  'a school: one zone for the whole calendar': {
    text: calendar(
      'X-WR-TIMEZONE:America/Chicago',
      event('UID:school-1', 'SUMMARY:Interview', 'DTSTART:20261210T093000', 'DTEND:20261210T100000'),
    ),
    same: { uid: 'school-1', title: 'Interview', minutes: 30, place: null, ...nobody, isCanceled: false },
    said: { on: '2026-12-10', at: '09:30', zone: 'America/Chicago' },
    berlin: '2026-12-10 16:30',
    newYork: '2026-12-10 10:30',
    tokyo: '2026-12-11 00:30',
  },

  'a series, with an exception before it: its first day': {
    text: calendar(
      event(
        'UID:series-1',
        'RECURRENCE-ID;TZID=America/New_York:20261103T190000',
        'SUMMARY:Moved',
        'DTSTART;TZID=America/New_York:20261104T190000',
      ),
      event(
        'UID:series-1',
        'SUMMARY:Coaching',
        'DTSTART;TZID=America/New_York:20261027T190000',
        'DURATION:P0DT1H0M0S',
        'RRULE:FREQ=WEEKLY;COUNT=4',
      ),
    ),
    same: { uid: 'series-1', title: 'Coaching', minutes: 60, place: null, ...nobody, isCanceled: false },
    said: { on: '2026-10-27', at: '19:00', zone: 'America/New_York' },
    berlin: '2026-10-28 00:00',
    newYork: '2026-10-27 19:00',
    tokyo: '2026-10-28 08:00',
  },

  'only one day of a series, called off; clocks of the south': {
    text: calendar(
      'METHOD:CANCEL',
      event(
        'UID:series-2',
        'SEQUENCE:2',
        'RECURRENCE-ID:20261005T230000Z',
        'SUMMARY:Canceled: Interview',
        'DTSTART;TZID=AUS Eastern Standard Time:20261006T100000',
        'DTEND;TZID=AUS Eastern Standard Time:20261006T103000',
      ),
    ),
    same: { uid: 'series-2', title: 'Canceled: Interview', minutes: 30, place: null, ...nobody, isCanceled: true },
    said: { on: '2026-10-06', at: '10:00', zone: 'Australia/Sydney' },
    berlin: '2026-10-06 01:00',
    newYork: '2026-10-05 19:00',
    tokyo: '2026-10-06 08:00',
  },

  'Proton: an hour that New York has twice is the first of the two': {
    text: calendar(
      event(
        'UID:twice',
        'SUMMARY:On call',
        'DTSTART;TZID=America/New_York:20261101T013000',
        'DTEND;TZID=America/New_York:20261101T023000',
        'STATUS:CANCELLED',
      ),
    ),
    same: { uid: 'twice', title: 'On call', minutes: 120, place: null, ...nobody, isCanceled: true },
    said: { on: '2026-11-01', at: '01:30', zone: 'America/New_York' },
    berlin: '2026-11-01 06:30',
    newYork: '2026-11-01 01:30',
    tokyo: '2026-11-01 14:30',
  },

  'a website: the zone in the words of Windows, Webex in a page, a group as the organizer': {
    text: calendar(
      event(
        'UID:web-1',
        'SUMMARY:Second round',
        'DTSTART;TZID="(UTC-08:00) Pacific Time (US & Canada)":20260601T090000',
        'DTEND;TZID="(UTC-08:00) Pacific Time (US & Canada)":20260601T100000',
        'DESCRIPTION:<p>Help: https://help.webex.com/x</p><a href="https://acme.webex.com/acme/j.php?a=1&amp;MTID=m2">Join</a>',
        'ORGANIZER;CN=Acme Interviews:mailto:c_77@group.calendar.google.com',
        'ATTENDEE;CN=Reyes\\, Dana:MailTo:dana@acme.example',
      ),
    ),
    same: {
      uid: 'web-1',
      title: 'Second round',
      minutes: 60,
      place: 'https://acme.webex.com/acme/j.php?a=1&MTID=m2',
      organizer: { name: 'Acme Interviews', email: null },
      people: [{ name: 'Dana Reyes', email: 'dana@acme.example' }],
      isCanceled: false,
    },
    said: { on: '2026-06-01', at: '09:00', zone: 'America/Los_Angeles' },
    berlin: '2026-06-01 18:00',
    newYork: '2026-06-01 12:00',
    tokyo: '2026-06-02 01:00',
  },

  'a script: the distance from UTC in the time itself, an end that is not one, no id': {
    text: calendar(event('SUMMARY:Call', 'DTSTART:2026-12-01T10:00:00-05:00', 'DTEND:20261201T090000-0500')),
    same: { uid: null, title: 'Call', minutes: null, place: null, ...nobody, isCanceled: false },
    said: { on: '2026-12-01', at: '10:00', zone: 'UTC-05:00' },
    berlin: '2026-12-01 16:00',
    newYork: '2026-12-01 10:00',
    tokyo: '2026-12-02 00:00',
  },

  'an update together with what it replaces; a quarter of an hour off': {
    text:
      calendar(event('UID:u', 'SEQUENCE:1', 'SUMMARY:New', 'DTSTART;TZID=Nepal Standard Time:20260401T101500')) +
      calendar(event('UID:u', 'SEQUENCE:0', 'SUMMARY:Old', 'DTSTART;TZID=Nepal Standard Time:20260402T101500')),
    same: { uid: 'u', title: 'New', minutes: null, place: null, ...nobody, isCanceled: false },
    said: { on: '2026-04-01', at: '10:15', zone: 'Asia/Kathmandu' },
    berlin: '2026-04-01 06:30',
    newYork: '2026-04-01 00:30',
    tokyo: '2026-04-01 13:30',
  },
}

const cases = Object.entries(samples).flatMap(([from, sample]) =>
  (['berlin', 'newYork', 'tokyo'] as const).map((user) => [from, zones[user], sample, sample[user]] as const),
)

describe('an invitation', () => {
  it.each(cases)('from %s, for a user in %s', (_, zone, { text, same, said }, when) => {
    const [on = '', at = null] = when.split(' ')
    const isSame = said !== null && said.on === on && said.at === at
    expect(readInvitation(text, zone)).toEqual({ ...same, on, at, said: isSame ? null : said })
  })

  it('is read in the zone of this computer where nobody says another', () => {
    const { text } = samples['Google: in UTC, Meet, a room among the guests'] as Sample
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'
    expect(readInvitation(text)).toEqual(readInvitation(text, here))
  })
})

/** What breaks calendars: signs of their language, parts of words, hidden characters. */
const splinters = [
  ...[
    '\r',
    '\n',
    '\r\n ',
    ' ',
    '\t',
    ':',
    ';',
    ',',
    '=',
    '"',
    '\\',
    '%',
    '%zz',
    '^n',
    '@',
    '\0',
    '\u202e',
    '\ud83d',
    '\u0301',
    'é',
  ],
  ...[
    'BEGIN:VEVENT\n',
    'END:VEVENT\n',
    'BEGIN:VCALENDAR\n',
    'END:VCALENDAR\n',
    'BEGIN:X\n',
    'RECURRENCE-ID:1\n',
    'TZID=',
  ],
  ...[
    'DTSTART:99991231T235959Z\n',
    'DTSTART;VALUE=DATE:20261201\n',
    'DTEND:00000101T000000\n',
    'DURATION:PT99999999H\n',
  ],
  ...[
    'RRULE:FREQ=YEARLY;BYDAY=5SU;BYMONTH=2\n',
    'TZOFFSETTO:+2359\n',
    '9',
    '0',
    '-',
    '+',
    'T',
    'Z',
    '__proto__',
    'constructor',
  ],
]

const mutations = fc.array(
  fc.record({
    at: fc.nat(4000),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
    put: fc.oneof(fc.constant(''), fc.constantFrom(...splinters), fc.string({ maxLength: 5 })),
  }),
  { minLength: 1, maxLength: 8 },
)

describe('any other text', () => {
  it('is an invitation, or refused with what to do', () => {
    const texts = fc.constantFrom(...Object.values(samples).map(({ text }) => text))
    const users = fc.constantFrom(...Object.values(zones))
    const read = fc.property(texts, mutations, users, (text, changes, user) => {
      const changed = changes.reduce(
        (one, { at, length, put }) => one.slice(0, at) + put + one.slice(at + length),
        text,
      )
      try {
        const { on, at, said, minutes, title, people } = readInvitation(changed, user)
        expect(isDay(on)).toBe(true)
        expect(at === null || isClockTime(at)).toBe(true)
        expect(said === null || (isDay(said.on) && isClockTime(said.at))).toBe(true)
        expect(minutes === null || (Number.isSafeInteger(minutes) && minutes > 0)).toBe(true)
        expect(title).not.toMatch(/[\r\n]/)
        expect(people.every(({ name, email }) => (name ?? email ?? '') !== '')).toBe(true)
      } catch (error) {
        if (!(error instanceof RapportError)) throw error
        expect(error.code).toBe('usage')
        expect(error.details.hint).toMatch(/\.$/)
      }
    })
    fc.assert(read, { numRuns: 1500 })
  })

  const [start, end] = ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T100000Z\n', 'END:VEVENT\nEND:VCALENDAR\n']
  const filled = (part: string) => start + part.repeat(Math.floor(1_000_000 / part.length)) + end
  it.each([
    ['many people', filled('ATTENDEE;CN="Reyes, Dana":mailto:dana@acme.example\n')],
    ['folds', filled('\r\n x')],
    ['empty lines', filled('\r\r\n')],
    ['lines that begin something', filled('BEGIN:VEVENT\nBEGIN:A\nEND:VEVENT\n')],
    ['lines that end nothing', filled('END:VTIMEZONE\n')],
    ['one long line of parameters', `${start}ATTENDEE${';A=1'.repeat(240_000)}\n${end}`],
    ['many lines of parameters', filled(`ATTENDEE${';A=1'.repeat(4000)}:mailto:dana@acme.example\n`)],
    ['one long word with marks', `${start}SUMMARY:${'a\u0301\u0323'.repeat(330_000)}\n${end}`],
    ['links', `${start}DESCRIPTION:${'https://zoom.us/'.repeat(60_000)}\n${end}`],
    ['brackets', `${start}ATTENDEE;CN=${'('.repeat(900_000)}:mailto:dana@acme.example\n${end}`],
    ['definitions', filled('BEGIN:VTIMEZONE\nTZID:X\nEND:VTIMEZONE\n')],
  ])('of a megabyte is read in no time: %s', (_, text) => {
    const began = process.cpuUsage().user
    try {
      readInvitation(text, 'Europe/Berlin')
    } catch (error) {
      expect(error).toBeInstanceOf(RapportError)
    }
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(2)
  })
})
