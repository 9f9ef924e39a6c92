import { describe, expect, it } from 'vitest'
import { toldChains } from '../../../src/book/outcomes/toldChains.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { search } from '../../helpers/search.js'

/** Stan introduced Dana, who opened the door to an interview with Pat at Kern. */
function chain() {
  const it = search()
  const stan = it.add('Stan Smith')
  const dana = it.add('Dana Reyes', { introducers: [stan.id] })
  const kern = it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: dana.id, status: 'planned' })
  const told = () =>
    toldChains(it.book()).map(({ interview, hosts }) => [
      interview.company,
      ...hosts.map(({ host, isTold, followUp }) => [host.name, isTold, followUp?.dueOn ?? null]),
    ])
  const close = (how: 'done' | 'dropped') => {
    const news = it.book().followUps.find(({ kind, status }) => kind === 'tell-host' && status === 'open')
    it.set(closeFollowUp(it.book(), news?.id ?? '', how, it.moment()))
  }
  return { ...it, dana, kern, told, close }
}

describe('who has heard of an interview that they led to', () => {
  it('is shown along the chain, the nearest first, with what is planned', () => {
    const { told, outcome, kern } = chain()
    expect(told()).toEqual([['Kern', ['Dana Reyes', false, null], ['Stan Smith', false, null]]])
    outcome(kern, 'rejected')
    expect(told()).toEqual([['Kern', ['Dana Reyes', false, '2026-11-24'], ['Stan Smith', false, null]]])
  })

  it('has heard it once I have told them, not where I let it go', () => {
    const { told, outcome, kern, close } = chain()
    outcome(kern, 'rejected')
    close('done')
    expect(told()).toEqual([['Kern', ['Dana Reyes', true, null], ['Stan Smith', false, null]]])
    const other = chain()
    other.outcome(other.kern, 'rejected')
    other.close('dropped')
    expect(other.told()[0]?.[1]).toEqual(['Dana Reyes', false, null])
  })

  it('is nobody who was there, and no interview that was called off or that nobody led to', () => {
    const { told, edit, kern, dana, interview } = chain()
    interview('Acme', { with: [{ name: 'Ann Ode' }] })
    edit(kern, { alsoWith: [{ id: dana.id }] })
    expect(told()).toEqual([['Kern', ['Stan Smith', false, null]]])
    edit(kern, { status: 'canceled' })
    expect(told()).toEqual([])
  })

  it('hears of the meeting that was logged for it, too', () => {
    const { told, debrief, interview, add, close } = chain()
    const max = add('Max Ohm')
    const lee = add('Lee Park', { company: 'Acme', introducers: [max.id] })
    debrief(interview('Acme', { with: [{ id: lee.id }], status: 'planned' }))
    expect(told()).toContainEqual(['Acme', ['Max Ohm', false, '2026-11-23']])
    close('done')
    expect(told()).toContainEqual(['Acme', ['Max Ohm', true, null]])
  })

  it('hears of a talk with the same person by itself', () => {
    const { told, interview, add, log, open } = chain()
    const max = add('Max Ohm')
    const lee = add('Lee Park', { company: 'Acme', introducers: [max.id] })
    interview('Acme', { with: [{ id: lee.id }], time: { on: '2026-12-01', at: '10:00' } })
    log(lee, { outcome: 'met' })
    expect(open('tell-host')).toEqual(['Max Ohm 2026-11-24'])
    expect(told()).toContainEqual(['Acme', ['Max Ohm', false, null]])
  })
})
