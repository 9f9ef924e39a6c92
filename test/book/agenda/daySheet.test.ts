import { describe, expect, it } from 'vitest'
import { daySheet } from '../../../src/book/agenda/daySheet.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { afterAll, diary, monday } from '../../helpers/diary.js'

const sheetOf = (book: ReturnType<typeof diary>, most = 7, on = monday) =>
  daySheet(
    { book: book.book(), on, until: null, clock: afterAll, hasTemplate: () => true, channelsOf: () => null },
    most,
  )

/** What the sheet asks for, person by person. */
const tasks = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.groups.map((block) => block.map(({ contact, kind }) => `${contact?.name}: ${kind}`))

describe('what a day shows', () => {
  it('is a block for each person with all that is due for them, the longest due first', () => {
    const book = diary()
    const [ann, ben] = [book.add('Ann'), book.add('Ben')]
    book.open(ann, 'follow-up', '2026-11-20')
    book.open(ben, 'nudge', '2026-11-19')
    book.open(ben, 'follow-up', monday)
    book.open(ann, 'nudge', '2026-11-24')
    const sheet = sheetOf(book)
    expect(tasks(sheet)).toEqual([['Ben: nudge', 'Ben: follow-up'], ['Ann: follow-up']])
    expect(sheet).toMatchObject({ on: monday, more: 0, next: null, gift: null })
  })

  it('is no more than a few people; the others are counted', () => {
    const book = diary()
    for (const name of ['Ann', 'Ben', 'Cyd']) book.open(book.add(name), 'follow-up', monday)
    const sheet = sheetOf(book, 2)
    expect(tasks(sheet)).toEqual([['Ann: follow-up'], ['Ben: follow-up']])
    expect(sheet.more).toBe(1)
    expect(sheetOf(book, 3)).toMatchObject({ more: 0, next: null })
  })

  it('begins with what has a time today, the earliest first, and never hides it behind older things', () => {
    const book = diary()
    const old = Array.from({ length: 9 }, (_, index) => book.add(`Old ${index}`))
    for (const [index, each] of old.entries()) book.open(each, 'follow-up', `2026-10-0${index + 1}`)
    const [noon, ten, late, later] = ['Noon', 'Ten', 'Late', 'Later'].map((name) => book.add(name))
    if (!noon || !ten || !late || !later) throw new Error('four people')
    book.open(noon, 'follow-up', monday, { at: '12:00' })
    book.open(ten, 'nudge', monday, { at: '10:00' })
    book.open(late, 'follow-up', '2026-11-20', { at: '09:00' })
    book.open(later, 'follow-up', '2026-11-24', { at: '09:00' })
    const names = (sheet: ReturnType<typeof sheetOf>) => sheet.groups.map(([task]) => task?.contact?.name)
    expect(names(sheetOf(book))).toEqual(['Ten', 'Noon', 'Old 0', 'Old 1', 'Old 2', 'Old 3', 'Old 4'])
    expect(sheetOf(book).more).toBe(5)
    expect(names(sheetOf(book, 1))).toEqual(['Ten', 'Noon'])
    expect(names(sheetOf(book, 99)).at(-1)).toBe('Late')
  })

  it('shows all that has a time today, however many they are', () => {
    const book = diary()
    for (let hour = 10; hour < 20; hour++) book.open(book.add(`At ${hour}`), 'follow-up', monday, { at: `${hour}:00` })
    book.open(book.add('Old'), 'follow-up', '2026-10-01')
    const sheet = sheetOf(book)
    expect(sheet.groups).toHaveLength(10)
    expect(sheet.more).toBe(1)
  })

  it('brings up with somebody who has a time today all else that is due for them', () => {
    const book = diary()
    const [ann, ben] = [book.add('Ann'), book.add('Ben')]
    book.open(ann, 'follow-up', '2026-10-01')
    book.open(ben, 'nudge', '2026-11-01')
    book.open(ben, 'follow-up', monday, { at: '15:00' })
    expect(tasks(sheetOf(book))).toEqual([['Ben: follow-up', 'Ben: nudge'], ['Ann: follow-up']])
  })

  it('is the first thing that comes within a month, where nothing is due', () => {
    const book = diary()
    const [ann, ben, cyd] = [book.add('Ann'), book.add('Ben'), book.add('Cyd')]
    expect(sheetOf(book)).toMatchObject({ groups: [], more: 0, next: null })
    book.open(cyd, 'follow-up', '2026-12-24')
    expect(sheetOf(book).next).toBeNull()
    book.open(ann, 'follow-up', '2026-12-23')
    expect(sheetOf(book).next).toMatchObject({ contact: { name: 'Ann' }, dueOn: '2026-12-23', days: 30 })
    book.open(ben, 'nudge', '2026-11-25')
    expect(sheetOf(book).next).toMatchObject({ contact: { name: 'Ben' }, kind: 'nudge', days: 2 })
    expect(sheetOf(book, 7, '2026-11-25').next).toBeNull()
  })

  it('is also who helped me and got nothing yet', () => {
    const book = diary()
    const ann = book.add('Ann')
    book.log(ann, { on: '2026-11-02', got: ['advice'] })
    expect(sheetOf(book).gift).toEqual({ contact: { id: ann.id, name: 'Ann' }, since: '2026-11-02' })
    expect(sheetOf(book, 7, '2026-11-05').gift).toBeNull()
  })
})

describe('beside each task', () => {
  const only = (book: ReturnType<typeof diary>) => sheetOf(book).groups.flat()

  it('stands the channel to name, where the first one of the script does not reach them', () => {
    const book = diary()
    const reach = { Ann: { emails: ['ann@x.example'] }, Ben: { phones: ['555-0142'] }, Cyd: {} }
    for (const [name, fields] of Object.entries(reach)) book.open(book.add(name, fields), 'first-contact', monday)
    const query = { book: book.book(), on: monday, until: null, clock: afterAll, hasTemplate: () => true }
    const channelsFor = (channels: ('phone' | 'email')[] | null) =>
      daySheet({ ...query, channelsOf: () => channels }, 7)
        .groups.flat()
        .map(({ channel }) => channel)
    expect(channelsFor(['phone', 'email'])).toEqual(['email', null, null])
    expect(channelsFor(['email', 'phone'])).toEqual([null, 'phone', null])
    expect(channelsFor(null)).toEqual([null, null, null])
  })

  it('stands what came of the talk, where somebody is to hear of it', () => {
    const book = diary()
    const stan = book.add('Stan')
    const dana = book.add('Dana', { introducers: [stan.id] })
    book.log(dana, { on: '2026-11-18', summary: 'budgets move' })
    book.log(stan, { on: '2026-11-02', summary: 'of old times' })
    expect(only(book)).toMatchObject([{ kind: 'tell-host', news: 'budgets move', alsoThere: [], namedBy: [] }])
  })

  it('stands no news where none was noted, nor where the task is another', () => {
    const book = diary()
    const [stan, dana] = [book.add('Stan'), book.add('Dana')]
    book.log(dana, { on: '2026-11-18' })
    book.open(stan, 'tell-host', monday, { aboutId: dana.id })
    expect(only(book)).toMatchObject([{ kind: 'tell-host', news: null }])
    book.log(dana, { on: '2026-11-19', summary: 'budgets move' })
    book.open(stan, 'follow-up', monday, { aboutId: dana.id })
    book.open(stan, 'tell-host', monday)
    expect(only(book).map(({ kind, news }) => [kind, news])).toEqual([
      ['tell-host', 'budgets move'],
      ['follow-up', null],
      ['tell-host', null],
    ])
  })

  it('stands whom else I know there, where somebody else is to be tried', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana', { company: 'Acme' }), book.add('Lee', { company: 'ACME' })]
    const max = book.add('Max', { company: 'Acme' })
    book.add('Mia', { company: 'Globex' })
    book.set(archiveContact(book.book(), max.id, false, book.moment()))
    book.open(dana, 'try-someone-else', monday)
    book.open(lee, 'nudge', monday)
    expect(only(book)).toMatchObject([
      { kind: 'try-someone-else', alsoThere: [{ id: lee.id, name: 'Lee' }] },
      { kind: 'nudge', alsoThere: [] },
    ])
    expect(only(book)[0]?.alsoThere).toHaveLength(1)
  })

  it('stands who named them, where it is the first contact', () => {
    const book = diary()
    const [stan, ida] = [book.add('Stan'), book.add('Ida')]
    const dana = book.add('Dana', { introducers: [stan.id, ida.id] })
    book.open(dana, 'first-contact', monday)
    book.open(dana, 'nudge', monday)
    expect(only(book)).toMatchObject([
      { kind: 'first-contact', namedBy: ['Stan', 'Ida'], news: null, alsoThere: [] },
      { kind: 'nudge', namedBy: [] },
    ])
  })
})
