import { describe, expect, it } from 'vitest'
import type { Contact, FollowUp } from '../../../src/book/model/schema.js'
import { afterBowingOut } from '../../../src/book/outcomes/afterBowingOut.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { logTouch } from '../../../src/book/touches/log.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { endsOf, search } from '../../helpers/search.js'
import { using } from '../../helpers/using.js'

/** An interview at Kern; at Acme one with Ann, through Dana, and at Brightwell one with Bo, each with a nudge open there. */
function certain({ isCleared = true }: { isCleared?: boolean } = {}) {
  const it = search()
  const dana = it.add('Dana Reyes')
  it.company('Acme')
  const acme = it.interview('Acme', { boss: { name: 'Ann Ode' }, throughId: dana.id })
  const brightwell = it.interview('Brightwell', { with: [{ name: 'Bo Roe' }] })
  const person = (name: string) => it.book().contacts.find((each) => each.name === name) ?? dana
  it.plan(it.add('At Acme', { company: 'Acme' }), 'nudge', '2026-11-30')
  it.plan(it.add('At Brightwell', { company: 'Brightwell' }), 'nudge', '2026-11-30')
  it.plan(it.add('Elsewhere'), 'nudge', '2026-11-30')
  const landed = it.land('Kern', { isCleared })
  const bowOuts = () => it.book().followUps.filter((each) => each.kind === 'bow-out' && each.status === 'open')
  /** A touch, or something else, and what follows where I bow out with it. */
  const then = (change: (book: ReturnType<typeof it.book>) => { book: ReturnType<typeof it.book> }) => {
    const before = it.book()
    const after = afterBowingOut(before, change(before).book, it.moment())
    it.set(after)
    return after
  }
  const tell = (who: Contact, said: Partial<NewTouch> = { script: using('withdraw') }) =>
    then((book) =>
      logTouch(book, { contact: { id: who.id }, on: '2026-11-23', channel: 'email', ...said }, it.moment()),
    )
  const close = (each: FollowUp | undefined, how: 'done' | 'dropped', isVoid = false) =>
    then((book) => closeFollowUp(book, each?.id ?? '', how, it.moment(), { isVoid }))
  return { ...it, acme, brightwell, person, landed, bowOuts, tell, close }
}

const namesOf = ({ nameOf, bowOuts }: ReturnType<typeof certain>) => bowOuts().map(({ contactId }) => nameOf(contactId))

describe('once a job is certain', () => {
  it('a kind note is to go to each company where something is open, today', () => {
    const it = certain()
    expect(it.bowOuts().map(({ dueOn, kind, why }) => [dueOn, kind, why])).toEqual([
      ['2026-11-23', 'bow-out', "bow out graciously: you've taken another job"],
      ['2026-11-23', 'bow-out', "bow out graciously: you've taken another job"],
    ])
    expect(namesOf(it)).toEqual(['Ann Ode', 'Bo Roe'])
    expect(it.landed.opened).toEqual(it.bowOuts())
  })

  it('and not before: nothing is thrown away', () => {
    const it = certain({ isCleared: false })
    expect([it.bowOuts(), it.open('nudge').length]).toEqual([[], 3])
    it.land('Kern', { isCleared: true })
    expect(namesOf(it)).toEqual(['Ann Ode', 'Bo Roe'])
  })

  it('none goes there twice, however often I say more of the job', () => {
    const it = certain()
    it.tell(it.person('Ann Ode'))
    expect(it.land('Kern', { role: 'CFO', isCleared: true }).opened).toEqual([])
    expect(namesOf(it)).toEqual(['Bo Roe'])
  })

  it('without anything open elsewhere what rests ends at once', () => {
    const it = search()
    it.plan(it.add('Ann Ode', { company: 'Acme' }), 'nudge', '2026-11-30')
    const thanks = it.plan(it.add('Bo Roe'), 'thank-you', '2026-11-30')
    expect(endsOf(it.land('Kern', { isCleared: true }).closed, it.nameOf)).toEqual(['nudge Ann Ode void'])
    expect(it.now(thanks)?.status).toBe('open')
  })
})

describe('the kind note', () => {
  it.each([
    ['rejected', []],
    ['withdrawn', []],
    ['silent', []],
    ['offer', ['Ann Ode']],
    ['advanced', ['Ann Ode']],
  ] as const)('after an interview that ended %s is for %j', (outcome, names) => {
    const it = search()
    it.outcome(it.interview('Acme', { boss: { name: 'Ann Ode' } }), outcome)
    it.land('Kern', { isCleared: true })
    expect(it.open('bow-out').map((each) => each.slice(0, -11))).toEqual(names)
  })

  it('goes to whoever stands for the newest interview there', () => {
    const it = search()
    it.interview('Acme', { with: [{ name: 'Ann Ode' }], time: { on: '2026-11-12', at: null } })
    it.interview('ACME', { with: [{ name: 'Cy Orr' }], boss: { name: 'Bo Roe' } })
    it.interview('Acme', { with: [{ name: 'Max Ohm' }], status: 'canceled' })
    it.land('Kern', { isCleared: true })
    expect(it.open('bow-out')).toEqual(['Bo Roe 2026-11-23'])
  })

  it.each(['applied', 'interviewing', 'offer'] as const)(
    'without an interview goes to somebody who has answered me, at a company that is %s',
    (status) => {
      const it = search()
      it.company('Acme', status)
      it.add('Ann Ode', { company: 'Acme' })
      const bo = it.add('Bo Roe', { company: 'Acme' })
      it.log(bo, { on: '2026-11-02', channel: 'email', outcome: 'replied', noFollowUps: true })
      it.land('Kern', { isCleared: true })
      expect(it.open('bow-out')).toEqual(['Bo Roe 2026-11-23'])
      const before = it.book()
      const [note] = before.followUps
      const { book } = closeFollowUp(before, note?.id ?? '', 'done', it.moment())
      it.set(afterBowingOut(before, book, it.moment()))
      expect(it.statusOf('Acme')).toBe('closed')
    },
  )

  it.each(['target', 'talking', 'closed'] as const)('goes to no company that is %s', (status) => {
    const it = search()
    it.company('Acme', status)
    it.log(it.add('Bo Roe', { company: 'Acme' }), { on: '2026-11-02', noFollowUps: true })
    expect(it.land('Kern', { isCleared: true }).opened).toEqual([])
  })

  it('goes to nobody at my new company, to nobody who was put aside, and nowhere where I know nobody', () => {
    const it = search()
    it.company('Kern', 'interviewing')
    it.log(it.add('Pat Lee', { company: 'KERN Inc.' }), { on: '2026-11-02', noFollowUps: true })
    it.interview('Acme')
    const bo = it.interview('Brightwell', { with: [{ name: 'Bo Roe' }] }).interviewers[0] ?? ''
    it.set(archiveContact(it.book(), bo, false, it.moment()))
    expect(it.land('Kern', { isCleared: true }).opened).toEqual([])
  })

  it.each<[string, Partial<NewTouch>, boolean]>([
    ['the script for it', { script: using('withdraw') }, true],
    ['what I say of a letter in my own words', { said: ['bow out'] }, true],
    ['a letter about something else', {}, false],
    ['a call about something else', { channel: 'phone' }, false],
    ['a call that nobody took', { channel: 'phone', outcome: 'no-answer' }, false],
    ['thanks that I owed', { script: using('interview-thank-you') }, false],
    ['what they wrote to me', { direction: 'in' }, false],
  ])('is sent with %s: %j', (_, said, isSent) => {
    const it = certain()
    const ids = it.bowOuts().map(({ id }) => id)
    it.tell(it.person('Ann Ode'), { ...said, ...(said.said && { said: ids.slice(0, 1) }) })
    expect(namesOf(it)).toEqual(isSent ? ['Bo Roe'] : ['Ann Ode', 'Bo Roe'])
    expect(it.nowOf(it.acme)?.outcome).toBe(isSent ? 'withdrawn' : undefined)
  })
})

it('where they say no first, there is nothing left to bow out of', () => {
  const it = certain()
  it.outcome(it.acme, 'rejected')
  expect(namesOf(it)).toEqual(['Bo Roe'])
})

describe('once it is sent', () => {
  it('what was open there is over, and whoever opened that door hears it', () => {
    const it = certain()
    const { closed, opened } = it.tell(it.person('Ann Ode'))
    expect(it.nowOf(it.acme)?.outcome).toBe('withdrawn')
    expect(it.statusOf('Acme')).toBe('closed')
    expect(endsOf(closed, it.nameOf)).toEqual(['nudge At Acme void'])
    expect(opened).toMatchObject([{ kind: 'tell-host', interviewId: it.acme.id }])
    expect(it.nowOf(it.brightwell)?.outcome).toBeUndefined()
  })

  it('to all, everything ends that rested', () => {
    const it = certain()
    it.tell(it.person('Ann Ode'))
    expect(it.open('nudge')).toEqual(['At Brightwell 2026-11-30', 'Elsewhere 2026-11-30'])
    expect(endsOf(it.tell(it.person('Bo Roe')).closed, it.nameOf)).toEqual([
      'nudge At Brightwell void',
      'nudge Elsewhere void',
    ])
  })

  it('all rounds there without an outcome are over, and an offer there is answered', () => {
    const it = certain({ isCleared: false })
    it.outcome(it.acme, 'offer', { answerBy: '2026-12-08' })
    const time = { on: '2026-12-01', at: '10:00' }
    const other = it.interview('Acme', { role: 'controller', time, with: [{ name: 'Ann Ode' }] })
    it.land('Kern', { isCleared: true })
    it.close(it.bowOuts()[0], 'done')
    expect([it.nowOf(it.acme)?.outcome, it.open('decide')]).toEqual(['withdrawn', []])
    expect(it.nowOf(other)).toMatchObject({ outcome: 'withdrawn', status: 'canceled' })
  })

  it('a former round that led on stays as it was', () => {
    const it = certain({ isCleared: false })
    it.outcome(it.acme, 'advanced')
    const second = it.interview('Acme', { time: { on: '2026-11-23', at: null }, boss: { name: 'Ann Ode' } })
    it.land('Kern', { isCleared: true })
    it.tell(it.person('Ann Ode'))
    expect([it.nowOf(it.acme)?.outcome, it.nowOf(second)?.outcome]).toEqual(['advanced', 'withdrawn'])
  })

  it('counts the same where I tick it off; where I let it go, nothing is said of the company', () => {
    const it = certain()
    const [ann, bo] = it.bowOuts()
    it.close(ann, 'done')
    expect(it.nowOf(it.acme)?.outcome).toBe('withdrawn')
    expect(endsOf(it.close(bo, 'dropped').closed, it.nameOf)).toEqual([
      'nudge At Brightwell void',
      'nudge Elsewhere void',
    ])
    expect(it.nowOf(it.brightwell)?.outcome).toBeUndefined()
  })

  it('promises, thanks and news are as they were', () => {
    const it = certain()
    const ann = it.person('Ann Ode')
    it.plan(ann, 'promise', '2026-11-30')
    it.plan(ann, 'their-promise', '2026-11-30')
    for (const each of it.bowOuts()) it.close(each, 'done')
    expect([it.open('promise'), it.open('their-promise')]).toEqual([['Ann Ode 2026-11-30'], ['Ann Ode 2026-11-30']])
    expect(it.open('thank-you')).toContain('Ann Ode 2026-11-23')
  })

  it('nothing follows from any other change, or without a job', () => {
    const it = certain()
    const before = it.book()
    expect(afterBowingOut(before, before, it.moment())).toEqual({ book: before, opened: [], closed: [], moved: [] })
    expect(it.tell(it.person('Dana Reyes'))).toMatchObject({ opened: [], closed: [] })
    expect(namesOf(it)).toEqual(['Ann Ode', 'Bo Roe'])
  })
})
