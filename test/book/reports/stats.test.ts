import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import { stats, wilson } from '../../../src/book/reports/stats.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

const today = '2026-11-23'

describe('between which bounds a rate truly lies (Wilson, 95 %)', () => {
  it.each([
    [1, 2, 0.5, 0.09, 0.91],
    [0, 10, 0, 0, 0.28],
    [10, 10, 1, 0.72, 1],
    [6, 20, 0.3, 0.15, 0.52],
    [0, 1, 0, 0, 0.79],
    [5, 50, 0.1, 0.04, 0.21],
    [500, 1000, 0.5, 0.47, 0.53],
    [0, 0, 0, 0, 1],
  ])('%i of %i: %d, from %d to %d', (hits, cases, rate, low, high) => {
    expect(wilson(hits, cases)).toEqual({ rate, low, high })
  })

  it('never leaves 0 to 1, and holds the rate', () => {
    for (let cases = 1; cases <= 60; cases++)
      for (let hits = 0; hits <= cases; hits++) {
        const { rate, low, high } = wilson(hits, cases)
        expect(0 <= low && low <= rate && rate <= high && high <= 1, `${hits} of ${cases}`).toBe(true)
      }
  })
})

describe('the numbers', () => {
  it('of an empty book are none, and no week is left out', () => {
    expect(stats(emptyBook(), null, today)).toMatchObject({
      since: null,
      conversations: 0,
      hiringManagers: 0,
      yields: { advice: 0, information: 0, lead: 0, referral: 0 },
      referralsPerConversation: null,
      answers: { templates: [], channels: [] },
      interviews: 0,
    })
    expect(stats(emptyBook(), null, today).weeks.map(({ week }) => week)).toEqual([
      ...['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'],
      ...['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
    ])
  })

  it('count as a conversation where two talked, by voice or face to face, whoever began', () => {
    const { log, add, book } = diary()
    const dana = add('Dana')
    for (const outcome of ['spoke', 'met', 'sent', 'replied', 'left-message', 'no-answer', 'declined'] as const)
      log(dana, { outcome })
    log(dana, { outcome: 'spoke', direction: 'in' })
    expect(stats(book(), null, today).conversations).toBe(3)
  })

  it('count each hiring manager once, by the tag, after a talk', () => {
    const { log, add, book } = diary()
    const dana = add('Dana', { tags: ['Hiring-Manager'] })
    const lee = add('Lee', { tags: ['hiring-manager', 'x'] })
    const stan = add('Stan')
    for (const who of [dana, dana, stan]) log(who)
    log(lee, { channel: 'email' })
    expect(stats(book(), null, today).hiringManagers).toBe(1)
  })

  it('say what the talks gave, each kind once a talk', () => {
    const { log, add, book } = diary()
    const dana = add('Dana')
    log(dana, { got: ['advice', 'lead'] })
    log(dana, { got: ['advice'], referred: [{ name: 'Lee' }, { name: 'Mia' }] })
    log(dana, { channel: 'email', direction: 'in', got: ['information'] })
    const { yields, referralsPerConversation } = stats(book(), null, today)
    expect(yields).toEqual({ advice: 2, information: 1, lead: 1, referral: 1 })
    expect(referralsPerConversation).toBe(1)
  })

  it('take a referral without a name for one', () => {
    const { log, add, book } = diary()
    const dana = add('Dana')
    log(dana, { got: ['referral'] })
    for (let count = 0; count < 2; count++) log(dana)
    expect(stats(book(), null, today).referralsPerConversation).toBe(0.33)
  })

  it('reach back to a day, that day with it', () => {
    const { log, add, book } = diary()
    const dana = add('Dana')
    for (const on of ['2026-11-01', '2026-11-02', '2026-11-20'])
      log(dana, { on, got: ['advice'], script: using('intro') })
    const since = stats(book(), '2026-11-02', today)
    expect(since).toMatchObject({ since: '2026-11-02', conversations: 2, yields: { advice: 2 } })
    expect(since.answers.templates).toMatchObject([{ name: 'intro', sent: 2 }])
    expect(since.weeks).toEqual([
      { week: '2026-11-02', count: 1 },
      { week: '2026-11-09', count: 0 },
      { week: '2026-11-16', count: 1 },
      { week: '2026-11-23', count: 0 },
    ])
  })

  it('of many years begin with the first talk, but with eight weeks at least', () => {
    const { log, add, book } = diary()
    expect(stats(book(), '1990-01-01', today).weeks).toHaveLength(8)
    log(add('Dana'), { on: '2026-08-05' })
    const { weeks } = stats(book(), '1990-01-01', today)
    expect(weeks[0]).toEqual({ week: '2026-08-03', count: 1 })
    expect(weeks).toHaveLength(17)
  })

  it('do not count what was done without a person', () => {
    const { set, book, moment } = diary()
    set(logActivity(book(), { activity: 'workshop', company: null, summary: '', on: today }, moment()))
    expect(stats(book(), null, today)).toMatchObject({ conversations: 0, answers: { channels: [] } })
  })
})

describe('who answers', () => {
  it('is told by script and by the way I reached out, the most used first', () => {
    const { log, add, book } = diary()
    const people = ['A', 'B', 'C', 'D'].map((name) => add(name))
    for (const who of people) log(who, { on: '2026-11-02', channel: 'email', script: using('intro') })
    for (const who of people.slice(0, 1)) log(who, { on: '2026-11-05', channel: 'email', outcome: 'replied' })
    for (const who of people.slice(1, 3)) log(who, { on: '2026-11-09', channel: 'phone', script: using('nudge') })
    const { templates, channels } = stats(book(), null, today).answers
    expect(templates).toEqual([
      { name: 'intro', sent: 4, answered: 1, rate: 0.25, low: 0.05, high: 0.7 },
      { name: 'nudge', sent: 2, answered: 2, rate: 1, low: 0.34, high: 1 },
    ])
    expect(channels.map(({ name, sent, answered }) => [name, sent, answered])).toEqual([
      ['email', 4, 1],
      ['phone', 2, 2],
    ])
  })

  it.each(['meeting', 'video'] as const)(
    'takes a %s for the answer to the mail before it, not for a way of its own',
    (channel) => {
      const { log, add, book } = diary()
      const dana = add('Dana')
      log(dana, { on: '2026-11-02', channel: 'email' })
      log(dana, { on: '2026-11-09', channel })
      expect(stats(book(), null, today).answers.channels).toMatchObject([{ name: 'email', sent: 1, answered: 1 }])
    },
  )
})
