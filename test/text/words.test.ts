import { describe, expect, it } from 'vitest'
import { counted } from '../../src/text/counted.js'
import { distinct } from '../../src/text/distinct.js'
import { listed } from '../../src/text/listed.js'
import { withFullStop } from '../../src/text/withFullStop.js'

describe('words', () => {
  it('are counted: one, several, none, with a plural of their own', () => {
    expect([1, 2, 0].map((count) => counted(count, 'word'))).toEqual(['1 word', '2 words', '0 words'])
    expect([1, 2].map((count) => counted(count, 'person', 'people'))).toEqual(['1 person', '2 people'])
  })

  it('are listed as a sentence has them', () => {
    const listOf = (...words: string[]) => listed(words, 'or')
    expect([listOf(), listOf('A'), listOf('A', 'B'), listOf('A', 'B', 'C')]).toEqual(['', 'A', 'A or B', 'A, B or C'])
  })

  it('are distinct in any case: the first spelling stays, and empty ones say nothing', () => {
    expect(distinct(['Dana', '', 'DANA', 'Stan'])).toEqual(['Dana', 'Stan'])
  })
})

it.each([
  ['Changed: Acme', 'Changed: Acme.'],
  ['Changed: Acme Inc.', 'Changed: Acme Inc.'],
  ['Changed: Yahoo!', 'Changed: Yahoo!'],
  ['Changed: A very long na…', 'Changed: A very long na…'],
])('a sentence ends once: %s', (sentence, whole) => {
  expect(withFullStop(sentence)).toBe(whole)
})
