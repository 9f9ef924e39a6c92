import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeEmail, looksLikePhone } from '../../../src/formats/tables/cellKinds.js'
import { phoneNumbersIn } from '../../../src/formats/tables/phoneNumbers.js'

describe('the phone numbers in a cell', () => {
  it.each([
    ['0170 111 / 0170 222', '0170 111', '0170 222'],
    ['0170 111 222 / 0170 333 444', '0170 111 222', '0170 333 444'],
    ['+49 170 1112223/+49 30 1234567', '+49 170 1112223', '+49 30 1234567'],
    ['(555) 010-2030 / (555) 010-2031', '(555) 010-2030', '(555) 010-2031'],
    ['555-010-2030, 555-010-2031', '555-010-2030', '555-010-2031'],
    ['+1 555 010 2030 or +1 555 010 2031', '+1 555 010 2030', '+1 555 010 2031'],
    ['0170 1112223 oder 030 1234567', '0170 1112223', '030 1234567'],
    ['+49 170 1 ::: +49 170 2', '+49 170 1', '+49 170 2'],
    ['555-0142; 555-0143', '555-0142', '555-0143'],
    ['555-0142|555-0143', '555-0142', '555-0143'],
    ['555-0142\n555-0143', '555-0142', '555-0143'],
    ['030/1234567, 0170 1112223', '030/1234567', '0170 1112223'],
    ["'+1 555 010 2030", '+1 555 010 2030'],
    ['030/1234567', '030/1234567'],
    ['030 / 1234567', '030 / 1234567'],
    ['033979/123456', '033979/123456'],
    ['+49 33979 / 123456', '+49 33979 / 123456'],
    ['089/1234-567', '089/1234-567'],
    ['+49 30 1234567/8', '+49 30 1234567/8'],
    ['+1 555 010 2030, ext. 5', '+1 555 010 2030, ext. 5'],
    ['+1 555 010 2030 ext. 5', '+1 555 010 2030 ext. 5'],
    ['+1 555 010 2030 x5', '+1 555 010 2030 x5'],
    ['+1 555 010 2030; ext. 5', '+1 555 010 2030; ext. 5'],
    ['tel:+1-555-010-2030;ext=5', '+1-555-010-2030 ext. 5'],
    ['n/a'],
    ['-'],
    [''],
    ['4.917E+11'],
    ['4,917E+11'],
    ['4.91701E+12; 0170 111222', '0170 111222'],
  ])('%j', (cell, ...numbers) => {
    expect(phoneNumbersIn(cell)).toEqual(numbers)
  })

  it('are all of those that were put there, each as it was', () => {
    const digits = (from: number, to: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${from},${to}}$`))
    const number = fc
      .tuple(fc.constantFrom('+49 170 ', '0170 ', '030/', '+1 (555) '), digits(6, 7))
      .map((parts) => parts.join(''))
    const separator = fc.constantFrom('; ', ' / ', ', ', ' or ', ' oder ', '\n', ' ::: ', ' | ')
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 4 }), separator, (numbers, sign) => {
        expect(phoneNumbersIn(numbers.join(sign))).toEqual(numbers)
      }),
    )
  })
})

it.each(['1/', '0170 1112223 / ', ' or ', 'tel:'])('a megabyte of %j takes no long time, and has none', (part) => {
  const began = process.cpuUsage()
  expect(phoneNumbersIn(part.repeat(1_000_000 / part.length))).toEqual([])
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(500)
})

describe('a cell that looks like', () => {
  it.each([
    '+49 30 123456',
    '0170 1112223',
    '030/1234567',
    '(555) 010-2030',
    '555-0142',
    '555.010.2030',
    '5552102030',
    '+1 555 010 2030 x12',
    '01.02.03.04.05',
  ])('a phone number: %s', (cell) => expect(looksLikePhone(cell)).toBe(true))

  it.each([
    '2026-11-02',
    '11/02/2026',
    '02.11.2026',
    '2026-11-02 10:24',
    '12345',
    '101',
    '1700000000',
    '20261102',
    '80000-95000',
    '1.200.000',
    '12345-6789',
    'Room 3.14',
    '',
    'x'.repeat(50),
  ])('none: %s', (cell) => expect(looksLikePhone(cell)).toBe(false))

  it('an e-mail address', () => {
    expect(['dana@acme.example', 'dana', '@dana', 'dana@acme', 'to dana@acme.example'].map(looksLikeEmail)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
