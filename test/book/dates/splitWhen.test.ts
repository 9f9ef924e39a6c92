import { describe, expect, test } from 'vitest'
import { type Calendar, parseWhen } from '../../../src/book/dates/parseWhen.js'
import { parseWhenAndText } from '../../../src/book/dates/parseWhenAndText.js'
import { RapportError } from '../../../src/book/error.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'

/** A Monday. */
const calendar: Calendar = { today: '2026-11-23', monthFirst: false, freeDates: parseFreeDate }

/** Arguments as a shell makes them of a line: what is in quotes is one. */
const argsOf = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')

async function meaningOf(line: string, from = calendar): Promise<string> {
  const { when, text } = await parseWhenAndText(argsOf(line), from)
  return [when.day, when.at, text].filter(Boolean).join(' | ')
}

async function refusal(line: string): Promise<{ message: string; hint: string }> {
  const error = await meaningOf(line).then(
    (meaning) => new Error(`was understood as ${meaning}`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof RapportError)) throw error
  expect(error.code).toBe('bad-date')
  return { message: error.message, hint: error.details.hint ?? '' }
}

describe('the longest beginning that is a day is the day', () => {
  test.each([
    ['monday the 14th of december coffee', '2026-12-14 | coffee'],
    ['the 1st of december 2027 check in', '2027-12-01 | check in'],
    ['wednesday, the 9th of december, 2026 lunch', '2026-12-09 | lunch'],
    ['the first of december write', '2026-12-01 | write'],
    ['next week send the deck', '2026-11-30 | send the deck'],
    ['thu 10am standup', '2026-11-26 | 10:00 | standup'],
    ['dec 1 at 7 p.m. call Ann', '2026-12-01 | 19:00 | call Ann'],
    ['10am tomorrow call', '2026-11-24 | 10:00 | call'],
    ['10am call', '2026-11-23 | 10:00 | call'],
    ['at noon lunch', '2026-11-23 | 12:00 | lunch'],
    ['by friday proposal', '2026-11-27 | proposal'],
    ['in 3 business days ping', '2026-11-26 | ping'],
    ['two weeks from now ping', '2026-12-07 | ping'],
    ['day after tomorrow ping', '2026-11-25 | ping'],
    ['friday next week ping', '2026-12-04 | ping'],
    ['fri: coffee', '2026-11-27 | coffee'],
    ['fri', '2026-11-27'],
    ['fri 27', '2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['3 days after tomorrow', '2026-11-27'],
  ])('%s', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test('a date in digits is one where people write the month first', async () => {
    const american = { ...calendar, monthFirst: true }
    expect(await meaningOf('12/14 coffee', american)).toBe('2026-12-14 | coffee')
    expect(await meaningOf('mon 12/14 coffee', american)).toBe('2026-12-14 | coffee')
    expect(await meaningOf('12/14/27 3pm coffee', american)).toBe('2027-12-14 | 15:00 | coffee')
    expect((await refusal('12/14 coffee')).message).toBe('“12/14” can be read in more than one way.')
    await expect(meaningOf('14/12', american)).rejects.toThrow('does not exist')
    await expect(meaningOf('tue 12/14', american)).rejects.toThrow('that day is Mon 14 Dec')
  })
})

describe('the text keeps what only looks like a part of a day', () => {
  test.each([
    ['tomorrow 3 ideas', '2026-11-24 | 3 ideas'],
    ['2w 5 questions', '2026-12-07 | 5 questions'],
    ['dec 1 20 people', '2026-12-01 | 20 people'],
    ['dec 1 2500 flyers', '2026-12-01 | 2500 flyers'],
    ['fri 45 seats', '2026-11-27 | 45 seats'],
    ['tomorrow 2 weeks of notes', '2026-11-24 | 2 weeks of notes'],
    ['monday first call', '2026-11-30 | first call'],
    ['friday next steps', '2026-11-27 | next steps'],
    ['tomorrow morning', '2026-11-24 | morning'],
    ['tomorrow at her office', '2026-11-24 | at her office'],
    ['tomorrow and then again', '2026-11-24 | and then again'],
    ['tomorrow 24/7 support', '2026-11-24 | 24/7 support'],
    ['fri 10am 3 of us', '2026-11-27 | 10:00 | 3 of us'],
    ['tomorrow "two  blanks,\nand a line"', '2026-11-24 | two  blanks,\nand a line'],
  ])('%s', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })
})

describe('what goes on like a day is refused', () => {
  test.each([
    '2 days after dec 1 ask',
    'tomorrow of course',
    'next fri until she answers',
    'tomorrow from her desk',
    'dec 1 before lunch',
    'fri at 10 coffee',
    'fri at 10',
    'fri at ten',
    'fri at midnight',
    'monday 3rd attempt',
    'monday the 3rd attempt',
    'monday the first draft',
    'next week twenty first of december',
    'tomorrow december budget',
    'tomorrow may I ask',
    'tomorrow sun deck',
    'tomorrow 2027 plans',
    'fri pm call',
    'fri 14:30 pm call',
    'fri 27 coffee',
    'next fri 4 people',
    'fri 2:30 call',
    'fri 25:00 call',
    'fri 10am 11am call',
    "tomorrow 3 o'clock tea",
    'thu 2pm central bank',
    'mon 12/14 coffee',
    'monday in two weeks coffee',
    'monday or tuesday coffee',
    'dec 1 - dec 3',
    'monday to friday',
    'end of the week tomorrow',
  ])('%s', async (line) => {
    const { message, hint } = await refusal(line)
    expect(message).toContain(`“${line}” can be read in two ways: `)
    expect(hint).toContain('Use quotes to say which: ')
  })

  test('with both readings, and how to write each', async () => {
    expect(await refusal('2 days after dec 1 ask her')).toEqual({
      message:
        '“2 days after dec 1 ask her” can be read in two ways: Wed 25 Nov for “after dec 1 ask her”, or a longer day, “2 days after dec …”.',
      hint: 'Use quotes to say which: "2 days" "after dec 1 ask her"',
    })
    expect(await refusal('fri 27 coffee')).toEqual({
      message: '“fri 27 coffee” can be read in two ways: Fri 27 Nov for “27 coffee”, or Fri 27 Nov for “coffee”.',
      hint: 'Use quotes to say which: fri "27 coffee" or "fri 27" coffee',
    })
    expect(await refusal('thu at 10 coffee')).toEqual({
      message:
        '“thu at 10 coffee” can be read in two ways: Thu 26 Nov for “at 10 coffee”, or a time on that day, “thu at 10 …”.',
      hint: 'Use quotes to say which: thu "at 10 coffee". A time is written as “10am”, “2:30pm”, “14:30” or “noon”.',
    })
    expect((await refusal('tomorrow may')).hint).toBe('Use quotes to say which: tomorrow "about may"')
  })

  test.each([
    ['"2 days" "after dec 1 ask her"', '2026-11-25 | after dec 1 ask her'],
    ['"2 days" after dec 1', '2026-11-25 | after dec 1'],
    ['fri "27 coffee"', '2026-11-27 | 27 coffee'],
    ['"fri 27" coffee', '2026-11-27 | coffee'],
    ['thu "at 10 coffee"', '2026-11-26 | at 10 coffee'],
    ['tomorrow "about may"', '2026-11-24 | about may'],
    ['"thu 2pm" "central bank"', '2026-11-26 | 14:00 | central bank'],
    ['"end of the month" bill', '2026-11-30 | bill'],
    ['"3 days after tomorrow" ask', '2026-11-27 | ask'],
  ])('and what the quotes say holds: %s', async (line, expected) => {
    expect(await meaningOf(line)).toBe(expected)
  })

  test('also where they make a zone of a word', async () => {
    const { when, text } = await parseWhenAndText(['thu 2pm central', 'bank'], calendar)
    expect([when.elsewhere?.zone, text]).toEqual(['Central time', 'bank'])
  })

  test('quotes that end the day early, on another day, are refused', async () => {
    expect(await refusal('"dec 1" "2027 plans"')).toEqual({
      message: '“dec 1 2027 plans” can be read in two ways: Tue 1 Dec for “2027 plans”, or Wed 1 Dec 2027 for “plans”.',
      hint: 'Use quotes to say which: 2026-12-01 "2027 plans" or "dec 1 2027" plans',
    })
    expect(await meaningOf('2026-12-01 "2027 plans"')).toBe('2026-12-01 | 2027 plans')
    expect(await meaningOf('"dec 1 2027" plans')).toBe('2027-12-01 | plans')
    expect((await refusal('monday "the 14th of december"')).message).toContain('or Mon 14 Dec without a text.')
  })

  test('quotes that end it before its time mean the same day and time', async () => {
    expect(await meaningOf('fri "10am call"')).toBe('2026-11-27 | 10:00 | call')
    expect(await meaningOf('"fri 10am call"')).toBe('2026-11-27 | 10:00 | call')
  })
})

describe('where no day begins', () => {
  test.each([
    ['coffee', 'Which day is “coffee”?'],
    ['blursday coffee', 'Which day is “blursday coffee”?'],
    ['at 10 coffee', 'Which time is “10” in “at 10 coffee”?'],
    ['feb 30 coffee', 'The day “feb 30” does not exist.'],
    ['mon 1 dec coffee', '“mon 1 dec” does not fit together'],
    ['""', 'No day was given.'],
  ])('%s', async (line, message) => {
    expect((await refusal(line)).message).toContain(message)
  })

  test('long words are named only as far as they fit', async () => {
    const words = Array.from({ length: 5000 }, () => 'coffee')
    await expect(parseWhenAndText(words, calendar)).rejects.toThrow(/^Which day is “.{40,61}”\? That one/)
    await expect(parseWhenAndText(['fri', '27', ...words], calendar)).rejects.toThrow(/^“fri 27 .{30,60}” can be read/)
  })
})

// With a pattern that takes quadratic time, it would take hours.
test('a text beyond all measure is taken as it is', async () => {
  for (const text of [
    '.'.repeat(1_000_000),
    `${'.'.repeat(1_000_000)}x`,
    'a '.repeat(200_000),
    '1'.repeat(1_000_000),
  ]) {
    expect((await parseWhenAndText(['tomorrow', text], calendar)).text).toBe(text.trim())
  }
})

test('a whole day means the same with and without quotes, or is refused without them', async () => {
  for (const text of [
    'next week',
    'thu 10am',
    'the 14th of december 2027 at noon',
    'december twenty-first',
    'fri 27',
  ]) {
    const { day, at } = await parseWhen(text, calendar, 'ahead')
    for (const args of [[text], text.split(' ')])
      expect(await parseWhenAndText(args, calendar)).toMatchObject({ when: { day, at }, text: '' })
  }
})
