import { describe, expect, it } from 'vitest'
import { saysNo } from '../../../src/book/interviews/saysNo.js'

describe('a no after an interview', () => {
  it.each([
    'They went with somebody else.',
    'went with an internal candidate',
    'They decided to go with another applicant',
    'they chose someone else',
    'Hired an internal person',
    'They passed.',
    'passed on me',
    "I didn't get it",
    'didn’t get the job',
    'was not selected',
    'The position was filled',
    "It's a no",
    'got a rejection e-mail',
  ])('is said with “%s”', (text) => {
    expect(saysNo(text)).toBe(true)
  })

  it.each([
    'They went with us through the plan',
    'passed it on to the CFO',
    'They picked Thursday for the second round',
    "I didn't get the slides",
    'they hired a new CFO and I like her',
    'no answer',
    'They made an offer',
  ])('is not said with “%s”', (text) => {
    expect(saysNo(text)).toBe(false)
  })
})
