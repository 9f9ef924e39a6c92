import { describe, expect, it } from 'vitest'
import { toldOfLanding } from '../../../src/book/outcomes/toldOfLanding.js'
import { addIntroducer } from '../../../src/book/people/addReferrals.js'
import { archiveContact, editContact } from '../../../src/book/people/contact.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { endsOf, search } from '../../helpers/search.js'
import { using } from '../../helpers/using.js'

/**
 * Stan introduced Dana, Dana Lee, who works at Kern and whom I have talked with; Lee opened the door to the interview there
 * with Pat. Kim vouches for me. Max introduced Ann, who has nothing to do with it.
 */
function landing() {
  const it = search()
  const stan = it.add('Stan Smith')
  const dana = it.add('Dana Reyes', { introducers: [stan.id] })
  const lee = it.add('Lee Park', { company: 'Kern', introducers: [dana.id] })
  const max = it.add('Max Ohm')
  it.add('Ann Ode', { company: 'Acme', introducers: [max.id] })
  const kim = it.add('Kim Roe', { tags: ['reference'] })
  it.log(lee, { on: '2026-11-02', noFollowUps: true })
  const kern = it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: lee.id })
  const accept = (said: Parameters<typeof it.land>[1] = {}) => it.outcome(kern, 'accepted', { landing: said })
  const close = (who: { id: string }) => {
    const news = it.book().followUps.find((each) => each.kind === 'tell-landed' && each.contactId === who.id)
    it.set(closeFollowUp(it.book(), news?.id ?? '', 'done', it.moment()))
  }
  return { ...it, stan, dana, lee, max, kim, kern, accept, close }
}

/** A job at Kern that many have led to: the first of them introduced me there, the others are along the chain. */
function manyHelpers(count: number) {
  const it = search()
  let last: string[] = []
  for (let number = count; number > 0; number--) last = [it.add(`Helper ${number}`, { introducers: last }).id]
  it.interview('Kern', { boss: { name: 'Pat Lee' }, throughId: last[0] ?? null })
  return it
}

describe('the good news', () => {
  it('are for everybody along the chains that led there, hosts and references first', () => {
    const { accept, open } = landing()
    accept({ publicOn: '2026-12-14' })
    expect(open('tell-landed')).toEqual([
      'Lee Park 2026-12-14',
      'Dana Reyes 2026-12-14',
      'Kim Roe 2026-12-14',
      'Stan Smith 2026-12-14',
    ])
  })

  it('are told of the company, and are about no interview', () => {
    const { accept } = landing()
    const [first] = accept({ publicOn: '2026-12-14', role: 'CFO' }).opened
    expect(first).toMatchObject({ why: 'share your good news about Kern', openedBy: null })
    expect(first?.interviewId).toBeUndefined()
  })

  it.each([
    ['the day from which they may know', { publicOn: '2026-12-14', startOn: '2027-01-04' }, '2026-12-14'],
    ['my first day', { startOn: '2027-01-04' }, '2027-01-04'],
    ['today, where that day has passed', { publicOn: '2026-11-20' }, '2026-11-23'],
    ['that day, also before my first one', { publicOn: '2027-01-11', startOn: '2027-01-04' }, '2027-01-11'],
  ])('come up on %s', (_, said, day) => {
    const { accept, open } = landing()
    accept(said)
    expect(open('tell-landed')[0]).toBe(`Lee Park ${day}`)
  })

  it('are for nobody as long as no day is known, and for all once there is one', () => {
    const { accept, open, land } = landing()
    expect(accept().opened).toEqual([])
    land('Kern', { role: 'CFO' })
    expect(open('tell-landed')).toEqual([])
    land('Kern', { startOn: '2027-01-04' })
    expect(open('tell-landed')).toHaveLength(4)
  })

  it('come up five a day, on business days after the first', () => {
    const it = manyHelpers(12)
    it.land('Kern', { publicOn: '2026-12-03' }) // a Thursday
    const days = it.open('tell-landed').map((each) => each.slice(-10))
    expect(days).toEqual([
      ...Array(5).fill('2026-12-03'),
      ...Array(5).fill('2026-12-04'),
      ...Array(2).fill('2026-12-07'),
    ])
  })

  it('are not for those who interviewed me, who are put aside, or who led elsewhere', () => {
    const { accept, open, edit, kern, lee, dana, set, book, moment } = landing()
    edit(kern, { alsoWith: [{ id: lee.id }] })
    set(archiveContact(book(), dana.id, false, moment()))
    accept({ publicOn: '2026-12-14' })
    expect(open('tell-landed')).toEqual(['Kim Roe 2026-12-14', 'Stan Smith 2026-12-14'])
  })

  it('are for those along every chain to somebody there whom I talked with, not only the newest', () => {
    const { accept, open, lee, max, set, book, moment } = landing()
    set({ book: addIntroducer(book(), lee.id, max.id, moment()) })
    accept({ publicOn: '2026-12-14' })
    expect(open('tell-landed')).toContain('Max Ohm 2026-12-14')
  })

  it('of a job without an interview are for those who led to people there', () => {
    const { add, land, log, open } = search()
    const stan = add('Stan Smith')
    const dana = add('Dana Reyes', { company: 'Acme Inc.', introducers: [stan.id] })
    const lee = add('Lee Park', { company: 'Acme', introducers: [dana.id] })
    log(lee, { on: '2026-11-02', noFollowUps: true })
    land('ACME', { publicOn: '2026-12-14' })
    expect(open('tell-landed')).toEqual(['Dana Reyes 2026-12-14', 'Stan Smith 2026-12-14'])
  })
})

describe('good news that are not sent yet', () => {
  it('move with their day, in the order in which they are told', () => {
    const it = manyHelpers(6)
    it.land('Kern', { publicOn: '2026-12-03' })
    const { moved, opened } = it.land('Kern', { publicOn: '2026-12-10' })
    expect([moved.length, opened]).toEqual([6, []])
    expect(it.open('tell-landed').map((each) => each.slice(-10))).toEqual([
      ...Array(5).fill('2026-12-10'),
      '2026-12-11',
    ])
  })

  it('move with my first day where I have said no other one, and stay otherwise', () => {
    const { accept, open, land } = landing()
    accept({ startOn: '2027-01-04' })
    land('Kern', { startOn: '2027-01-11' })
    expect(open('tell-landed')[0]).toBe('Lee Park 2027-01-11')
    land('Kern', { publicOn: '2026-12-14' })
    expect(land('Kern', { startOn: '2027-02-01' }).moved).toEqual([])
    expect(open('tell-landed')[0]).toBe('Lee Park 2026-12-14')
  })

  it('stay where I put them off as long as the day is the same', () => {
    const { accept, open, book, set, land } = landing()
    accept({ publicOn: '2026-12-14' })
    const late = book().followUps.map((each) => (each.kind === 'tell-landed' ? { ...each, dueOn: '2026-12-21' } : each))
    set({ book: { ...book(), followUps: late } })
    land('Kern', { role: 'CFO', publicOn: '2026-12-14' })
    expect(new Set(open('tell-landed').map((each) => each.slice(-10)))).toEqual(new Set(['2026-12-21']))
  })

  it('end as void where the job comes to nothing, and are planned anew for the next one', () => {
    const { accept, outcome, kern, nameOf, open, land } = landing()
    accept({ publicOn: '2026-12-14' })
    const news = outcome(kern, 'withdrawn').closed.filter(({ kind }) => kind === 'tell-landed')
    expect(endsOf(news, nameOf)).toEqual([
      'tell-landed Lee Park void',
      'tell-landed Dana Reyes void',
      'tell-landed Kim Roe void',
      'tell-landed Stan Smith void',
    ])
    land('Acme', { publicOn: '2027-02-01' })
    expect(open('tell-landed')).toEqual(['Kim Roe 2027-02-01'])
  })
})

describe('whoever has heard the good news', () => {
  it('is not told again, whatever I say of the job, and those who have not still are', () => {
    const { accept, open, land, close, lee } = landing()
    accept({ publicOn: '2026-11-23' })
    close(lee)
    land('Kern', { publicOn: '2026-11-25', role: 'CFO', startOn: '2027-01-04' })
    expect(open('tell-landed')).toEqual(['Dana Reyes 2026-11-25', 'Kim Roe 2026-11-25', 'Stan Smith 2026-11-25'])
  })

  it.each([
    ['with the script for it', { channel: 'email', script: using('landed') }, true],
    ['on their voicemail', { channel: 'voicemail', script: using('landed') }, true],
    ['but not by a call that nobody took', { channel: 'phone', outcome: 'no-answer', script: using('landed') }, false],
    ['but not by another letter', { channel: 'email', script: using('thank-you') }, false],
    ['but not by a talk of something else', { channel: 'phone' }, false],
    ['but not by what they wrote', { channel: 'email', direction: 'in', outcome: 'replied' }, false],
  ] as const)('has heard them %s', (_, touch, isTold) => {
    const { accept, open, log, lee } = landing()
    accept({ publicOn: '2026-11-23' })
    log(lee, touch)
    expect(open('tell-landed').includes('Lee Park 2026-11-23')).toBe(!isTold)
  })

  it('stands in the list of those to tell, who hears first at its head', () => {
    const { accept, book, close, kim } = landing()
    expect(toldOfLanding(book())).toEqual([])
    accept({ publicOn: '2026-11-23' })
    close(kim)
    const told = toldOfLanding(book()).map(({ host, isTold, followUp }) => [host.name, isTold, followUp?.dueOn])
    expect(told).toEqual([
      ['Lee Park', false, '2026-11-23'],
      ['Dana Reyes', false, '2026-11-23'],
      ['Kim Roe', true, undefined],
      ['Stan Smith', false, '2026-11-23'],
    ])
  })

  it('hears nothing again where two records of theirs become one', () => {
    const { accept, close, lee, stan, book, set, moment, open, land } = landing()
    accept({ publicOn: '2026-11-23' })
    close(lee)
    set(mergeContacts(book(), stan.id, lee.id, moment()))
    land('Kern', { role: 'CFO' })
    expect(open('tell-landed')).toEqual(['Dana Reyes 2026-11-23', 'Kim Roe 2026-11-23'])
  })

  it('may be somebody who vouches for me since', () => {
    const { accept, open, land, max, set, book, moment } = landing()
    accept({ publicOn: '2026-12-14' })
    set(editContact(book(), max.id, { tags: ['reference'] }, moment()))
    land('Kern', { role: 'CFO' })
    expect(open('tell-landed')).toContain('Max Ohm 2026-12-14')
  })
})
