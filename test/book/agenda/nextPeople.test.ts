import { describe, expect, it } from 'vitest'
import { nextPeople, weights } from '../../../src/book/agenda/nextPeople.js'
import { setProfile } from '../../../src/book/model/profile.js'
import type { Company } from '../../../src/book/model/schema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { archiveContact, type ContactFields } from '../../../src/book/people/contact.js'
import { linkedinNote } from '../../../src/book/people/linkedinNote.js'
import { diary, monday } from '../../helpers/diary.js'

function network() {
  const book = diary()
  const ranked = (by = weights, count = 10) => nextPeople(book.book(), monday, count, by)
  return {
    book,
    target: (name: string, status: Company['status'] = 'target') =>
      book.set(addCompany(book.book(), { name, status }, book.moment())),
    ranked,
    order: (by = weights) => ranked(by).map(({ contact }) => contact.name),
    reasons: (name: string, by = weights) => ranked(by).find(({ contact }) => contact.name === name)?.reasons ?? [],
  }
}

/** The weights with one left out. */
const without = (key: keyof typeof weights) => ({ ...weights, [key]: 0 })

describe('a conversation is worth having', () => {
  it('with somebody who was named to me and to whom I have not spoken', () => {
    const { book, order, reasons } = network()
    const stan = book.add('Stan')
    const dana = book.add('Dana', { introducers: [stan.id] })
    expect(reasons('Dana')).toEqual(['Stan named them, and you have not been in touch'])
    expect(order(without('introduced'))).not.toContain('Dana')
    book.log(dana, { on: '2026-11-02', outcome: 'no-answer' })
    expect(order()).not.toContain('Dana')
  })

  it('with somebody at a company I aim at, as long as I do', () => {
    const { book, target, reasons, order } = network()
    target('Acme')
    target('Brightwell', 'talking')
    book.add('Dana', { company: 'ACME' })
    book.add('Lee', { company: 'Brightwell' })
    expect(reasons('Dana')).toEqual(['works at Acme, a company you aim at'])
    expect(order()).toEqual(['Dana'])
    expect(order(without('atTarget'))).toEqual([])
  })

  it('with somebody who worked at a company I aim at', () => {
    const { book, target, reasons, order } = network()
    target('Acme')
    book.add('Dana', { company: 'Kern', formerly: [{ company: 'ACME Inc.', until: '2026-03-01' }] })
    expect(reasons('Dana')).toEqual(['worked until 2026 at ACME Inc., a company you aim at'])
    expect(order(without('workedAtTarget'))).toEqual([])
  })

  it('with somebody to whom I wrote before my search, as a file says: when, and what we have in common', () => {
    const { book, reasons } = network()
    const dana = book.add('Dana', { title: 'VP Sales' })
    const { interaction } = book.log(dana, { on: '2025-03-04', channel: 'linkedin' })
    const interactions = [{ ...interaction, imported: true as const }]
    book.set({ book: { ...book.book(), interactions } })
    expect(reasons('Dana')).toEqual(['you last wrote to them in March 2025', 'has a say where they work: VP Sales'])
  })

  it('with somebody who introduced me to people there; their own colleagues do not count', () => {
    const { book, target, reasons, ranked } = network()
    target('Acme')
    target('Brightwell')
    const [stan, max] = [book.add('Stan'), book.add('Max', { company: 'Acme' })]
    for (const host of [stan, max]) book.add(`Guest of ${host.name}`, { company: 'Acme', introducers: [host.id] })
    expect(reasons('Stan')).toEqual(['knows somebody at Acme'])
    expect(reasons('Max')).toEqual(['works at Acme, a company you aim at'])
    book.add('Ann', { company: 'acme', introducers: [stan.id] })
    expect(reasons('Stan')).toEqual(['knows 2 people at Acme'])
    book.add('Lee', { company: 'Brightwell', introducers: [stan.id] })
    expect(reasons('Stan')).toEqual(['knows 3 people at companies you aim at'])
    expect(ranked().find(({ contact }) => contact.name === 'Stan')?.score).toBe(3 * weights.knowsAtTarget)
    expect(reasons('Stan', without('knowsAtTarget'))).toEqual([])
  })

  it('with somebody who waits to hear, even right after a talk', () => {
    const { book, reasons, order } = network()
    const stan = book.add('Stan')
    const dana = book.add('Dana', { introducers: [stan.id] })
    book.log(stan)
    expect(order()).toEqual(['Dana'])
    book.log(dana)
    expect(reasons('Stan')).toEqual(['would like to hear how it went with Dana'])
    expect(reasons('Stan', without('waitsToHear'))).toEqual([])
  })

  it('with somebody who waits to hear of several: of whom they wait longest is told', () => {
    const { book, reasons } = network()
    const stan = book.add('Stan')
    const [dana, lee] = ['Dana', 'Lee'].map((name) => book.add(name, { introducers: [stan.id] }))
    if (!dana || !lee) throw new Error('two people')
    book.log(dana, { on: '2026-11-19' })
    book.log(lee, { on: '2026-11-12' })
    expect(reasons('Stan')).toEqual(['would like to hear how it went with Lee'])
  })

  it('with somebody who decides on hiring', () => {
    const { book, reasons, order } = network()
    book.add('Dana', { tags: ['Hiring-Manager'] })
    expect(reasons('Dana')).toEqual(['decides on hiring'])
    expect(order(without('hiringManager'))).toEqual([])
  })

  it('with somebody who helped before, and more often counts more, up to three times', () => {
    const { book, ranked, reasons } = network()
    const dana = book.add('Dana')
    const score = () => ranked({ ...weights, weekOfSilence: 0 })[0]?.score
    const help = () => book.log(dana, { on: '2026-11-02', got: ['advice'] })
    help()
    expect(reasons('Dana')).toContain('helped you before')
    expect(score()).toBe(weights.gaveBefore)
    for (const times of [2, 3, 3]) {
      help()
      expect(score()).toBe(weights.gaveBefore * times)
    }
    expect(reasons('Dana')).toContain('helped you 4 times')
  })

  it('with somebody who has not heard from me for long, the longer the more, up to twelve weeks', () => {
    const { book, ranked, reasons } = network()
    const add = (name: string, on: string) => book.log(book.add(name), { on })
    add('Ann', '2026-11-09')
    add('Bea', '2026-09-14')
    add('Cyd', '2026-08-31')
    add('Dot', '2025-01-01')
    expect(ranked().map(({ contact, score }) => [contact.name, score])).toEqual([
      ['Dot', 18],
      ['Cyd', 18],
      ['Bea', 15],
      ['Ann', 3],
    ])
    expect(reasons('Bea')).toEqual(['not heard from you for 70 days'])
    expect(ranked(without('weekOfSilence'))).toEqual([])
    add('Eve', '2026-11-16')
    expect(reasons('Eve')).toEqual(['not heard from you for 7 days'])
  })
})

describe('nobody is bothered', () => {
  it('who heard from me within a week', () => {
    const { book, target, order } = network()
    target('Acme')
    const [dana, lee] = [book.add('Dana', { company: 'Acme' }), book.add('Lee', { company: 'Acme' })]
    book.log(dana, { on: '2026-11-17' })
    book.log(lee, { on: '2026-11-16' })
    expect(order()).toEqual(['Lee'])
    expect(order({ ...weights, restDays: 3 })).toEqual(['Lee', 'Dana'])
  })

  it('who said no, or was put aside', () => {
    const { book, target, order } = network()
    target('Acme')
    const [dana, lee] = [book.add('Dana', { company: 'Acme' }), book.add('Lee', { company: 'Acme' })]
    book.log(dana, { on: '2026-01-02', outcome: 'declined' })
    book.set(archiveContact(book.book(), lee.id, false, book.moment()))
    expect(order()).toEqual([])
  })

  it('without a reason', () => {
    const { book, order } = network()
    book.add('Dana')
    book.log(book.add('Lee'), { on: '2026-11-02', outcome: 'left-message' })
    expect(order()).toEqual([])
  })
})

describe('the order', () => {
  /** One person for each reason. */
  function oneEach() {
    const it = network()
    const { book, target } = it
    target('Acme')
    const host = book.add('host')
    book.set(archiveContact(book.book(), host.id, false, book.moment()))
    book.add('was introduced', { introducers: [host.id] })
    book.add('hires', { tags: ['hiring-manager'] })
    book.add('at the target', { company: 'Acme' })
    const waits = book.add('waits to hear')
    book.log(book.add('told', { introducers: [waits.id] }), { on: monday })
    book.log(book.add('long silent'), { on: '2026-09-14' })
    const knows = book.add('knows somebody there')
    book.log(book.add('there', { company: 'Acme', introducers: [knows.id] }), { on: monday, noFollowUps: true })
    return it
  }

  it('goes from who was named to me, over targets and thanks, to those I have lost sight of', () => {
    expect(oneEach().order()).toEqual([
      'was introduced',
      'at the target',
      'waits to hear',
      'hires',
      'long silent',
      'knows somebody there',
    ])
  })

  it.each([
    ['introduced', 'was introduced'],
    ['atTarget', 'at the target'],
    ['waitsToHear', 'waits to hear'],
    ['hiringManager', 'hires'],
    ['weekOfSilence', 'long silent'],
    ['knowsAtTarget', 'knows somebody there'],
  ] as const)('follows the weight of %s', (key, name) => {
    const { order } = oneEach()
    expect(order({ ...weights, [key]: 1000 })[0]).toBe(name)
    expect(order(without(key))).not.toContain(name)
  })

  it('puts several reasons above one, and says the weightiest first', () => {
    const { book, target, reasons, order } = network()
    target('Acme')
    book.add('Ann', { company: 'Acme' })
    book.add('Dana', { company: 'Acme', tags: ['hiring-manager'] })
    expect(order()).toEqual(['Dana', 'Ann'])
    expect(reasons('Dana')).toEqual(['works at Acme, a company you aim at', 'decides on hiring'])
    expect(reasons('Dana', { ...weights, hiringManager: 1000 })).toEqual([
      'decides on hiring',
      'works at Acme, a company you aim at',
    ])
  })

  it('of equal ones puts first whom I met last, and ends after as many as were asked for', () => {
    const { book, target, ranked } = network()
    target('Acme')
    for (const name of ['Zoë', 'ann', 'Bea']) book.add(name, { company: 'Acme' })
    expect(ranked(weights, 2).map(({ contact }) => contact.name)).toEqual(['Bea', 'ann'])
  })
})

describe('after an import of connections without companies', () => {
  function connections() {
    const it = network()
    it.book.set(setProfile(it.book.book(), { role: 'marketing director', industry: 'pharmaceutical' }))
    const connect = (name: string, title: string, day: string, fields: ContactFields = {}) =>
      it.book.add(name, {
        title,
        url: `https://www.linkedin.com/in/${name.toLowerCase()}`,
        notes: linkedinNote(day),
        ...fields,
      })
    return { ...it, connect }
  }

  it('begins with whose work is like what I look for, then who has a say, then whom I met lately', () => {
    const { connect, order, reasons } = connections()
    connect('Abe', 'Baker', '1 May 2020')
    connect('Bea', 'Baker', '1 Nov 2026')
    connect('Cyd', 'CEO', '1 May 2020')
    connect('Dot', 'Marketing Manager', '1 May 2020')
    connect('Eve', 'Marketing Director, Pharmaceuticals', '1 Nov 2026')
    expect(order()).toEqual(['Eve', 'Dot', 'Cyd', 'Bea', 'Abe'])
    expect(reasons('Eve')).toEqual([
      'does similar work: Marketing Director, Pharmaceuticals',
      'is in your industry: Marketing Director, Pharmaceuticals',
      'has a say where they work: Marketing Director, Pharmaceuticals',
      'connected with you on LinkedIn 3 weeks ago',
    ])
    expect(reasons('Abe')).toEqual(['is in your book, and you have not talked yet'])
  })

  it.each([
    ['sameRole', 'Marketing Clerk'],
    ['sameIndustry', 'Pharmaceutical Clerk'],
    ['senior', 'Owner'],
  ] as const)('follows the weight of %s', (key, title) => {
    const { connect, order } = connections()
    connect('Abe', title, '1 May 2020')
    connect('Bea', 'Baker', '1 Nov 2026')
    expect(order()).toEqual(['Abe', 'Bea'])
    expect(order(without(key))[0]).toBe('Bea')
  })

  it('counts what one has in common only until we were in touch', () => {
    const { book, connect, order } = connections()
    const abe = connect('Abe', 'Marketing Director', '1 Nov 2026')
    book.log(abe, { on: '2026-11-02', channel: 'email' })
    expect(order()).toEqual([])
  })

  it('says whom to begin with where titles tell nothing: who connected last, then who can be called, then written to', () => {
    const { connect, order } = connections()
    connect('Abe', '', '1 May 2020')
    connect('Bea', '', '2 May 2020')
    connect('Cyd', '', '1 May 2020', { emails: ['cyd@x.example'] })
    connect('Dot', '', '1 May 2020', { phones: ['555-0142'] })
    connect('Ann', '', '1 May 2020')
    expect(order()).toEqual(['Bea', 'Dot', 'Cyd', 'Abe', 'Ann'])
  })

  it('puts whom I was in touch with longest ago before who is only known longer', () => {
    const { book, order } = connections()
    for (const [name, on] of [
      ['Abe', '2026-10-05'],
      ['Bea', '2026-10-01'],
    ] as const)
      book.log(book.add(name, { tags: ['hiring-manager'] }), { on, channel: 'email' })
    expect(order()).toEqual(['Bea', 'Abe'])
  })

  it('is the same list whatever the order of the file, and always as many as were asked for', () => {
    const rows = Array.from(
      { length: 40 },
      (_, n) => [`N${n}`, ['Baker', 'CEO', 'Marketing'][n % 3] ?? '', `${1 + (n % 28)} May 2020`] as const,
    )
    const [forth, back] = [rows, rows.toReversed()].map((list) => {
      const { connect, ranked } = connections()
      for (const row of list) connect(...row)
      return ranked(weights, 10).map(({ contact }) => contact.name)
    })
    expect(forth).toHaveLength(10)
    expect(back).toEqual(forth)
  })
})
