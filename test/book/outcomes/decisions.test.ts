import { describe, expect, it } from 'vitest'
import { closeFollowUp, snoozeFollowUp } from '../../../src/book/touches/followUp.js'
import { search } from '../../helpers/search.js'

/** An interview at Kern with Pat, through Dana, who heard of it; Kim vouches for me. */
function offered(answerBy?: string) {
  const it = search()
  const dana = it.add('Dana Reyes')
  it.add('Kim Roe', { tags: ['reference'] })
  const interview = it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: dana.id })
  const offer = (day?: string, terms?: string) => it.outcome(interview, 'offer', { answerBy: day, terms })
  const result = offer(answerBy)
  return { ...it, kern: interview, offer, result }
}

describe('an offer', () => {
  it('is decided on the day of the answer, and two business days before it', () => {
    const { book, result } = offered('2026-12-08')
    expect(result.opened.map(({ kind, dueOn, why }) => [kind, dueOn, why])).toEqual([
      [
        'decide',
        '2026-12-04',
        'the offer from Kern needs your answer by Tue 8 Dec: ask for more time? tell the others?',
      ],
      ['decide', '2026-12-08', 'answer the offer from Kern'],
    ])
    expect(book().interviews).toMatchObject([{ outcome: 'offer', answerBy: '2026-12-08' }])
  })

  it.each([
    ['2026-12-07', ['Pat Lee 2026-12-03', 'Pat Lee 2026-12-07']], // a Monday, after the Thursday
    ['2026-12-12', ['Pat Lee 2026-12-10', 'Pat Lee 2026-12-12']], // a Saturday
    ['2026-11-26', ['Pat Lee 2026-11-24', 'Pat Lee 2026-11-26']],
    ['2026-11-25', ['Pat Lee 2026-11-23', 'Pat Lee 2026-11-25']], // two business days before is today
    ['2026-11-23', ['Pat Lee 2026-11-23']],
    ['2026-11-20', ['Pat Lee 2026-11-23']], // that day has passed
    [undefined, []],
  ])('to be answered by %s asks on %j', (answerBy, days) => {
    expect(offered(answerBy).open('decide')).toEqual(days)
  })

  it('tells nobody, and keeps its terms to the interview', () => {
    const { open, offer, nowOf, kern } = offered('2026-12-08')
    offer(undefined, ' 120,000 and a car ')
    expect(nowOf(kern)).toMatchObject({ terms: '120,000 and a car', answerBy: '2026-12-08' })
    for (const kind of ['tell-host', 'tell-landed', 'follow-up'] as const) expect(open(kind)).toEqual([])
  })

  it('makes the company one with an offer', () => {
    const it = search()
    it.company('Kern')
    const interview = it.interview('Kern')
    it.outcome(interview, 'offer')
    expect(it.statusOf('Kern')).toBe('offer')
  })

  it('moves with its day, both of what is to be decided', () => {
    const { offer, open } = offered('2026-12-08')
    const { moved, opened, closed } = offer('2026-12-15')
    expect(moved.map(({ dueOn }) => dueOn)).toEqual(['2026-12-11', '2026-12-15'])
    expect(moved[0]?.why).toMatch(/by Tue \d+ Dec/)
    expect([opened, closed]).toEqual([[], []])
    expect(open('decide')).toEqual(['Pat Lee 2026-12-11', 'Pat Lee 2026-12-15'])
  })

  it('to be answered tomorrow asks today what to do, and one to be answered later in time', () => {
    const { offer, open } = offered('2026-12-08')
    offer('2026-11-24')
    expect(open('decide')).toEqual(['Pat Lee 2026-11-23', 'Pat Lee 2026-11-24'])
    offer('2026-12-15')
    expect(open('decide')).toEqual(['Pat Lee 2026-12-11', 'Pat Lee 2026-12-15'])
  })

  it('whose day is known only later is decided from then on', () => {
    const { offer, open } = offered()
    offer(undefined, 'more to come')
    expect(open('decide')).toEqual([])
    offer('2026-12-08')
    expect(open('decide')).toEqual(['Pat Lee 2026-12-04', 'Pat Lee 2026-12-08'])
  })

  it.each(['accepted', 'withdrawn', 'rejected', 'silent', 'advanced'] as const)(
    'is decided once it is %s: nothing is left to be done for it',
    (outcome) => {
      const { open, outcome: note, kern } = offered('2026-12-08')
      const { closed } = note(kern, outcome)
      const decided = closed.filter(({ kind }) => kind === 'decide')
      expect(decided.map(({ status, result }) => [status, result])).toEqual([
        ['done', undefined],
        ['done', undefined],
      ])
      expect(open('decide')).toEqual([])
    },
  )

  it('to which I add something asks nothing again that I have ticked off, and leaves what I put off', () => {
    const { book, set, moment, offer, open, result } = offered('2026-12-08')
    const [early, last] = result.opened
    set(closeFollowUp(book(), early?.id ?? '', 'done', moment()))
    set(snoozeFollowUp(book(), last?.id ?? '', { day: '2026-12-07', at: null }, moment()))
    expect(offer(undefined, 'and a bonus')).toMatchObject({ opened: [], closed: [], moved: [] })
    expect(open('decide')).toEqual(['Pat Lee 2026-12-07'])
  })

  it('has its own days, whatever becomes of another', () => {
    const { interview, outcome, open } = offered('2026-12-08')
    const acme = interview('Acme', { with: [{ name: 'Ann Ode' }] })
    outcome(acme, 'offer', { answerBy: '2026-12-02' })
    outcome(acme, 'withdrawn')
    expect(open('decide')).toEqual(['Pat Lee 2026-12-04', 'Pat Lee 2026-12-08'])
  })
})

describe('a decision that moves', () => {
  it('says the day it is for, though the warning stays on the same day', () => {
    const { offer, book } = offered('2026-11-24')
    offer('2026-11-25')
    const whys = book().followUps.flatMap(({ kind, status, why }) =>
      kind === 'decide' && status === 'open' ? why : [],
    )
    expect(whys).toEqual([expect.stringContaining('by Wed 25 Nov'), 'answer the offer from Kern'])
  })

  it('loses the clock time of its former day', () => {
    const { offer, book, moment, set } = offered('2026-12-08')
    const [warning] = book().followUps.filter(({ kind }) => kind === 'decide')
    set(snoozeFollowUp(book(), warning?.id ?? '', { day: '2026-12-03', at: '10:00' }, moment()))
    offer('2026-12-15')
    expect(book().followUps.filter(({ kind, at }) => kind === 'decide' && at)).toEqual([])
  })

  it('is of the new offer, not of one that was taken back', () => {
    const { offer, outcome, kern, nowOf } = offered('2026-11-24')
    outcome(kern, 'rejected')
    offer()
    expect(nowOf(kern)?.answerBy).toBeUndefined()
  })
})
