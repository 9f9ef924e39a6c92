import { expect, it } from 'vitest'
import { agoWords } from '../../../src/book/dates/agoWords.js'

it.each([
  ['2026-11-30', 'today'],
  ['2026-12-05', 'today'],
  ['2026-11-29', 'yesterday'],
  ['2026-11-28', '2 days ago'],
  ['2026-11-24', '6 days ago'],
  ['2026-11-23', 'a week ago'],
  ['2026-11-17', 'a week ago'],
  ['2026-11-16', '2 weeks ago'],
  ['2026-10-01', '8 weeks ago'],
  ['2026-09-30', '2 months ago'],
])('%s was, on 30 November, %s', (day, words) => {
  expect(agoWords(day, '2026-11-30')).toBe(words)
})
