import { describe, expect, it } from 'vitest'
import { saysLaterRound } from '../../../src/book/interviews/laterRound.js'
import { search } from '../../helpers/search.js'

const later = `second round, Second, 2, round 2, Round two, 2nd, 2nd round, the third, 3rd interview, final round, Finals, onsite, on-site,
  On site, last round, r2, #3, 2/3, 2 of 3, interview 4, second technical interview, panel at their second stage, stage  2`
const first = `, first round, 1st, 1, round 1, round 1 of 2, 1/2, phone screen, screening, panel, with 2 people, 30 min call, HR, technical,
  2nd floor, initial call, round one, first onsite, in 2 weeks, secondary school, finalists, 2021, 22`
const listOf = (text: string) => text.split(',').map((each) => each.trim())

describe('a later round', () => {
  it.each(listOf(later))('is said by “%s”', (words) => expect(saysLaterRound(words)).toBe(true))
  it.each(listOf(first))('is not said by “%s”', (words) => expect(saysLaterRound(words)).toBe(false))

  it('has references briefed, and told what came of it, though nothing earlier is on file', () => {
    const { add, interview, edit, outcome, open, on } = search()
    add('Kim Roe', { tags: ['reference'] })
    const time = { on: '2026-11-26', at: '10:00' }
    const kern = interview('Kern', { time, boss: { name: 'Pat Lee' } })
    expect(open('follow-up')).toEqual([])
    edit(kern, { round: 'final round' })
    expect(open('follow-up')).toEqual(['Kim Roe 2026-11-24'])
    interview('Acme', { time: { ...time, at: '14:00' }, round: '2nd', boss: { name: 'Bo Roe' } })
    expect(open('follow-up')).toHaveLength(2)
    on('2026-11-26')
    outcome(kern, 'rejected')
    expect(open('follow-up')).toHaveLength(1)
    expect(open('tell-host')).toEqual(['Kim Roe 2026-11-27'])
  })
})
