import { describe, expect, it } from 'vitest'
import { dueList } from '../../../src/book/agenda/due.js'
import { acceptedInterview, fallThrough } from '../../../src/book/outcomes/landing.js'
import { editCompany } from '../../../src/book/people/company.js'
import { isPaused } from '../../../src/book/touches/paused.js'
import { afterAll, monday } from '../../helpers/diary.js'
import { endsOf, search } from '../../helpers/search.js'
import { using } from '../../helpers/using.js'

type Search = ReturnType<typeof search>

/** What is due until a day, as `kind who`. */
function due({ book, nameOf }: Search, on = monday, until: string | null = null): string[] {
  const query = { book: book(), on, until, clock: afterAll, hasTemplate: () => false, channelsOf: () => null }
  const { overdue, today, upcoming } = dueList(query)
  return [...overdue, ...today, ...upcoming].map(({ kind, contactId }) => `${kind} ${nameOf(contactId)}`)
}

/** An offer from Kern; everything else that can be due is due today, each with a person of its own. */
function waiting() {
  const it = search()
  const kern = it.interview('Kern', { role: 'CFO', time: { on: '2026-11-02', at: null } })
  it.outcome(kern, 'offer')
  const person = (name: string) => it.add(name, { company: 'Elsewhere' })
  const [step, nudged, warm] = [person('Step'), person('Nudged'), person('Warm')]
  it.log(step, { on: '2026-11-02', channel: 'email', sequence: '3b7' })
  it.plan(nudged, 'nudge', monday)
  it.set({
    book: { ...it.book(), contacts: it.book().contacts.map((each) => (each.id === warm.id ? kept(each) : each)) },
  })
  for (const kind of ['first-contact', 'follow-up', 'thank-you', 'promise', 'their-promise'] as const)
    it.plan(person(kind), kind, monday)
  it.plan(person('host'), 'tell-host', monday, { aboutId: step.id })
  return { ...it, kern }
}
const kept = <T>(contact: T): T => ({ ...contact, keepInTouch: { count: 1, unit: 'w' } })

const others = [
  'debrief nobody',
  'promise promise',
  'first-contact first-contact',
  'follow-up follow-up',
  'thank-you thank-you',
  'their-promise their-promise',
  'tell-host host',
]
const resting = ['try-someone-else Step', 'nudge Step', 'nudge Nudged', 'keep-in-touch Warm']

describe('with a job accepted', () => {
  it('asking again and keeping in touch rest, and nothing that I owe', () => {
    const it = waiting()
    const before = due(it)
    expect(before.toSorted()).toEqual([...others, ...resting].toSorted())
    it.outcome(it.kern, 'accepted')
    expect(due(it).toSorted()).toEqual(others.toSorted())
    expect(due(it, monday, '2027-12-31').filter((each) => /nudge|Step|Warm/.test(each))).toEqual([])
  })

  it.each(['rejected', 'withdrawn', 'silent', 'offer', 'advanced'] as const)(
    'all of it goes on where that turns out to be %s',
    (outcome) => {
      const it = waiting()
      const before = due(it)
      it.outcome(it.kern, 'accepted')
      it.outcome(it.kern, outcome)
      expect(it.book().landed).toBeNull()
      expect(due(it)).toEqual(before)
    },
  )

  it('keeping in touch goes on from my first day, asking again does not', () => {
    const it = waiting()
    it.outcome(it.kern, 'accepted', { landing: { startOn: '2027-01-04' } })
    expect(due(it, '2027-01-03')).not.toContain('keep-in-touch Warm')
    expect(due(it, '2027-01-04')).toContain('keep-in-touch Warm')
    expect(due(it, '2027-01-04')).not.toContain('nudge Nudged')
  })

  it('keeping in touch goes on once it is certain', () => {
    const it = waiting()
    it.outcome(it.kern, 'accepted', { landing: { isCleared: true } })
    expect(due(it)).toContain('keep-in-touch Warm')
  })

  it('promises, thanks and news are closed by nothing of it', () => {
    const it = waiting()
    const open = () => it.book().followUps.filter(({ status }) => status === 'open')
    const before = open()
    it.outcome(it.kern, 'accepted', { landing: { isCleared: true } })
    const now = open().map(({ id }) => id)
    for (const { id, kind, sequence } of before)
      expect(now.includes(id), kind).toBe(kind !== 'nudge' && sequence === undefined)
  })

  it('what I ask from then on does not rest', () => {
    const it = waiting()
    it.outcome(it.kern, 'accepted')
    it.log(it.add('Bo Roe', { company: 'Acme' }), { channel: 'email', script: using('intro'), nudge: true })
    expect(it.open('nudge')).toContain('Bo Roe 2026-11-30')
    expect(due(it, '2026-12-31')).toContain('nudge Bo Roe')
  })

  it.each([
    [{ kind: 'nudge' }, true],
    [{ kind: 'follow-up', sequence: { name: '3b7', step: 1 } }, true],
    [{ kind: 'try-someone-else', sequence: { name: '3b7', step: 1 } }, true],
    [{ kind: 'first-contact' }, false],
    [{ kind: 'keep-in-touch' }, true],
    [{ kind: 'follow-up' }, false],
    [{ kind: 'check-in' }, false],
    [{ kind: 'decide' }, false],
    [{ kind: 'tell-landed' }, false],
    [{ kind: 'awaited-introduction' }, false],
  ] as const)('%j rests: %s', (item, rests) => {
    const since = '2026-11-23T08:00:00.000Z'
    const before = { ...item, createdAt: '2026-11-20T08:00:00.000Z' }
    expect(isPaused({ landed: { company: 'Kern', since } }, before, monday)).toBe(rests)
    expect(isPaused({ landed: null }, before, monday)).toBe(false)
  })
})

describe('where I have landed', () => {
  it('is the company and role of the interview, by the name that I have for it', () => {
    const { company, interview, outcome, book } = search()
    const kern = interview('KERN Ltd.', { role: 'CFO' })
    company('Kern')
    outcome(kern, 'accepted', { landing: { startOn: '2027-01-04' } })
    expect(book().landed).toMatchObject({ company: 'Kern', role: 'CFO', startOn: '2027-01-04' })
  })

  it('grows: what I leave out stays, and certain stays certain', () => {
    const { land, book, interview } = search()
    interview('Kern', { role: 'controller' })
    land('Kern', { role: 'CFO', startOn: '2027-01-04', isCleared: true })
    land('kern', { publicOn: '2026-12-14', isCleared: false })
    expect(book().landed?.role).toBe('CFO')
    land('Kern', { role: ' finance  chief ' })
    expect(book().landed).toEqual({
      since: expect.any(String),
      ...{ company: 'Kern', role: 'finance chief', isCleared: true },
      ...{ startOn: '2027-01-04', publicOn: '2026-12-14' },
    })
  })

  it.each([
    ['the one with the offer', ['offer', undefined], 0],
    ['the last one there', [undefined, undefined], 1],
    ['the one with the newest offer', ['offer', 'offer'], 1],
    ['the one that I accepted before', ['accepted', 'offer'], 0],
  ] as const)('is noted with %s', (_, outcomes, which) => {
    const { interview, outcome, land } = search()
    const rounds = ['2026-11-12', '2026-11-19'].map((on) => interview('Kern', { time: { on, at: null }, role: on }))
    for (const [index, each] of rounds.entries()) if (outcomes[index]) outcome(each, outcomes[index])
    expect(land('KERN')).toMatchObject({ interview: { id: rounds[which]?.id, outcome: 'accepted' } })
  })

  it('stands alone without an interview, or where the only one was called off', () => {
    const { interview, land, company, statusOf, book } = search()
    company('Kern')
    interview('Kern', { status: 'canceled' })
    expect(land('Kern').interview).toBeNull()
    expect([statusOf('Kern'), book().landed?.company]).toEqual(['offer', 'Kern'])
    expect(acceptedInterview(book())).toBeUndefined()
  })

  it('goes along with a new name of the company', () => {
    const { company, interview, outcome, book, set, moment } = search()
    const { id } = company('Kern')
    const kern = interview('Kern')
    outcome(kern, 'accepted')
    set(editCompany(book(), id, { name: 'Kern Health' }, moment()))
    expect(book().landed?.company).toBe('Kern Health')
    expect(acceptedInterview(book())?.id).toBe(kern.id)
  })

  it('is one place at a time', () => {
    const { interview, outcome, land } = search()
    const [kern, acme] = [interview('Kern'), interview('Acme')]
    outcome(kern, 'accepted')
    const hint = `If you are not going there after all, say so first: rapport interview outcome ${kern.id} withdrawn.`
    const message = 'You have accepted the job at Kern.'
    const refused = expect.objectContaining({ code: 'usage', message, details: { hint } })
    expect(() => outcome(acme, 'accepted')).toThrow(refused)
    expect(() => land('Acme')).toThrow(refused)
    outcome(kern, 'withdrawn')
    expect(land('Acme').interview?.id).toBe(acme.id)
  })

  it('without an interview is taken back by itself', () => {
    const { land } = search()
    land('Kern')
    const hint = expect.stringContaining('rapport landed --fell-through')
    expect(() => land('Acme')).toThrow(expect.objectContaining({ details: { hint } }))
  })

  it.each(['', '   '])('needs a company, not “%s”', (company) => {
    expect(() => search().land(company)).toThrow('A job needs a company.')
  })
})

describe('a job that comes to nothing', () => {
  it('takes news and notes along that are not sent, and leaves what is done', () => {
    const it = search()
    it.add('Kim Roe', { tags: ['reference'] })
    it.interview('Acme', { with: [{ name: 'Ann Ode' }] })
    it.land('Kern', { publicOn: '2026-12-14', isCleared: true })
    const fallen = fallThrough(it.book(), it.moment())
    expect(endsOf(fallen.closed, it.nameOf)).toEqual(['tell-landed Kim Roe void', 'bow-out Ann Ode void'])
    expect(fallen.book.landed).toBeNull()
  })

  it('is not the outcome of another interview', () => {
    const { interview, outcome, book } = search()
    const [kern, acme] = [interview('Kern'), interview('Acme')]
    outcome(kern, 'accepted')
    outcome(acme, 'rejected')
    expect(book().landed?.company).toBe('Kern')
  })
})
