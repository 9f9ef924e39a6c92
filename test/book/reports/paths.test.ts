import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import { addIntroducer } from '../../../src/book/people/addReferrals.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { paths, reachedWithoutIntroduction } from '../../../src/book/reports/paths.js'
import { stats } from '../../../src/book/reports/stats.js'
import { search } from '../../helpers/search.js'

/** Stan introduced Dana, and Dana Lee at Kern and Pat at Acme. */
function chains() {
  const it = search()
  const stan = it.add('Stan Smith')
  const dana = it.add('Dana Reyes', { introducers: [stan.id] })
  const lee = it.add('Lee Park', { company: 'Kern', introducers: [dana.id] })
  const pat = it.add('Pat Lee', { company: 'Acme', introducers: [dana.id] })
  return { ...it, stan, dana, lee, pat }
}

/** The paths in words. */
const told = ({ book }: ReturnType<typeof search>, since: string | null = null) =>
  paths(book(), since).map(({ people, interviews }) => [people.map(({ name }) => name).join(' > '), interviews])

describe('the paths that led to interviews', () => {
  it('are none without an interview', () => {
    expect(paths(emptyBook(), null)).toEqual([])
    expect(paths(chains().book(), null)).toEqual([])
  })

  it('go from the one whom I knew first to the interviewer, those with most interviews first', () => {
    const it = chains()
    it.interview('Acme', { with: [{ id: it.pat.id }] })
    it.interview('Kern', { with: [{ id: it.lee.id }], time: { on: '2026-11-12', at: null } })
    it.interview('Kern', { with: [{ id: it.lee.id }] })
    expect(told(it)).toEqual([
      ['Stan Smith > Dana Reyes > Lee Park', 2],
      ['Stan Smith > Dana Reyes > Pat Lee', 1],
      ['', 0],
    ])
    expect(stats(it.book(), null, '2026-11-23').paths).toEqual(paths(it.book(), null))
  })

  it('end with the boss, else with the first who was there, else with who opened the door', () => {
    const it = chains()
    const throughId = it.dana.id
    it.interview('Kern', { throughId, with: [{ name: 'Ann Ode' }], boss: { name: 'Bo Roe' } })
    it.interview('Acme', { throughId, with: [{ name: 'Cy Orr' }, { name: 'Max Ohm' }] })
    it.interview('Brightwell', { throughId })
    expect(told(it)).toEqual([
      ['Stan Smith > Dana Reyes > Bo Roe', 1],
      ['Stan Smith > Dana Reyes > Cy Orr', 1],
      ['Stan Smith > Dana Reyes', 1],
      ['', 0],
    ])
  })

  it('name nobody twice who opened the door and was there', () => {
    const it = chains()
    it.interview('Kern', { throughId: it.lee.id, boss: { id: it.lee.id } })
    expect(told(it)).toEqual([
      ['Stan Smith > Dana Reyes > Lee Park', 1],
      ['', 0],
    ])
  })

  it('have one line for all interviews that no introduction led to, also where there is no such one', () => {
    const it = chains()
    it.interview('Brightwell', { with: [{ name: 'Ann Ode' }] })
    it.interview('Brightwell', { time: null })
    expect(told(it)).toEqual([['', 2]])
    it.interview('Kern', { with: [{ id: it.lee.id }] })
    expect(told(it)).toEqual([
      ['Stan Smith > Dana Reyes > Lee Park', 1],
      ['', 2],
    ])
  })

  it('leave out what was called off, and count what is still to come and whatever came of it', () => {
    const it = chains()
    const boss = { id: it.lee.id }
    it.outcome(it.interview('Kern', { boss }), 'rejected')
    it.interview('Kern', { boss, time: { on: '2026-12-01', at: '10:00' } })
    it.interview('Kern', { boss, time: { on: '2026-12-02', at: '10:00' }, status: 'canceled' })
    expect(told(it)[0]).toEqual(['Stan Smith > Dana Reyes > Lee Park', 2])
  })

  it('reach back to a day, that day with it; an interview without a day is always counted', () => {
    const it = chains()
    const boss = { id: it.lee.id }
    for (const on of ['2026-11-11', '2026-11-12', '2026-11-13']) it.interview('Kern', { boss, time: { on, at: null } })
    it.interview('Kern', { boss, time: null })
    expect(told(it, '2026-11-12')[0]).toEqual(['Stan Smith > Dana Reyes > Lee Park', 3])
    expect(told(it, '2026-12-01')[0]).toEqual(['Stan Smith > Dana Reyes > Lee Park', 1])
  })

  it('stay as they were when somebody introduces the same person later, and go on without one whom I remove', () => {
    const it = chains()
    it.interview('Kern', { boss: { id: it.lee.id } })
    it.set({ book: addIntroducer(it.book(), it.lee.id, it.add('Kim Roe').id, it.moment()) })
    expect(told(it)[0]).toEqual(['Stan Smith > Dana Reyes > Lee Park', 1])
    it.set(removeContact(it.book(), it.stan.id, it.moment()))
    expect(told(it)[0]).toEqual(['Dana Reyes > Lee Park', 1])
  })
})

describe('whom I reached without an introduction', () => {
  it('is everybody to whom I wrote or whom I called, once each, since a day', () => {
    const it = chains()
    const [ann, bo] = [it.add('Ann Ode'), it.add('Bo Roe')]
    it.log(ann, { channel: 'email', on: '2026-11-02' })
    it.log(ann, { outcome: 'no-answer', on: '2026-11-05' })
    it.log(bo, { channel: 'email', direction: 'in', on: '2026-11-20' })
    it.log(it.lee, { on: '2026-11-20' })
    expect(reachedWithoutIntroduction(it.book(), null)).toBe(1)
    expect(reachedWithoutIntroduction(it.book(), '2026-11-06')).toBe(0)
  })
})
