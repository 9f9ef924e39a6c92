import { expect, test } from 'vitest'
import { numberFromName, ordinalFromName } from '../../../src/book/dates/numberWords.js'

test('numbers from zero to twelve have names', () => {
  const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
  expect(names.map(numberFromName)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(['a', 'an', 'thirteen', '', 'Two', 'twos'].map(numberFromName)).toEqual([1, 1, null, null, null, null])
})

test('ordinals of every day of the month are read, in words and in digits', () => {
  const words = [
    ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
    ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second'.split(
      ' ',
    ),
    ...'twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth'.split(' '),
    ...'thirtieth thirty-first'.split(' '),
  ]
  expect(words.map(ordinalFromName)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1))
  expect(['1st', '22nd', '3rd', '14th', '31st'].map(ordinalFromName)).toEqual([1, 22, 3, 14, 31])
})

test.each([
  ...['', '1', 'st', '100th', 'x1st', '1stx', 'one', 'twenty', 'thirty', 'twenty-', 'twenty-tenth', 'twenty-twentieth'],
  ...['forty-first', 'first-first', '-first', 'thirty-tenth', 'firsts', 'First'],
])('“%s” is no ordinal', (word) => {
  expect(ordinalFromName(word)).toBeNull()
})
