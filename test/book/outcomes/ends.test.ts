import { describe, expect, it } from 'vitest'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { endsOf, search } from '../../helpers/search.js'

const ends = ['rejected', 'withdrawn', 'silent'] as const

/** An interview at Kern with Pat, the boss, and Ann; Stan introduced Dana, who opened the door. */
function met(outcomes: Parameters<ReturnType<typeof search>['outcome']>[1][] = []) {
  const it = search()
  const stan = it.add('Stan Smith')
  const dana = it.add('Dana Reyes', { introducers: [stan.id] })
  it.company('Kern', 'interviewing')
  const kern = it.interview('Kern', { with: [{ name: 'Ann Ode' }], boss: { name: 'Pat Lee' }, throughId: dana.id })
  const results = outcomes.map((each) => it.outcome(kern, each))
  return { ...it, stan, dana, kern, results }
}

describe.each(ends)('an interview that ends %s', (outcome) => {
  it('is news for the first who opened the door, about the boss, on the next business day', () => {
    const { results, open, dana } = met([outcome])
    const [news] = results[0]?.opened ?? []
    expect(open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
    expect(news).toMatchObject({ contactId: dana.id, why: 'tell them what came of the interview at Kern' })
    expect(news?.aboutId).toBe(results[0]?.interview.bossId)
  })

  it('closes the company, unless another interview there is open', () => {
    expect(met([outcome]).statusOf('Kern')).toBe('closed')
    const other = met()
    other.interview('Kern', { role: 'controller', time: { on: '2026-12-01', at: '10:00' } })
    other.outcome(other.kern, outcome)
    expect(other.statusOf('Kern')).toBe('interviewing')
  })

  it('closes no company where there is an offer, and none where the other one was called off', () => {
    const offered = met()
    const second = offered.interview('Kern', { role: 'controller', time: { on: '2026-11-19', at: '10:00' } })
    offered.outcome(second, 'offer')
    offered.outcome(offered.kern, outcome)
    expect(offered.statusOf('Kern')).toBe('offer')
    const off = met()
    off.interview('Kern', { role: 'controller', time: { on: '2026-12-01', at: '10:00' }, status: 'canceled' })
    off.outcome(off.kern, outcome)
    expect(off.statusOf('Kern')).toBe('closed')
  })
})

describe('whoever opened the door', () => {
  it.each(ends.flatMap((first) => ends.flatMap((then) => (first === then ? [] : [[first, then] as const]))))(
    'hears once where %s turns out to be %s',
    (first, then) => {
      const { set, book, moment, kern, outcome, open, results } = met([first])
      outcome(kern, then)
      expect(open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
      set(closeFollowUp(book(), results[0]?.opened[0]?.id ?? '', 'done', moment()))
      outcome(kern, first)
      expect(open('tell-host')).toEqual([])
    },
  )

  it('hears it after all where it went on and then ended', () => {
    expect(met(['silent', 'advanced', 'rejected']).open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
  })

  it('is not told twice while the news that there is an interview are still to be told', () => {
    const it = search()
    const dana = it.add('Dana Reyes')
    const kern = it.interview('Kern', { boss: { name: 'Pat Lee' } })
    it.edit(kern, { throughId: dana.id }, 'first')
    expect(it.outcome(kern, 'rejected').opened).toEqual([])
    expect(it.open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
    expect(it.book().followUps.map(({ why }) => why)).toContain('tell them what came of the interview at Kern')
  })

  it('is told once, whoever turns out to be the boss', () => {
    const it = search()
    const dana = it.add('Dana Reyes')
    const kern = it.interview('Kern', { with: [{ name: 'Ann Ode' }] })
    it.edit(kern, { throughId: dana.id }, 'first')
    it.edit(kern, { boss: { name: 'Pat Lee' } })
    it.outcome(kern, 'rejected')
    expect(it.open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
  })

  it('is nobody where nobody did, and not somebody who was in the interview', () => {
    const alone = search()
    alone.outcome(alone.interview('Kern', { with: [{ name: 'Pat Lee' }] }), 'rejected')
    expect(alone.open('tell-host')).toEqual([])
    const inside = met()
    inside.edit(inside.kern, { alsoWith: [{ name: 'Dana Reyes' }] })
    inside.outcome(inside.kern, 'rejected')
    expect(inside.open('tell-host')).toEqual(['Stan Smith 2026-11-24'])
  })

  it('hears nothing of an offer, of the next round, or of a yes before others may know', () => {
    for (const outcome of ['advanced', 'offer', 'accepted'] as const)
      expect(met([outcome]).open('tell-host'), outcome).toEqual([])
  })

  it('hears that a job I had said yes to is none', () => {
    expect(met(['accepted', 'rejected']).open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
  })
})

describe('an interview to come that ends before it', () => {
  /** An interview at Kern next Tuesday with Pat, through Dana, who is to hear of it. */
  function ahead() {
    const it = search()
    const dana = it.add('Dana Reyes')
    const time = { on: '2026-12-01', at: '10:00' }
    const kern = it.interview('Kern', { time, boss: { name: 'Pat Lee' } })
    it.edit(kern, { throughId: dana.id }, 'first')
    return { ...it, kern }
  }

  it.each(['rejected', 'withdrawn'] as const)('with %s is called off, and the news are that it is over', (outcome) => {
    const { kern, outcome: note, nowOf, nameOf, book } = ahead()
    const { closed, opened } = note(kern, outcome)
    expect(nowOf(kern)).toMatchObject({ status: 'canceled', outcome })
    expect(endsOf(closed, nameOf)).toEqual([
      'prepare Pat Lee void',
      'debrief Pat Lee void',
      'thank-you Pat Lee void',
      'tell-host Dana Reyes void',
    ])
    expect(opened).toMatchObject([{ kind: 'tell-host', why: 'tell them what came of the interview at Kern' }])
    expect(book().followUps.filter(({ status }) => status === 'open')).toHaveLength(1)
  })

  it('still has these news to tell when I change something about it', () => {
    const { kern, outcome, edit, open } = ahead()
    outcome(kern, 'withdrawn')
    edit(kern, { notes: 'too far away' })
    outcome(kern, 'rejected', { note: 'they were faster' })
    expect(open('tell-host')).toEqual(['Dana Reyes 2026-11-24'])
  })

  it('is on again where it goes on after all', () => {
    const { kern, outcome, nowOf, open } = ahead()
    outcome(kern, 'rejected')
    outcome(kern, 'offer', { answerBy: '2026-12-08' })
    expect(nowOf(kern)?.status).toBe('planned')
    expect(open('decide')).toEqual(['Pat Lee 2026-12-04', 'Pat Lee 2026-12-08'])
    expect(open('prepare')).toEqual(['Pat Lee 2026-11-30'])
  })
})

describe('asking what became of it', () => {
  it.each(['advanced', 'offer', 'accepted', ...ends] as const)('ends with %s', (outcome) => {
    const it = search()
    const kern = it.interview('Kern', { with: [{ name: 'Pat Lee' }], status: 'planned' })
    const { opened } = it.debrief(kern)
    expect(opened.map(({ kind }) => kind)).toEqual(['check-in'])
    expect(endsOf(it.outcome(kern, outcome).closed, it.nameOf)).toEqual(['check-in Pat Lee done'])
  })

  it('leaves promises and thanks as they are', () => {
    const it = search()
    const kern = it.interview('Kern', { with: [{ name: 'Pat Lee' }], status: 'planned' })
    it.debrief(kern, { promised: [{ what: 'send it', by: '2026-11-30' }] })
    it.outcome(kern, 'rejected')
    expect(it.open('promise')).toEqual(['Pat Lee 2026-11-30'])
    expect(it.open('thank-you')).toEqual(['Pat Lee 2026-11-23'])
  })
})
