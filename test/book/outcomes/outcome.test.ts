import { describe, expect, it } from 'vitest'
import type { InterviewFields } from '../../../src/book/interviews/interview.js'
import type { InterviewOutcome } from '../../../src/book/model/interviewWords.js'
import { settleOutcome } from '../../../src/book/outcomes/afterOutcome.js'
import { stopWaiting } from '../../../src/book/outcomes/silence.js'
import { search } from '../../helpers/search.js'

const all = ['advanced', 'offer', 'rejected', 'withdrawn', 'silent', 'accepted'] as const
const thursday = { on: '2026-11-26', at: '10:00' }

describe('what came of an interview', () => {
  it.each(all)('can be %s, and says that it took place', (outcome) => {
    const { interview, outcome: note, nowOf } = search()
    const kern = interview('Kern', { time: { on: '2026-11-23', at: '09:00' }, status: 'planned' })
    note(kern, outcome)
    expect(nowOf(kern)).toMatchObject({ outcome, status: 'held' })
  })

  it('can be changed, and the newest counts; notes are added, terms are replaced or taken out', () => {
    const { interview, outcome, nowOf } = search()
    const kern = interview('Kern', { notes: 'on the third floor' })
    outcome(kern, 'offer', { terms: '120,000', note: ' they were kind ' })
    outcome(kern, 'rejected', { terms: '', note: 'they froze the budget' })
    expect(nowOf(kern)).toMatchObject({
      outcome: 'rejected',
      terms: undefined,
      notes: 'on the third floor\nthey were kind\nthey froze the budget',
    })
  })

  it.each<[InterviewOutcome, InterviewFields, string]>([
    ['advanced', { time: thursday }, 'still to come'],
    ['silent', { time: thursday }, 'still to come'],
    ['rejected', { status: 'canceled' }, 'was called off'],
    ['offer', { status: 'canceled' }, 'was called off'],
  ])('cannot be %s for one like %j', (outcome, fields, message) => {
    const { interview, outcome: note } = search()
    const kern = interview('Kern', fields)
    expect(() => note(kern, outcome)).toThrow(message)
  })

  it.each(['offer', 'accepted'] as const)('can be %s before another talk, which is still to come', (outcome) => {
    const { interview, outcome: note, nowOf, open } = search()
    const kern = interview('Kern', { time: thursday })
    note(kern, outcome)
    expect(nowOf(kern)).toMatchObject({ outcome, status: 'planned' })
    expect(open('prepare')).toEqual(['nobody 2026-11-25'])
  })

  it('is refused for an interview that is not there', () => {
    const { outcome, interview } = search()
    expect(() => outcome({ ...interview('Kern'), id: '2nobdy' }, 'offer')).toThrow(
      expect.objectContaining({ code: 'unknown-ref' }),
    )
  })

  it('leaves what is to be done at other companies as it is', () => {
    const { interview, outcome, open } = search()
    interview('Acme', { time: thursday, with: [{ name: 'Ann Ode' }] })
    outcome(interview('Kern'), 'rejected')
    expect([open('prepare'), open('thank-you')]).toEqual([['Ann Ode 2026-11-25'], ['Ann Ode 2026-11-27']])
  })
})

describe('a company', () => {
  it.each<[InterviewOutcome, string]>([
    ['advanced', 'interviewing'],
    ['offer', 'offer'],
    ['accepted', 'offer'],
    ['rejected', 'closed'],
    ['withdrawn', 'closed'],
    ['silent', 'closed'],
  ])('stands as far as %s brings it: %s', (outcome, status) => {
    const { interview, outcome: note, company, statusOf } = search()
    company('Kern')
    company('Acme')
    note(interview('Kern'), outcome)
    expect([statusOf('Kern'), statusOf('Acme')]).toEqual([status, 'target'])
  })

  it('is found by any of its names, and needs no record', () => {
    const { interview, outcome, company, statusOf, book } = search()
    const kern = interview('KERN Ltd.')
    company('Kern')
    outcome(kern, 'rejected')
    expect(statusOf('Kern')).toBe('closed')
    outcome(interview('Acme'), 'rejected')
    expect(book().companies).toHaveLength(1)
  })

  it('with an offer for one role keeps it, whatever comes of another, until that is answered', () => {
    const { interview, outcome, company, statusOf } = search()
    company('Kern')
    const [cfo, controller] = [
      interview('Kern', { role: 'CFO', time: { on: '2026-11-19', at: null } }),
      interview('Kern', { role: 'controller' }),
    ]
    outcome(cfo, 'offer')
    outcome(controller, 'advanced')
    expect(statusOf('Kern')).toBe('offer')
    interview('Kern', { role: 'controller', time: thursday })
    outcome(cfo, 'withdrawn')
    expect(statusOf('Kern')).toBe('interviewing')
  })
})

describe('the next round', () => {
  /** A first round that was held, for a role or for none. */
  function round(role?: string, company = 'Kern') {
    const it = search()
    const first = it.interview(company, { role })
    const next = (fields: InterviewFields, at = 'Kern') => {
      it.interview(at, { time: thursday, ...fields })
      return it.nowOf(first)?.outcome
    }
    return { ...it, first, next }
  }

  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['for the same role', 'CFO', 'cfo', 'advanced'],
    ['where neither says which role', undefined, undefined, 'advanced'],
    ['where the first said none', undefined, 'CFO', 'advanced'],
    ['where the second says none', 'CFO', undefined, 'advanced'],
    ['for another role', 'CFO', 'controller', undefined],
  ])('%s says what became of the former one', (_, first, second, outcome) => {
    expect(round(first).next({ role: second })).toBe(outcome)
  })

  it('is at the same company, by any of its names', () => {
    expect(round(undefined, 'KERN Ltd.').next({})).toBe('advanced')
    expect(round().next({}, 'Acme')).toBeUndefined()
  })

  it('says nothing of one that is still planned, or that had another outcome', () => {
    const { interview, nowOf } = search()
    const planned = interview('Kern', { time: { on: '2026-11-25', at: null } })
    interview('Kern', { time: thursday })
    expect(nowOf(planned)?.outcome).toBeUndefined()
    const { first, outcome, next } = round()
    outcome(first, 'rejected')
    expect(next({})).toBe('rejected')
  })

  it('is noted with the outcome, for the same role, and so is keeping in touch', () => {
    const { first, book, moment, set, add, nowOf } = round('CFO')
    const pat = add('Pat Lee')
    const wanted = { nextRound: { day: '2026-12-01', at: '14:00' }, keepInTouchWith: pat.id }
    set(settleOutcome(book(), first.id, { outcome: 'advanced' }, wanted, moment()))
    expect(nowOf(first)?.outcome).toBe('advanced')
    expect(book().interviews[1]).toMatchObject({ company: 'Kern', role: 'CFO', on: '2026-12-01', at: '14:00' })
    expect(book().contacts.find(({ id }) => id === pat.id)?.keepInTouch).toEqual({ count: 3, unit: 'm' })
  })

  it('that is planned when I note how the former one went says so as well', () => {
    const { interview, debrief, nowOf } = search()
    const first = interview('Kern', { status: 'planned', role: 'CFO', with: [{ name: 'Pat Lee' }] })
    interview('Kern', { time: thursday, role: 'CFO' })
    const { opened } = debrief(first)
    expect(nowOf(first)?.outcome).toBe('advanced')
    expect(opened.map(({ kind }) => kind)).not.toContain('check-in')
  })
})

describe('to stop waiting for an answer', () => {
  it('is an outcome, and tells who opened the door', () => {
    const { add, interview, debrief, book, set, moment, nowOf, open } = search()
    const dana = add('Dana Reyes')
    const kern = interview('Kern', { status: 'planned', boss: { name: 'Pat Lee' }, throughId: dana.id })
    const [asking] = debrief(kern).opened.filter(({ kind }) => kind === 'check-in')
    const stopped = stopWaiting(book(), asking?.id ?? '', moment())
    set(stopped)
    expect(stopped.interview?.outcome).toBe('silent')
    expect([nowOf(kern)?.outcome, open('tell-host')]).toEqual(['silent', ['Dana Reyes 2026-11-24']])
  })

  it('is nothing but letting go of any other reminder', () => {
    const { add, plan, book, moment, interview } = search()
    interview('Kern')
    const nudge = plan(add('Dana Reyes'), 'nudge', '2026-11-24')
    const stopped = stopWaiting(book(), nudge.id, moment())
    expect(stopped).toMatchObject({ interview: null, opened: [] })
    expect(stopped.book.interviews[0]?.outcome).toBeUndefined()
  })
})
