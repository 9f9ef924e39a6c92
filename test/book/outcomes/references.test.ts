import { describe, expect, it } from 'vitest'
import type { InterviewFields } from '../../../src/book/interviews/interview.js'
import { interviewPrep } from '../../../src/book/interviews/prep.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { endsOf, search } from '../../helpers/search.js'

const thursday = { on: '2026-11-26', at: '10:00' }

/** Kim vouches for me; the first round at Kern was held, and the second is on Thursday, with Pat as the boss and Ann. */
function secondRound(fields: InterviewFields = {}) {
  const it = search()
  const kim = it.add('Kim Roe', { tags: ['Reference'] })
  it.add('Dana Reyes', { tags: ['friend'] })
  const first = it.interview('Kern')
  const second = it.interview('Kern', {
    ...{ time: thursday, role: 'CFO', with: [{ name: 'Ann Ode' }], boss: { name: 'Pat Lee' } },
    ...fields,
  })
  const briefings = () => it.book().followUps.filter(({ kind }) => kind === 'follow-up')
  const close = (how: 'done' | 'dropped') =>
    it.set(closeFollowUp(it.book(), briefings()[0]?.id ?? '', how, it.moment()))
  return { ...it, kim, first, second, briefings, close }
}

describe('a reference', () => {
  it('is told before the second round which role it is, and who may call', () => {
    const { briefings, kim, second } = secondRound()
    expect(briefings()).toMatchObject([
      {
        ...{ contactId: kim.id, interviewId: second.id, dueOn: '2026-11-24', status: 'open' },
        why: 'brief them: the CFO role at Kern; Ann Ode or Pat Lee may call',
      },
    ])
  })

  it.each<[InterviewFields, string]>([
    [{ role: undefined, with: [] }, 'brief them: the role at Kern; Pat Lee may call'],
    [{ with: [], boss: undefined }, 'brief them: the CFO role at Kern; somebody from Kern may call'],
  ])('of a round like %j is told what is known', (fields, why) => {
    expect(secondRound(fields).briefings()).toMatchObject([{ why }])
  })

  it('is not needed in a first round, also where another company had one', () => {
    const { interview, add, open } = search()
    add('Kim Roe', { tags: ['reference'] })
    interview('Acme')
    interview('Kern', { time: thursday })
    expect(open('follow-up')).toEqual([])
  })

  it('is not called about a round that was held already, nor one that is called off', () => {
    for (const status of ['held', 'canceled'] as const)
      expect(secondRound({ status, time: { on: '2026-11-23', at: null } }).open('follow-up'), status).toEqual([])
  })

  it('is nobody who was put aside, or takes part', () => {
    const { add, book, set, moment, interview, open } = search()
    const [kim, lee] = [add('Kim Roe', { tags: ['reference'] }), add('Lee Park', { tags: ['reference'] })]
    set(archiveContact(book(), kim.id, false, moment()))
    interview('Kern')
    interview('Kern', { time: thursday, with: [{ id: lee.id }] })
    expect(open('follow-up')).toEqual([])
  })

  it('is told once an interview, however often it changes, and for each round again', () => {
    const { edit, second, interview, open, close } = secondRound()
    edit(second, { time: { on: '2026-11-27', at: null } })
    expect(open('follow-up')).toEqual(['Kim Roe 2026-11-24'])
    close('done')
    edit(second, { place: 'upstairs' })
    expect(open('follow-up')).toEqual([])
    interview('Kern', { time: { on: '2026-12-03', at: '10:00' } })
    expect(open('follow-up')).toEqual(['Kim Roe 2026-11-24'])
  })

  it('stands in the sheet to prepare with, and whether they know', () => {
    const { book, second, close, nowOf } = secondRound()
    const references = () => {
      const now = nowOf(second)
      return now && interviewPrep(book(), now, '2026-11-23').references
    }
    expect(references()).toMatchObject([{ contact: { name: 'Kim Roe' }, isBriefed: false }])
    close('done')
    expect(references()).toMatchObject([{ contact: { name: 'Kim Roe' }, isBriefed: true }])
  })

  it('need not be told of a round that is called off', () => {
    const off = secondRound()
    off.edit(off.second, { status: 'canceled' })
    expect(off.briefings()).toMatchObject([{ status: 'dropped', result: 'void' }])
  })
})

describe.each(['rejected', 'withdrawn', 'silent'] as const)('when it ends %s, a reference', (outcome) => {
  /** The second round, which was today. */
  const today = { time: { on: '2026-11-23', at: '09:00' } }

  it('who was told of it hears that, about the boss, once', () => {
    const { close, outcome: note, second, kim, open, nowOf } = secondRound(today)
    close('done')
    const { opened } = note(second, outcome)
    expect(opened).toMatchObject([
      { kind: 'tell-host', contactId: kim.id, aboutId: nowOf(second)?.bossId, interviewId: second.id },
    ])
    expect(open('tell-host')).toEqual(['Kim Roe 2026-11-24'])
    note(second, outcome === 'rejected' ? 'withdrawn' : 'rejected')
    expect(open('tell-host')).toEqual(['Kim Roe 2026-11-24'])
  })

  it('who was not told yet need not be any more, and hears it: they may have been called', () => {
    const { outcome: note, second, nameOf, open } = secondRound(today)
    expect(endsOf(note(second, outcome).closed, nameOf)).toContain('follow-up Kim Roe void')
    expect(open('tell-host')).toEqual(['Kim Roe 2026-11-24'])
  })

  it('whom I decided not to tell of it hears nothing', () => {
    const { close, outcome: note, second, open } = secondRound(today)
    close('dropped')
    note(second, outcome)
    expect(open('tell-host')).toEqual([])
  })

  it('who turned out to be the boss there hears nothing of themselves', () => {
    const { edit, outcome: note, second, kim, open } = secondRound(today)
    edit(second, { boss: { id: kim.id } })
    note(second, outcome)
    expect(open('tell-host')).toEqual([])
  })

  it('who opened the door as well hears it once', () => {
    const { edit, outcome: note, second, kim, open } = secondRound(today)
    edit(second, { throughId: kim.id })
    note(second, outcome)
    expect(open('tell-host')).toEqual(['Kim Roe 2026-11-24'])
  })
})

describe('while it goes on, a reference', () => {
  const today = { time: { on: '2026-11-23', at: '09:00' } }

  it.each(['advanced', 'offer'] as const)('is still to be told after %s: now they are called', (outcome) => {
    const { outcome: note, second, open } = secondRound(today)
    note(second, outcome)
    expect([open('follow-up'), open('tell-host')]).toEqual([['Kim Roe 2026-11-24'], []])
  })

  it('is still to be told after a yes, since now they are called, and of nothing once the job is certain', () => {
    const { outcome: note, second, interview, open, land } = secondRound(today)
    interview('Acme')
    interview('Acme', { time: thursday })
    expect(open('follow-up')).toHaveLength(2)
    note(second, 'accepted')
    expect(open('follow-up')).toHaveLength(2)
    land('Kern', { isCleared: true })
    expect(open('follow-up')).toEqual([])
  })
})
