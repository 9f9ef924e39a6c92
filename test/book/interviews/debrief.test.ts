import { describe, expect, it } from 'vitest'
import { debriefInterview, type NewDebrief } from '../../../src/book/interviews/debrief.js'
import { addInterview, editInterview, type InterviewFields } from '../../../src/book/interviews/interview.js'
import { timesAsked } from '../../../src/book/interviews/timesAsked.js'
import { stopWaiting } from '../../../src/book/outcomes/silence.js'
import { addCompany } from '../../../src/book/people/company.js'
import { stats } from '../../../src/book/reports/stats.js'
import { workSearch } from '../../../src/book/reports/workSearch.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'

/** The day after an interview at Kern with Pat, who would be the boss, and Ann. */
function held(fields: InterviewFields = {}) {
  const it = diary()
  it.set(addCompany(it.book(), { name: 'Kern' }, it.moment()))
  const said = {
    company: 'Kern',
    time: { on: '2026-11-26', at: '10:00' },
    with: [{ name: 'Ann Ode' }],
    boss: { name: 'Pat Lee' },
    ...fields,
  }
  const { interview, book } = addInterview(it.book(), said, 'first', it.moment())
  it.set({ book })
  it.on('2026-11-27')
  const debrief = (more: Partial<NewDebrief> = {}) => {
    const noted = debriefInterview(it.book(), interview.id, { notes: [], ...more }, it.moment())
    it.set(noted)
    return noted
  }
  const open = () => it.book().followUps.filter((each) => each.status === 'open')
  const idOf = (name: string) => it.book().contacts.find((each) => each.name === name)?.id ?? ''
  return { it, id: interview.id, debrief, open, idOf, now: () => it.book().interviews[0] }
}

describe('a debrief', () => {
  it('logs the meeting once, with everybody who was there, the boss first', () => {
    const { it: book, debrief, idOf, now } = held()
    const { interaction } = debrief()
    expect(interaction).toMatchObject({ on: '2026-11-26', channel: 'meeting', outcome: 'met', summary: '' })
    expect(interaction).toMatchObject({ contactId: idOf('Pat Lee'), with: [idOf('Ann Ode')] })
    expect(debrief().interaction?.id).toBe(interaction?.id)
    expect(book.book().interactions).toHaveLength(1)
    expect(now()).toMatchObject({ status: 'held', interactionId: interaction?.id })
  })

  it.each([
    ['https://zoom.example/j/1', 'video', 'met'],
    ['Microsoft Teams Meeting', 'video', 'met'],
    ['by phone, 555-0142', 'phone', 'spoke'],
    ['12 Main St', 'meeting', 'met'],
  ])('knows that %s is a talk by %s', (place, channel, outcome) => {
    expect(held({ place }).debrief().interaction).toMatchObject({ channel, outcome })
  })

  it('ends what was to be done before, thanks nobody twice, and plans to ask what became of it', () => {
    const { debrief, open } = held()
    const { closed, opened } = debrief()
    expect(closed.map(({ kind, status }) => [kind, status])).toEqual([
      ['prepare', 'done'],
      ['debrief', 'done'],
    ])
    expect(opened.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['check-in', '2026-12-03']])
    expect(open().filter(({ kind }) => kind === 'thank-you')).toHaveLength(2)
  })

  it('thanks nobody again whom I have thanked before I debrief', () => {
    const { it: book, debrief, open } = held()
    const [thanks] = open().filter(({ kind }) => kind === 'thank-you')
    book.set(closeFollowUp(book.book(), thanks?.id ?? '', 'done', book.moment()))
    debrief()
    expect(open().filter(({ kind }) => kind === 'thank-you')).toHaveLength(1)
  })

  it('asks on the business day after they said I would hear, also where they say so later', () => {
    const { debrief, open } = held()
    debrief({ hearBy: '2026-12-04' })
    const asking = () => open().filter(({ kind }) => kind === 'check-in')
    expect(asking()).toMatchObject([{ dueOn: '2026-12-07', promisedOn: '2026-12-04' }])
    debrief({ hearBy: '2026-12-11' })
    expect(asking()).toMatchObject([{ dueOn: '2026-12-14', promisedOn: '2026-12-11' }])
  })

  it('grows: a text takes the place of the former one, lists get longer, each only once', () => {
    const { debrief, idOf, now } = held()
    const pat = idOf('Pat Lee')
    const say = (said: object) => debrief({ notes: [{ about: [pat], said }] })
    say({ style: 'calm', saw: ['honesty'], flags: ['late'], trust: 3, asked: ['Why did you leave?'] })
    say({ style: 'calm and quick', saw: ['honesty', 'credibility'], flags: ['late', 'vague'], why: 'straight answers' })
    expect(now()?.debriefs).toMatchObject([
      {
        ...{ contactId: pat, style: 'calm and quick', saw: ['honesty', 'credibility'], flags: ['late', 'vague'] },
        ...{ trust: 3, why: 'straight answers', asked: ['Why did you leave?'], on: '2026-11-27' },
      },
    ])
  })

  it('is about all who were there where I name nobody, and never about somebody who was not', () => {
    const { debrief, idOf, now, it: book } = held()
    debrief({ notes: [{ about: null, said: { trust: 4 } }] })
    expect(now()?.debriefs.map(({ contactId, trust }) => [contactId, trust])).toEqual([
      [idOf('Ann Ode'), 4],
      [idOf('Pat Lee'), 4],
    ])
    const other = book.add('Cy Orr')
    expect(() => debrief({ notes: [{ about: [other.id], said: {} }] })).toThrow('not in the interview at Kern')
  })

  it('gives promises to the boss; the company’s count for itself', () => {
    const { it: book, debrief, open, idOf } = held()
    debrief({ promised: [{ what: 'send it', by: '2026-11-30' }], theyPromised: [{ what: 'call', by: '2026-12-01' }] })
    debrief({ theyPromised: [{ what: 'show the plan', by: null }] })
    expect(open().flatMap(({ kind, why, contactId }) => (kind.includes('promise') ? [[why, contactId]] : []))).toEqual([
      ['send it', idOf('Pat Lee')],
      ['call', idOf('Pat Lee')],
      ['show the plan', idOf('Pat Lee')],
    ])
    const { promises, companyPromises, interviews } = stats(book.book(), null, '2026-12-03')
    expect([promises.made, companyPromises.made, companyPromises.overdue, interviews]).toEqual([1, 2, 1, 1])
  })

  it('needs nobody who is named; only a promise needs somebody', () => {
    const { debrief, now } = held({ with: [], boss: undefined })
    expect(() => debrief({ promised: [{ what: 'send it', by: null }] })).toThrow('nobody to keep a promise to')
    expect(debrief({ notes: [{ about: null, said: { why: 'odd' } }] })).toMatchObject({ interaction: null })
    expect(now()?.debriefs).toMatchObject([{ why: 'odd' }])
  })

  it('is refused for what was called off', () => {
    const { it: book, id, debrief } = held()
    book.set(editInterview(book.book(), id, { status: 'canceled' }, 'nobody', book.moment()))
    expect(() => debrief()).toThrow('was called off')
  })

  it('counts in the work-search record as an interview, once', () => {
    const { it: book, debrief } = held({ role: 'head of launches' })
    expect(workSearch(book.book(), '2026-11-26').count).toBe(0)
    debrief()
    expect(workSearch(book.book(), '2026-11-26').activities).toMatchObject([
      { on: '2026-11-26', employer: 'Kern', person: 'Pat Lee', position: 'head of launches', method: 'interview' },
    ])
  })
})

describe('when nobody answers', () => {
  /** An interview after its debrief, with what asks for an answer. */
  function waiting() {
    const that = held()
    that.debrief()
    const asking = () => that.it.book().followUps.find(({ kind }) => kind === 'check-in')
    const ask = (on: string) => {
      that.it.on(on)
      const script = { id: 'check-in', fulfills: 'check-in' as const, opens: null, expectsAnswer: true }
      const pat = that.it.book().contacts.find(({ name }) => name === 'Pat Lee')
      if (pat) that.it.log(pat, { channel: 'email', outcome: 'sent', script })
    }
    const asked = () => timesAsked(that.it.book(), that.it.book().interviews[0] ?? never)
    return { ...that, asking, ask, asked }
  }
  const never = undefined as never

  it('each time I ask gives them five business days more, and after two no answer is one', () => {
    const { it: book, asking, ask, asked, now } = waiting()
    ask('2026-12-03')
    expect([asking()?.dueOn, asking()?.status, asked()]).toEqual(['2026-12-10', 'open', 1])
    ask('2026-12-10')
    expect([asking()?.dueOn, asked()]).toEqual(['2026-12-17', 2])
    book.set(stopWaiting(book.book(), asking()?.id ?? '', book.moment()))
    expect([now()?.outcome, asking()?.status, book.book().companies[0]?.status]).toEqual([
      'silent',
      'dropped',
      'closed',
    ])
  })

  it('an answer gives them time as well, since only an outcome ends it', () => {
    const { it: book, asking } = waiting()
    const pat = book.book().contacts.find(({ name }) => name === 'Pat Lee')
    if (pat) book.log(pat, { channel: 'email', direction: 'in', outcome: 'replied' })
    expect([asking()?.status, asking()?.dueOn]).toEqual(['open', '2026-12-04'])
  })

  it('another round is the answer, so nothing is asked any more', () => {
    const { it: book, asking, now } = waiting()
    book.set(addInterview(book.book(), { company: 'Kern' }, 'nobody', book.moment()))
    expect([now()?.outcome, asking()?.status]).toEqual(['advanced', 'done'])
  })

  it('a company with an interview for another role ahead stays one that interviews me', () => {
    const { it: book, asking, now } = waiting()
    const role = { role: 'CFO' }
    book.set(editInterview(book.book(), now()?.id ?? '', role, 'nobody', book.moment()))
    book.set(addInterview(book.book(), { company: 'Kern', role: 'controller' }, 'nobody', book.moment()))
    book.set(stopWaiting(book.book(), asking()?.id ?? '', book.moment()))
    expect(book.book().companies[0]?.status).toBe('interviewing')
  })
})
