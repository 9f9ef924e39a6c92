import { describe, expect, it } from 'vitest'
import { addInterview } from '../../../src/book/interviews/interview.js'
import { interviewPrep } from '../../../src/book/interviews/prep.js'
import type { FollowUp } from '../../../src/book/model/schema.js'
import { toldChains } from '../../../src/book/outcomes/toldChains.js'
import { paths } from '../../../src/book/reports/paths.js'
import { search } from '../../helpers/search.js'

/** Stan introduced Dana, and Dana Lee, who interviewed me at Kern. */
function afterFirstRound() {
  const it = search()
  const stan = it.add('Stan Smith')
  const dana = it.add('Dana Reyes', { introducers: [stan.id] })
  const lee = it.add('Lee Park', { company: 'Kern', introducers: [dana.id] })
  const first = it.interview('Kern', { with: [{ id: lee.id }] })
  const next = (company: string, boss: { id: string } | { name: string }, throughId?: string) => {
    const { interview, opened } = it.changed(
      addInterview(it.book(), { company, boss, throughId }, 'first', it.moment()),
    )
    return { interview, through: interview.through.map(it.nameOf), told: toldIn(opened) }
  }
  const toldIn = (opened: FollowUp[]) =>
    opened.flatMap(({ kind, contactId }) => (kind === 'tell-host' ? it.nameOf(contactId) : []))
  return { ...it, stan, dana, lee, first, next, toldIn }
}

describe('who opened the door to a later round', () => {
  it('is who led to the interviewer of the round before, not that interviewer', () => {
    const { next, book } = afterFirstRound()
    const { interview, through, told } = next('Kern', { name: 'Pat Lee' })
    expect(through).toEqual(['Dana Reyes', 'Stan Smith'])
    expect(told).toEqual(['Dana Reyes'])
    expect(paths(book(), null).map(({ people }) => people.map(({ name }) => name).join(' > '))).toEqual([
      'Stan Smith > Dana Reyes > Lee Park',
      'Stan Smith > Dana Reyes > Pat Lee',
      '',
    ])
    expect(interviewPrep(book(), interview, '2026-11-23').hear.map(({ name }) => name)).toEqual(through)
  })

  it('is who led there also where an interviewer has introduced the next one', () => {
    const { next, add, lee } = afterFirstRound()
    const pat = add('Pat Lee', { introducers: [lee.id] })
    expect(next('Kern', { id: pat.id }).through).toEqual(['Dana Reyes', 'Stan Smith'])
  })

  it('hears of it also where I say that an interviewer opened the door', () => {
    const { next, lee, book } = afterFirstRound()
    expect(next('Kern', { name: 'Pat Lee' }, lee.id).told).toEqual(['Dana Reyes'])
    const hosts = toldChains(book()).map((each) => each.hosts.map(({ host }) => host.name))
    expect(hosts.at(-1)).toEqual(['Dana Reyes', 'Stan Smith'])
  })

  it('hears what came of a round whose door was opened by who interviewed me later', () => {
    const { lee, interview, changed, book, moment, toldIn, outcome } = afterFirstRound()
    const early = interview('Acme', { throughId: lee.id })
    changed(addInterview(book(), { company: 'Acme', boss: { id: lee.id } }, 'nobody', moment()))
    expect(toldIn(outcome(early, 'rejected').opened)).toEqual(['Dana Reyes'])
  })

  it('is nobody where only interviewers there lead to it, and an interviewer of another company may be it', () => {
    const { next, add, lee } = afterFirstRound()
    const ann = add('Ann Ode', { introducers: [add('Bo Roe').id] })
    next('Acme', { id: ann.introducers[0] ?? '' })
    expect(next('Acme', { id: ann.id })).toMatchObject({ through: [], told: [] })
    expect(next('Delta', { name: 'Cy Orr' }, lee.id).told).toEqual(['Lee Park'])
  })
})
