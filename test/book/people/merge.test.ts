import { describe, expect, it } from 'vitest'
import { waitingToHear } from '../../../src/book/agenda/waitingToHear.js'
import { bookFaults } from '../../../src/book/model/check.js'
import type { Contact } from '../../../src/book/model/schema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { findExactly } from '../../../src/book/people/find.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { diary, monday } from '../../helpers/diary.js'

type Diary = ReturnType<typeof diary>

function merge(book: Diary, keep: Contact, other: Contact) {
  const merged = mergeContacts(book.book(), keep.id, other.id, book.moment())
  book.set(merged)
  expect(bookFaults(structuredClone(book.book()))).toEqual([])
  return merged
}

const named = (book: Diary, name: string) => book.book().contacts.find((each) => each.name === name)

describe('who introduced somebody under two names', () => {
  it('need not hear twice of one talk, but hears of the next', () => {
    const book = diary()
    const [stan, stanley] = [book.add('Stan Smith'), book.add('Stanley Smith')]
    const dana = book.add('Dana Reyes', { introducers: [stan.id, stanley.id] })
    book.log(dana, { outcome: 'spoke' })
    book.log(stan, { told: [dana.id] })
    expect(waitingToHear(book.book()).map(({ host }) => host.name)).toEqual(['Stanley Smith'])
    const { dropped } = merge(book, stan, stanley)
    expect(dropped).toMatchObject([{ kind: 'tell-host', contactId: stan.id, aboutId: dana.id }])
    expect(waitingToHear(book.book())).toEqual([])
    book.log(dana, { outcome: 'met' })
    expect(waitingToHear(book.book()).map(({ host }) => host.name)).toEqual(['Stan Smith'])
  })
})

describe('two records in one', () => {
  it('know all that each of them knew', () => {
    const book = diary()
    const keep = book.add('Dana Reyes', { emails: ['d@x.example'], tags: ['vip'], notes: 'keeps bees' })
    const other = book.add('Reyes, D.', {
      aliases: ['Dee'],
      emails: ['D@X.example', 'dana@y.example'],
      phones: ['555-0142'],
      company: 'Acme',
      title: 'CFO',
      keepInTouch: { count: 6, unit: 'w' },
      tags: ['VIP', 'sales'],
      notes: 'sings',
    })
    expect(merge(book, keep, other).contact).toMatchObject({
      id: keep.id,
      name: 'Dana Reyes',
      aliases: ['Reyes, D.', 'Dee'],
      emails: ['d@x.example', 'dana@y.example'],
      phones: ['555-0142'],
      company: 'Acme',
      title: 'CFO',
      keepInTouch: { count: 6, unit: 'w' },
      tags: ['vip', 'sales'],
      notes: 'keeps bees\n\nsings',
      createdAt: keep.createdAt,
    })
  })

  it('keep in their notes what the second said otherwise', () => {
    const book = diary()
    const keep = book.add('Dana', {
      company: 'Acme',
      title: 'CFO',
      keepInTouch: { count: 6, unit: 'w' },
      notes: 'same',
    })
    const said = { company: 'Brightwell', title: 'cfo', keepInTouch: { count: 2, unit: 'm' as const }, notes: 'same' }
    const { contact } = merge(book, keep, book.add('Dana', said))
    expect(contact.company).toBe('Acme')
    expect(contact.notes).toBe('same\n\nThe other record said: company Brightwell; in touch every 2m.')
  })

  it('are at one company where the book has both names for it', () => {
    const book = diary()
    book.set(addCompany(book.book(), { name: 'Blue Lake', aliases: ['BLF'] }, book.moment()))
    const keep = book.add('Dana', { company: 'Blue Lake', formerly: [{ company: 'BLF', title: 'CFO' }] })
    const other = book.add('Dana', { company: 'BLF Inc.', formerly: [{ company: 'Blue Lake', title: 'cfo' }] })
    const { contact } = merge(book, keep, other)
    expect(contact).toMatchObject({ company: 'Blue Lake', notes: '', formerly: [{ company: 'BLF', title: 'CFO' }] })
  })

  it('are found by either name', () => {
    const book = diary()
    merge(book, book.add('Dana Reyes'), book.add('Dana Cole'))
    for (const name of ['Dana Reyes', 'dana cole'])
      expect(findExactly(book.book(), name).map((each) => each.name)).toEqual(['Dana Reyes'])
  })

  it('have the talks, follow-ups and introductions of both, and say what moved', () => {
    const book = diary()
    const [stan, keep, other] = [book.add('Stan'), book.add('Dana'), book.add('Dana R.')]
    book.log(stan, { referred: [{ name: 'Dana R.' }], summary: 'named her' })
    book.log(keep, { summary: 'one' })
    book.log(other, { summary: 'two', referred: [{ name: 'Lee' }] })
    book.open(other, 'follow-up', '2026-12-01', { why: 'her move' })
    const { moved } = merge(book, keep, other)
    const { interactions, followUps } = book.book()
    expect(moved).toMatchObject({ interactions: 1, introductions: 2 })
    expect(interactions.filter((each) => each.contactId === keep.id).map((each) => each.summary)).toEqual([
      'one',
      'two',
    ])
    expect(interactions[0]?.referred).toEqual([keep.id])
    expect(followUps.find((each) => each.why === 'her move')?.contactId).toBe(keep.id)
    expect(named(book, 'Lee')?.introducers).toEqual([keep.id])
    expect(named(book, 'Dana')?.introducers).toEqual([stan.id])
    expect(waitingToHear(book.book()).map(({ host, about }) => `${host.name} of ${about?.name}`)).toEqual([
      'Stan of Dana',
    ])
  })

  it('are active where one of them was', () => {
    const book = diary()
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    const contacts = book.book().contacts.map((each) => ({ ...each, status: 'archived' as const }))
    book.set({ book: { ...book.book(), contacts: contacts.map((each) => (each.id === other.id ? other : each)) } })
    expect(merge(book, keep, other).contact.status).toBe('active')
  })

  it('cannot be one record', () => {
    const book = diary()
    const dana = book.add('Dana')
    expect(() => merge(book, dana, dana)).toThrow('Both are the same record: Dana.')
  })
})

describe('what was open for both', () => {
  it('is open once, on the earlier day; what I wanted myself stays twice', () => {
    const book = diary()
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    const late = book.open(keep, 'nudge', '2026-12-04')
    const early = book.open(other, 'nudge', '2026-12-01')
    const mine = [book.open(keep, 'follow-up', '2026-12-01'), book.open(other, 'follow-up', '2026-12-02')]
    const { dropped } = merge(book, keep, other)
    expect(dropped).toEqual([
      { ...late, status: 'dropped', closedOn: monday, result: 'void', updatedAt: expect.any(String) },
    ])
    expect(book.now(late)).toMatchObject({ status: 'dropped', closedOn: monday })
    expect([early, ...mine].map((each) => book.now(each)?.status)).toEqual(['open', 'open', 'open'])
  })

  it('is open no more where the other record knew the answer, which is said', () => {
    const book = diary('2026-11-20')
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    book.log(keep, { channel: 'email', sequence: '3b7' })
    book.on(monday)
    book.log(other, { channel: 'email', direction: 'in' })
    const mine = book.open(keep, 'follow-up', '2026-12-01')
    expect(merge(book, keep, other).dropped.map(({ kind }) => kind)).toEqual(['try-someone-else', 'nudge'])
    expect(book.now(mine)?.status).toBe('open')
  })

  it('goes on where the answer was given before I wrote', () => {
    const book = diary('2026-11-20')
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    book.log(other, { channel: 'email', direction: 'in' })
    book.on(monday)
    book.log(keep, { channel: 'email', sequence: '3b7' })
    expect(merge(book, keep, other).dropped).toEqual([])
  })

  it('runs one sequence, not two', () => {
    const book = diary()
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    for (const each of [keep, other]) book.log(each, { channel: 'email', sequence: '3b7' })
    merge(book, keep, other)
    expect(book.book().followUps.filter((each) => each.status === 'open')).toHaveLength(2)
  })

  it('is left alone for everybody else', () => {
    const book = diary()
    const [keep, other, lee] = [book.add('Dana'), book.add('Dana R.'), book.add('Lee')]
    const two = [book.open(lee, 'nudge', '2026-12-01'), book.open(lee, 'nudge', '2026-12-02')]
    merge(book, keep, other)
    expect(two.map((each) => book.now(each)?.status)).toEqual(['open', 'open'])
  })

  it('is dropped where somebody would be told of themselves', () => {
    const book = diary()
    const [host, guest] = [book.add('Stan'), book.add('Stan S.')]
    const told = book.open(host, 'tell-host', '2026-12-01', { aboutId: guest.id })
    merge(book, host, guest)
    expect(book.now(told)?.status).toBe('dropped')
  })
})

describe('an introduction that would close a ring', () => {
  it('is let go, and said', () => {
    const book = diary()
    const dana = book.add('Dana')
    const lee = book.add('Lee', { introducers: [dana.id] })
    const twin = book.add('Dana R.', { introducers: [lee.id] })
    expect(merge(book, dana, twin).removedIntroducers.map(({ name }) => name)).toEqual(['Lee'])
    expect(named(book, 'Dana')?.introducers).toEqual([])
    expect(named(book, 'Lee')?.introducers).toEqual([dana.id])
  })

  it('is no more than itself where one of the two introduced the other', () => {
    const book = diary()
    const dana = book.add('Dana')
    const twin = book.add('Dana R.', { introducers: [dana.id] })
    expect(merge(book, dana, twin)).toMatchObject({ removedIntroducers: [], contact: { introducers: [] } })
  })
})
