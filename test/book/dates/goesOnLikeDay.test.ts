import { describe, expect, test } from 'vitest'
import { readDayAndTime } from '../../../src/book/dates/dayAndTime.js'
import { goesOnLikeDay } from '../../../src/book/dates/goesOnLikeDay.js'

const isDay = (words: string[]) => readDayAndTime(words.join(' '), '2026-11-23', 'ahead') !== null
const goesOn = (day: string, rest: string) => goesOnLikeDay(day.split(' '), rest.split(' '), isDay)

describe('after “tomorrow”', () => {
  test.each([
    ...['of course', 'from her desk', 'after lunch', 'before lunch', 'until noon', 'ago', 'of'],
    ...['may i ask', 'march numbers', 'dec. report', 'december, then', 'sun deck', 'wed: call', 'sat', 'friday!'],
    ...['2027 plans', '1900', '2099)', '3rd attempt', 'the 3rd attempt', 'the 21st', 'the first draft', 'first of all'],
    ...['second december call', 'the twenty first', 'twenty first of may', 'thirty first', 'the twenty-first'],
    ...['in 2 weeks', 'in a week', 'next week', 'next tue', 'by fri', 'on monday', 'today', 'day after tomorrow'],
    ...['or tuesday', 'and friday', 'to dec 3', 'through fri', '- dec 3', '– dec 3', '1 dec report', '2026-12-01'],
  ])('“%s” may belong to the day', (rest) => {
    expect(goesOn('tomorrow', rest)).toBe('day')
  })

  test.each([
    ...[
      'at 10 coffee',
      'at 10',
      'at 10.',
      'at 1430',
      'at ten',
      'at one',
      'at midnight',
      'at 25:00',
      'at 13pm',
      'at 2:30',
    ],
    ...[
      '2:30 call',
      '25:00',
      '13pm',
      '10am call',
      '14:30',
      'pm call',
      'am',
      'p.m. call',
      '10:75am',
      '10am-11am',
      '3p.m.',
    ],
    ...["3 o'clock tea", '3 o’clock', '3 oclock', "at 3 o'clock"],
  ])('“%s” may be a time', (rest) => {
    expect(goesOn('tomorrow', rest)).toBe('time')
  })

  test.each([
    ...[
      '3 ideas',
      '27 copies',
      '2 weeks of notes',
      'a week of notes',
      '2500 flyers',
      '12 people',
      '1899',
      '2100',
      '20271',
    ],
    ...[
      'at a cafe',
      'at an inn',
      'at her office',
      'at',
      'the',
      'the plan',
      'first call',
      'second call',
      'twenty people',
    ],
    ...['thirty people', 'the twenty people', 'and then', 'or', 'to', '- then', 'next steps', 'in the morning', 'call'],
    ...['12/14', '24/7 support', 'coffee of', 'x2027', 'offer', 'clock 3', '3 clocks', 'at12', "3 o'clocks", 'mayor'],
    ...['central bank', 'the sunny side', '...', 'am/pm', 'ampere', 'xpm', 'x10am'],
  ])('“%s” is text', (rest) => {
    expect(goesOn('tomorrow', rest)).toBeNull()
  })
})

describe('after a weekday', () => {
  test.each(['27 copies', '1 copy', '31', 'the 27 copies', '12/14 call', '1.12. call', '24/7 support'])(
    '“%s” may say which one',
    (rest) => {
      expect([goesOn('fri', rest), goesOn('next fri', rest), goesOn('by friday', rest)]).toEqual(['day', 'day', 'day'])
    },
  )

  test.each(['45 copies', '0 copies', '32', '270 copies', '3d', 'the copies', 'x27', '1.x', '2/x'])(
    '“%s” is text',
    (rest) => {
      expect(goesOn('fri', rest)).toBeNull()
    },
  )
})

describe('after a time', () => {
  test.each(['thu 2pm', 'thu 14:30', 'thu 2 p.m.', 'thu at noon'])('%s, what may be a zone', (day) => {
    expect([goesOn(day, 'central bank'), goesOn(day, 'pacific')]).toEqual(['time', 'time'])
    expect([goesOn(day, 'bank'), goesOn(day, '3 of us'), goesOn(day, '27 copies')]).toEqual([null, null, null])
  })

  test('another one', () => {
    expect(goesOn('thu 2pm', '3pm call')).toBe('time')
  })
})
