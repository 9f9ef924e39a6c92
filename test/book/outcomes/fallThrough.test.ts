import { describe, expect, it } from 'vitest'
import { fallThrough } from '../../../src/book/outcomes/landing.js'
import { search } from '../../helpers/search.js'

/** A job at Kern that is certain, with a second round at Delta ahead of which Kim, who vouches for me, was to be told. */
function certain() {
  const it = search()
  const dana = it.add('Dana Reyes')
  it.add('Kim Roe', { tags: ['reference'] })
  const kern = it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: dana.id })
  it.interview('Delta')
  it.interview('Delta', { time: { on: '2026-12-10', at: '10:00' } })
  it.land('Kern', { publicOn: '2026-11-23', isCleared: true })
  const briefings = () => it.open('follow-up').filter((each) => each.startsWith('Kim Roe'))
  return { ...it, kern, briefings }
}

describe('a job that falls through', () => {
  it('has references told again of the interviews that are still ahead', () => {
    const { briefings, outcome, kern } = certain()
    expect(briefings()).toEqual([])
    outcome(kern, 'rejected')
    expect(briefings()).toHaveLength(1)
  })

  it('takes back the plans to keep in touch that it made, not those of the user', () => {
    const it = certain()
    const kept = () => it.book().contacts.filter((each) => each.keepInTouch !== undefined)
    expect(kept().map(({ name }) => name)).toEqual(['Dana Reyes', 'Kim Roe'])
    it.outcome(it.kern, 'rejected')
    expect(kept()).toEqual([])
  })

  it('is no bad news any more once it is mine after all', () => {
    const it = certain()
    const [news] = it.book().followUps.filter(({ kind }) => kind === 'tell-landed')
    it.set({
      book: {
        ...it.book(),
        followUps: it.book().followUps.map((each) => (each.id === news?.id ? { ...each, status: 'done' } : each)),
      },
    })
    it.outcome(it.kern, 'offer')
    const bad = () =>
      it.book().followUps.filter(({ why, status }) => why?.includes('fell through') && status === 'open')
    expect(bad()).toHaveLength(1)
    it.outcome(it.kern, 'accepted')
    expect(bad()).toEqual([])
  })

  it('closes the company where no interview led there', () => {
    const it = search()
    it.company('Beta')
    it.land('Beta', { startOn: '2027-01-04' })
    expect(it.statusOf('Beta')).toBe('offer')
    it.changed(fallThrough(it.book(), it.moment()))
    expect(it.statusOf('Beta')).toBe('closed')
  })
})

describe('where a job is certain', () => {
  it('what rests ends as well where the last other company says no itself', () => {
    const it = search()
    const delta = it.interview('Delta', { with: [{ name: 'Dee Day' }] })
    it.plan(it.add('Nia Ode'), 'nudge', '2026-11-30')
    it.land('Kern', { isCleared: true })
    expect(it.open('nudge')).toHaveLength(1)
    it.outcome(delta, 'rejected')
    expect(it.open('nudge')).toEqual([])
  })
})

describe('an outcome that was wrong', () => {
  it('leaves the news that there was before it', () => {
    const it = search()
    const stan = it.add('Stan Smith')
    const kern = it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: stan.id })
    it.edit(kern, { role: 'CFO' }, 'first')
    const news = () => it.book().followUps.filter(({ kind, status }) => kind === 'tell-host' && status === 'open')
    const before = news().map(({ why }) => why)
    it.outcome(kern, 'rejected')
    expect(news().map(({ why }) => why)).toEqual(['tell them what came of the interview at Kern'])
    it.outcome(kern, 'advanced')
    expect(news().map(({ why }) => why)).toEqual(before)
  })

  it('makes the next round a later one, of which references are told', () => {
    const it = search()
    it.add('Kim Roe', { tags: ['reference'] })
    const first = it.interview('Kern', { status: 'planned', time: { on: '2026-11-20', at: '10:00' } })
    it.interview('Kern', { time: { on: '2026-11-30', at: '10:00' } })
    expect(it.open('follow-up')).toEqual([])
    it.outcome(first, 'advanced')
    expect(it.open('follow-up')).toEqual(['Kim Roe 2026-11-24'])
  })
})

describe('two interviews with nobody named', () => {
  it('are told of one by one', () => {
    const it = search()
    const stan = it.add('Stan Smith')
    for (const company of ['Kern', 'Delta'])
      it.edit(it.interview(company, { time: { on: '2026-11-30', at: '10:00' } }), { throughId: stan.id }, 'first')
    expect(it.open('tell-host')).toHaveLength(2)
  })
})
