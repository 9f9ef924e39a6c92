import { describe, expect, it } from 'vitest'
import { allRules } from '../../../../src/scripts/coach/rules/allRules.js'

describe('the table of rules', () => {
  it('has these', () => {
    expect([...new Set(allRules.map((each) => each.id))].sort()).toEqual(
      [
        'too-long asks-for-job no-connection no-question many-asks hands-over-next-step about-me gloom no-focus',
        'placeholder shouting hard-to-read nothing-given sms-segments',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    )
  })

  it('says of each where it comes from', () => {
    for (const { source } of allRules) expect(source).toMatch(/^METHOD section [1-8]\b/)
  })
})
