import { describe, expect, it } from 'vitest'
import { dueEntries, dueItems, dueList, newsFirst } from '../../../src/book/agenda/due.js'
import type { DueKind } from '../../../src/book/model/followUpKind.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { afterAll, diary, monday } from '../../helpers/diary.js'

const list = (book: ReturnType<typeof diary>, until: string | null = null, on = monday) =>
  dueList({
    book: book.book(),
    on,
    until,
    clock: afterAll,
    hasTemplate: (id) => id === 'intro',
    channelsOf: () => null,
  })

describe('what is due', () => {
  it('is late, of today or to come, the earliest first', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    for (const day of ['2026-11-24', '2026-11-23', '2026-11-20', '2026-10-01', '2026-11-30', '2026-12-01'])
      book.open(dana, 'follow-up', day)
    const due = list(book, '2026-11-30')
    const days = (entries: typeof due.today) => entries.map((each) => each.dueOn)
    expect(days(due.overdue)).toEqual(['2026-10-01', '2026-11-20'])
    expect(days(due.today)).toEqual(['2026-11-23'])
    expect(days(due.upcoming)).toEqual(['2026-11-24', '2026-11-30'])
    expect(list(book).upcoming).toEqual([])
  })

  it('counts the days, negative when late, across a change of clocks', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    for (const day of ['2026-10-24', '2026-11-02', '2026-11-23', '2026-11-24']) book.open(dana, 'follow-up', day)
    const { overdue, today, upcoming } = list(book, '2026-11-24')
    expect([...overdue, ...today, ...upcoming].map((each) => each.days)).toEqual([-30, -21, 0, 1])
  })

  it('counts from the day asked about', () => {
    const book = diary()
    book.open(book.add('Dana Reyes'), 'follow-up', '2026-11-25')
    const due = list(book, null, '2026-11-26')
    expect(due).toMatchObject({ on: '2026-11-26', overdue: [{ days: -1 }], today: [] })
  })

  it('leaves out what is closed and who is archived', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park', { keepInTouch: { count: 1, unit: 'd' } })]
    book.open(dana, 'follow-up', '2026-11-20')
    book.log(dana)
    book.open(lee, 'follow-up', '2026-11-20')
    book.set(archiveContact(book.book(), lee.id, false, book.moment()))
    expect(list(book)).toMatchObject({ overdue: [], today: [] })
    book.set(archiveContact(book.book(), lee.id, true, book.moment()))
    expect(list(book).overdue).toHaveLength(1)
  })

  it('says how to reach the person and what was said last', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { company: 'Brightwell', phones: ['555-0142'], emails: ['dana@example.com'] })
    book.log(dana, { on: '2026-11-18', summary: 'newest', channel: 'email' })
    book.log(dana, { on: '2026-11-12', summary: 'entered late, but older' })
    book.open(dana, 'follow-up', monday)
    const [entry] = list(book).today
    expect(entry?.lastTouch).toEqual({ on: '2026-11-18', channel: 'email', summary: 'newest' })
    expect(entry?.contact).toEqual({
      id: dana.id,
      name: 'Dana Reyes',
      company: 'Brightwell',
      emails: ['dana@example.com'],
      phones: ['555-0142'],
    })
  })

  it('names the script that fits, and none that does not exist', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.open(dana, 'first-contact', monday)
    book.log(lee, { outcome: 'met' })
    const entries = list(book, '2026-11-30')
    expect(entries.today[0]).toMatchObject({ template: 'intro', lastTouch: null })
    expect(entries.upcoming[0]).toMatchObject({ kind: 'thank-you', template: null })
  })

  it('names the script of the follow-up itself, where it has one', () => {
    const book = diary()
    const own = { ...book.open(book.add('Dana Reyes'), 'nudge', monday), template: 'intro' }
    const whole = { ...book.book(), followUps: [own] }
    const due = dueList({
      book: whole,
      on: monday,
      until: null,
      clock: afterAll,
      hasTemplate: () => true,
      channelsOf: () => null,
    })
    expect(due.today).toMatchObject([{ kind: 'nudge', template: 'intro' }])
  })

  it('goes by whether they ever answered', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(dana, { on: '2026-11-02' })
    book.log(dana, { on: '2026-11-03', channel: 'email' })
    for (const each of [dana, lee]) book.open(each, 'follow-up', monday)
    const due = dueList({
      book: book.book(),
      on: monday,
      until: null,
      clock: afterAll,
      hasTemplate: () => true,
      channelsOf: () => null,
    })
    expect(due.today.map(({ template }) => template)).toEqual(['reconnect', 'intro'])
  })

  it('has no place for whom the book does not know', () => {
    const book = diary()
    book.open(book.add('Dana Reyes'), 'follow-up', monday)
    const query = {
      book: { ...book.book(), contacts: [] },
      on: monday,
      until: null,
      clock: afterAll,
      hasTemplate: () => true,
      channelsOf: () => null,
    }
    expect(dueEntries(query, dueItems(query))).toEqual([])
  })
})

describe('thanks and news', () => {
  it('come before anything else, each group in the order it had', () => {
    const kinds = ['follow-up', 'thank-you', 'nudge', 'tell-host', 'thank-you', 'keep-in-touch']
    const items = kinds.map((kind) => ({ kind: kind as DueKind, dueOn: monday }))
    expect(newsFirst(items, monday).map(({ kind }) => kind)).toEqual([
      'thank-you',
      'tell-host',
      'thank-you',
      'follow-up',
      'nudge',
      'keep-in-touch',
    ])
  })

  it('are good news once people may know', () => {
    const items = [
      { kind: 'follow-up' as const, dueOn: '2026-11-20' },
      { kind: 'tell-landed' as const, dueOn: monday },
    ]
    expect(newsFirst(items, monday).map(({ kind }) => kind)).toEqual(['tell-landed', 'follow-up'])
    expect(newsFirst(items, '2026-11-22')).toEqual(items)
  })
})

describe('keeping in touch', () => {
  const everyWeek = { keepInTouch: { count: 1, unit: 'w' } } as const

  it('is due a period after the last touch, without a record of its own', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', everyWeek)
    book.log(dana, { on: '2026-11-15' })
    expect(list(book).overdue).toMatchObject([
      { id: null, kind: 'keep-in-touch', dueOn: '2026-11-22', days: -1, status: 'open', why: null, openedBy: null },
    ])
    expect(book.book().followUps).toEqual([])
  })

  it('stands among the rest by its day, and is not shown before the last day asked about', () => {
    const book = diary()
    const [dana, lee, max] = [book.add('Dana Reyes', everyWeek), book.add('Lee Park'), book.add('Max Ohm', everyWeek)]
    book.open(lee, 'follow-up', '2026-11-20')
    book.log(dana, { on: '2026-11-10' })
    book.log(max, { on: '2026-11-20' })
    const { overdue, today, upcoming } = list(book)
    expect(overdue.map(({ contact }) => contact?.name)).toEqual(['Dana Reyes', 'Lee Park'])
    expect([today, upcoming]).toEqual([[], []])
    expect(list(book, '2026-11-27').upcoming).toMatchObject([{ contact: { name: 'Max Ohm' }, dueOn: '2026-11-27' }])
    expect(list(book, '2026-11-26').upcoming).toEqual([])
  })

  it('starts anew with any touch, an answer from them too', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', everyWeek)
    book.log(dana, { on: '2026-11-02' })
    book.log(dana, { outcome: 'replied', channel: 'email' })
    expect(list(book)).toMatchObject({ overdue: [], today: [] })
    expect(list(book, '2026-11-30').upcoming).toMatchObject([{ dueOn: '2026-11-30', days: 7 }])
  })

  it('is due today with somebody never touched', () => {
    const book = diary()
    book.add('Dana Reyes', everyWeek)
    expect(list(book).today).toMatchObject([{ id: null, kind: 'keep-in-touch', days: 0 }])
  })

  it('is silent while something else is open for them, even later', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', everyWeek)
    book.open(dana, 'follow-up', '2027-01-11')
    expect(list(book, '2026-12-31')).toMatchObject({ overdue: [], today: [], upcoming: [] })
  })
})
