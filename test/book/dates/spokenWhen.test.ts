import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Calendar, parseWhen } from '../../../src/book/dates/parseWhen.js'
import { parseWhenAndText } from '../../../src/book/dates/parseWhenAndText.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'

/** A Monday. */
const calendar: Calendar = { today: '2026-11-23', monthFirst: false, freeDates: parseFreeDate }

async function meaningOf(line: string): Promise<string> {
  const { when, text } = await parseWhenAndText(line.split(' '), calendar)
  return [when.day, when.at, when.elsewhere?.zone, text].filter(Boolean).join(' | ')
}

const refusal = (line: string) => expect(meaningOf(line)).rejects

const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'America/Los_Angeles'
})
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('the time of a city', () => {
  test.each([
    ['tomorrow 11am London time call', '2026-11-24 | 03:00 | London time | call'],
    ['fri 9am Berlin time review', '2026-11-27 | 00:00 | Berlin time | review'],
    ['thu 3pm Paris time', '2026-11-26 | 06:00 | Paris time'],
    ['10:30 Tokyo time ring', '2026-11-22 | 17:30 | Tokyo time | ring'],
    ['wed at 4 pm New York time', '2026-11-25 | 13:00 | New York time'],
    ['dec 3 noon Madrid time tea with Luis', '2026-12-03 | 03:00 | Madrid time | tea with Luis'],
    ['5pm san francisco time tomorrow', '2026-11-24 | 17:00 | San Francisco time'],
    ['fri 8am São Paulo time standup', '2026-11-27 | 03:00 | São Paulo time | standup'],
    ['fri 8am sao paulo time, standup', '2026-11-27 | 03:00 | Sao Paulo time | standup'],
    ['tomorrow 2pm Hong Kong time', '2026-11-23 | 22:00 | Hong Kong time'],
    ['3pm tomorrow London time call', '2026-11-24 | 07:00 | London time | call'],
    ['at 8 tonight New York time', '2026-11-23 | 17:00 | New York time'],
    ['3pm tomorrow ET call', '2026-11-24 | 12:00 | ET | call'],
    ['9 am on dec 1 eastern time', '2026-12-01 | 06:00 | Eastern time'],
    ['tomorrow 2pm NYC time', '2026-11-24 | 11:00 | NYC time'],
  ])('“%s” is converted', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each([
    'fri 2pm Lagos time call',
    '3pm Addis Ababa time',
    'fri noon her time call',
    'tonight at 7 Lagos time ring',
    '3pm tomorrow Lagos time',
    'at 8 tonight Lagos time',
    'tomorrow 2pm lunch time',
  ])('“%s” is refused with both readings, since no such zone is known', async (line) => {
    await refusal(line).toThrow(/can be read in two ways: .*or a time on that day/)
    await refusal(line).toMatchObject({ details: { hint: expect.stringContaining('“2pm London time”') } })
  })

  test.each([
    ['tomorrow 2pm London call', '2026-11-24 | 14:00 | London call'],
    ['tomorrow London time sheet', '2026-11-24 | London time sheet'],
    ['tomorrow 2pm the time we agreed on', '2026-11-24 | 14:00 | the time we agreed on'],
    ['tomorrow 2pm first time', '2026-11-24 | 14:00 | first time'],
    ['tomorrow 2pm ask her about time off', '2026-11-24 | 14:00 | ask her about time off'],
  ])('“%s” names none', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })
})

describe('the end of a month or a week', () => {
  test.each([
    ['end of month invoice', '2026-11-30 | invoice'],
    ['end of the month send bill', '2026-11-30 | send bill'],
    ['end of this month ping', '2026-11-30 | ping'],
    ['by the end of the month', '2026-11-30'],
    ['eom', '2026-11-30'],
    ['by EOM report', '2026-11-30 | report'],
    ['eom 5pm close', '2026-11-30 | 17:00 | close'],
    ['end of next month rent', '2026-12-31 | rent'],
    ['eow status', '2026-11-27 | status'],
  ])('“%s”', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each([
    ['2026-11-30', '2026-11-30', '2026-12-31'],
    ['2027-01-31', '2027-01-31', '2027-02-28'],
    ['2028-02-01', '2028-02-29', '2028-03-31'],
    ['2026-12-31', '2026-12-31', '2027-01-31'],
  ])('on %s it is %s, and that of the next month %s', async (today, thisMonth, next) => {
    expect((await parseWhen('end of month', { ...calendar, today }, 'ahead')).day).toBe(thisMonth)
    expect((await parseWhen('end of next month', { ...calendar, today }, 'ahead')).day).toBe(next)
  })

  test('is only ahead', async () => {
    await expect(parseWhen('eom', calendar, 'back')).rejects.toThrow('Which day is “eom”?')
  })
})

describe('a dot after a weekday or a month', () => {
  test.each([
    ['fri. lunch', '2026-11-27 | lunch'],
    ['dec. 1 call', '2026-12-01 | call'],
    ['mon. 9am standup', '2026-11-30 | 09:00 | standup'],
    ['next thurs. demo', '2026-12-03 | demo'],
    ['Sept. 3 birthday', '2027-09-03 | birthday'],
    ['mon., dec. 14 visit', '2026-12-14 | visit'],
    ['sun.', '2026-11-29'],
    ['fri. 45 seats', '2026-11-27 | 45 seats'],
    ['dec. 1 at 7 p.m. call Ann', '2026-12-01 | 19:00 | call Ann'],
  ])('“%s” is left out', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each(['fri. 27 coffee', 'fri, 27 coffee', 'tomorrow dec. budget'])('“%s” is still refused', async (line) => {
    await refusal(line).toThrow('can be read in two ways')
  })
})

describe('a couple is two; a few are refused', () => {
  test.each([
    ['in a couple of weeks write', '2026-12-07 | write'],
    ['a couple of days ping', '2026-11-25 | ping'],
    ['couple of weeks check', '2026-12-07 | check'],
    ['in a couple days', '2026-11-25'],
    ['a couple of business days from now nudge', '2026-11-25 | nudge'],
    ['tomorrow a couple of ideas', '2026-11-24 | a couple of ideas'],
  ])('“%s”', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each([
    ['in a few days call', 'a few days'],
    ['a few weeks', 'a few weeks'],
    ['several months from now', 'several months'],
    ['within some weeks', 'some weeks'],
    ['in the next few days ask', 'the next few days'],
  ])('“%s”', async (line, amount) => {
    await refusal(line).toThrow(`How long is “${amount}”? It takes a number.`)
  })
})

describe('a moment in the form of ISO 8601', () => {
  test.each([
    ['2026-12-09T10:00 call', '2026-12-09 | 10:00 | call'],
    ['2026-12-09 10:00', '2026-12-09 | 10:00'],
    ['2026-12-09t9:00', '2026-12-09 | 09:00'],
    ['2026-12-09T02:30 call', '2026-12-09 | 02:30 | call'],
    ['2026-12-09T10:00:00 call', '2026-12-09 | 10:00 | call'],
    ['2026-12-09T10:00Z call', '2026-12-09 | 02:00 | UTC | call'],
    ['2026-12-09T10:00+01:00 call', '2026-12-09 | 01:00 | UTC+1 | call'],
    ['2026-12-09T10:00-0500', '2026-12-09 | 07:00 | UTC-5'],
  ])('“%s”', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each([
    ['2026-12-09T25:00', 'Which time is “25:00”'],
    ['2026-12-09T2:30', 'Which time is “2:30”'],
    ['2026-02-30T10:00', 'does not exist'],
    ['2026-12-09T10:00:30', 'Which day is'],
    ['2026-12-09T10:00+05:30', 'Which day is'],
    ['2026-12-09T10:00 central bank', 'can be read in two ways'],
  ])('“%s” is refused', async (line, message) => {
    await refusal(line).toThrow(message)
  })
})

describe('a length of time from a day', () => {
  test.each([
    ['a week from friday call', '2026-12-04 | call'],
    ['two weeks from monday', '2026-12-14'],
    ['a week from today ping', '2026-11-30 | ping'],
    ['a week from tomorrow 9am ping', '2026-12-01 | 09:00 | ping'],
    ['a couple of weeks from next tue', '2026-12-15'],
    ['3 business days from wed write', '2026-11-30 | write'],
    ['2 weeks from dec 1 ask', '2026-12-15 | ask'],
    ['a fortnight from 2026-12-01', '2026-12-15'],
    ['day after tomorrow lunch', '2026-11-25 | lunch'],
  ])('“%s”', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each(['2 weeks from 3 days', '2 weeks from her desk', '-2w from friday', 'a week from feb 30'])(
    '“%s” is refused',
    async (line) => {
      await refusal(line).toMatchObject({ code: 'bad-date' })
    },
  )

  test('is only ahead', async () => {
    await expect(parseWhen('a week from friday', calendar, 'back')).rejects.toThrow('Which day is')
  })
})

test.each([
  ['this fri lunch', '2026-11-27 | lunch'],
  ['this coming monday call', '2026-11-30 | call'],
  ['coming friday demo', '2026-11-27 | demo'],
  ['this coming thu 3pm', '2026-11-26 | 15:00'],
])('the weekday to come: %s', async (line, expected) => {
  expect(await meaningOf(line)).toBe(expected)
})

describe('a part of the day', () => {
  test.each([
    ['tonight', '2026-11-23'],
    ['tonight 7pm ring her', '2026-11-23 | 19:00 | ring her'],
    ['tonight at 7 ring her', '2026-11-23 | 19:00 | ring her'],
    ['tonight at 7 pm', '2026-11-23 | 19:00'],
    ["tonight at 7 o'clock ring", '2026-11-23 | 19:00 | ring'],
    ['tonight 7:30', '2026-11-23 | 19:30'],
    ['tonight 9:15', '2026-11-23 | 21:15'],
    ['tonight 19:00', '2026-11-23 | 19:00'],
    ['tonight 7 calls', '2026-11-23 | 7 calls'],
    ['at 8 tonight call', '2026-11-23 | 20:00 | call'],
    ['this evening at 6 ring', '2026-11-23 | 18:00 | ring'],
    ['tomorrow morning at 9 standup', '2026-11-24 | 09:00 | standup'],
    ['tomorrow afternoon 2:30', '2026-11-24 | 14:30'],
    ['fri afternoon at 12:30 lunch', '2026-11-27 | 12:30 | lunch'],
    ['10am tomorrow morning call', '2026-11-24 | 10:00 | call'],
    ['tomorrow night at 8', '2026-11-24 | 20:00'],
  ])('says which half of it a time is in: %s', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test.each([
    ['tonight 7am ring', '7:00 am is not in the evening.'],
    ['tomorrow morning 3pm', '3:00 pm is not in the morning.'],
    ['dec 1 tonight', 'can be read in two ways'],
    ['dec 1 tonight at 7', 'can be read in two ways'],
    ['tonight at 2', 'can be read in two ways'],
    ['tonight at 7 central bank', 'can be read in two ways'],
    ["tonight at 7 o'clock central bank", 'can be read in two ways'],
    ['tomorrow morning at ten', 'can be read in two ways'],
  ])('“%s” is refused', async (line, message) => {
    await refusal(line).toThrow(message)
  })

  test('without a time it is a part of the text, and where no text can be, only the day', async () => {
    expect(await meaningOf('tomorrow morning call')).toBe('2026-11-24 | morning call')
    for (const [text, day] of [
      ['tomorrow morning', '2026-11-24'],
      ['fri afternoon', '2026-11-27'],
    ] as const)
      expect(await parseWhen(text, calendar, 'ahead')).toEqual({ day, at: null, elsewhere: null })
    expect((await parseWhen('yesterday afternoon', calendar, 'back')).day).toBe('2026-11-22')
    await expect(parseWhen('morning', calendar, 'ahead')).rejects.toThrow('Which day is')
  })
})

test.each([
  ['noonish lunch', 'Which time is “noonish”'],
  ['tomorrow noonish lunch', 'can be read in two ways'],
  ['tomorrow 10ish', 'can be read in two ways'],
  ['tomorrow at 10ish', 'can be read in two ways'],
  ['tomorrow around 3pm call', 'can be read in two ways'],
])('a time that is no exact one is refused: %s', async (line, message) => {
  await refusal(line).toThrow(message)
})

test.each([
  ['fri 7pm ring her', 'I understand “fri 7pm” in “fri 7pm ring her”, but not “ring her”.'],
  ['blursday 7pm', 'I understand “7pm” in “blursday 7pm”, but not “blursday”.'],
  ['thu 10am 11am', 'I understand “thu 10am” in “thu 10am 11am”, but not “11am”.'],
  ['3pm Lagos time', "Which time zone is “Lagos time”? That one I don't know."],
  ['tomorrow noonish', 'Which time is “noonish” in “tomorrow noonish”?'],
  ['feb 30 7pm', 'does not exist'],
])('a message says what was not understood: %s', async (text, message) => {
  await expect(parseWhen(text, calendar, 'ahead')).rejects.toThrow(message)
})
