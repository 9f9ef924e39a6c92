import { describe, expect, it } from 'vitest'
import { parsePromise } from '../../../src/book/touches/parsePromise.js'
import { parseFreeDate } from '../../../src/formats/parseFreeDate.js'
import { diary, monday } from '../../helpers/diary.js'

const calendar = {
  today: monday,
  monthFirst: false,
  freeDates: async (...said: Parameters<typeof parseFreeDate>) => parseFreeDate(...said),
}
const read = (text: string, on = monday) => parsePromise(text, calendar, on)

describe('a promise in words', () => {
  it.each([
    ['send the study by fri', 'send the study', '2026-11-27'],
    ['send the study by Friday', 'send the study', '2026-11-27'],
    ['let me know by dec 14', 'let me know', '2026-12-14'],
    ['call her back by tomorrow', 'call her back', '2026-11-24'],
    ['two names by next week', 'two names', '2026-11-30'],
    ['a draft by the end of the week', 'a draft', '2026-11-27'],
    ['read the book by Pat by 3d', 'read the book by Pat', '2026-11-26'],
    ['SEND IT BY TUE', 'SEND IT', '2026-11-24'],
    ['introduce me to Lee', 'introduce me to Lee', null],
    ['send the report by Kim Lee', 'send the report by Kim Lee', null],
    ['stop by', 'stop by', null],
    ['call tomorrow', 'call', '2026-11-24'],
    ['send the study on Friday', 'send the study', '2026-11-27'],
    ['I will call you on mon.', 'I will call you', '2026-11-30'],
    ['send it next week', 'send it', '2026-11-30'],
    ['send the plan for next month', 'send the plan for next month', null],
    ['tomorrow', 'tomorrow', null],
    ['ask about May', 'ask about May', null],
    ['put in a good word, by and large', 'put in a good word, by and large', null],
  ])('%s', async (text, what, by) => {
    expect(await read(text)).toEqual({ what, by })
  })

  it('counts days from the talk, not from today', async () => {
    expect(await read('send it by fri', '2026-11-18')).toEqual({ what: 'send it', by: '2026-11-20' })
    expect(await read('send it by 2d', '2026-11-18')).toEqual({ what: 'send it', by: '2026-11-20' })
  })

  it.each([
    'by nxt fri',
    'by the weekend of the 12',
    'by eod',
    'by this month or so',
    'by Tues or Wed',
    'by 10am',
    'by fri 10am',
    'by yesterday',
  ])('is refused where a day is meant and none is understood: %s', async (end) => {
    await expect(read(`send it ${end}`)).rejects.toMatchObject({ code: 'bad-date' })
  })

  it.each(['', '  ', 'by fri'])('is refused where nothing is promised: “%s”', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('promises in a talk', () => {
  it('come up on their day; those of others on the business day after it', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { opened } = book.log(dana, {
      promised: [
        { what: 'send the study', by: '2026-11-27' },
        { what: 'ask around', by: null },
      ],
      theyPromised: [
        { what: 'names', by: '2026-11-27' },
        { what: 'think about it', by: null },
      ],
    })
    expect(opened).toMatchObject([
      { kind: 'promise', why: 'send the study', dueOn: '2026-11-27', promisedOn: '2026-11-27' },
      { kind: 'promise', why: 'ask around', dueOn: '2026-11-25' },
      { kind: 'their-promise', why: 'names', dueOn: '2026-11-30', promisedOn: '2026-11-27' },
      { kind: 'their-promise', why: 'think about it', dueOn: '2026-11-30' },
    ])
    expect(opened[1]?.promisedOn).toBeUndefined()
  })

  it('are to the first of several who were there', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    const { opened } = book.log(dana, { outcome: 'met', with: [lee.id], promised: [{ what: 'send it', by: null }] })
    expect(opened.filter(({ kind }) => kind === 'promise')).toMatchObject([{ contactId: dana.id }])
  })

  it.each(['spoke', 'met', 'declined', 'replied', 'sent', 'left-message'] as const)(
    'are closed and moved by no later touch: %s',
    (outcome) => {
      const book = diary()
      const dana = book.add('Dana Reyes')
      const { opened } = book.log(dana, {
        promised: [{ what: 'send it', by: monday }],
        theyPromised: [{ what: 'names', by: null }],
      })
      book.on('2026-12-02')
      book.log(dana, { outcome, channel: outcome === 'sent' || outcome === 'replied' ? 'email' : 'phone' })
      expect(book.book().followUps.filter(({ id }) => opened.some((each) => each.id === id))).toEqual(opened)
    },
  )

  it('are kept on the day of the touch that keeps them, also where it is logged later', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { opened } = book.log(dana, { promised: [{ what: 'send it', by: '2026-11-24' }] })
    book.on('2026-11-26')
    const { closed } = book.log(dana, { on: '2026-11-24', channel: 'email', kept: opened.map(({ id }) => id) })
    expect(closed).toMatchObject([{ status: 'done', result: 'kept', closedOn: '2026-11-24' }])
  })
})
