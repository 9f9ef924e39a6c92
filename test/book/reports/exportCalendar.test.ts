import { describe, expect, it } from 'vitest'
import { fallThrough } from '../../../src/book/outcomes/landing.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { calendarEntries } from '../../../src/book/reports/exportCalendar.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'
import { search } from '../../helpers/search.js'

const shared = { notes: false }

describe('follow-ups in a calendar', () => {
  it('say what to do with whom, why, and how to reach them', () => {
    const it = diary()
    const dana = it.add('Dana Reyes', {
      company: 'Acme',
      phones: ['555-0142', '555-0143'],
      emails: ['dana@acme.example'],
      url: 'https://acme.example/dana',
    })
    const followUp = it.open(dana, 'follow-up', '2026-12-01', { why: 'send her the study' })
    expect(calendarEntries(it.book(), shared)).toEqual([
      {
        id: followUp.id,
        kind: 'follow-up',
        day: '2026-12-01',
        time: null,
        minutes: 30,
        summary: 'Dana Reyes, Acme: follow up',
        description:
          'send her the study\nPhone: 555-0142, 555-0143\nE-mail: dana@acme.example\nWeb: https://acme.example/dana',
        location: null,
        createdAt: followUp.createdAt,
        revisedAt: followUp.createdAt,
      },
    ])
  })

  it('name the one whom it is about, and a company only once', () => {
    const it = diary()
    const stan = it.add('Stan Smith', { company: 'Stan Smith' })
    const dana = it.add('Dana Reyes')
    it.open(stan, 'tell-host', '2026-11-24', { aboutId: dana.id })
    expect(calendarEntries(it.book(), shared)).toMatchObject([
      { summary: 'Stan Smith: say how it went with Dana Reyes', description: '' },
    ])
  })

  it('keep what I noted of talks and people to myself unless I say otherwise', () => {
    const it = diary()
    const dana = it.add('Dana Reyes', { notes: 'shy\nlikes tea' })
    it.log(dana, { summary: 'budgets move to the regions' })
    it.open(dana, 'follow-up', '2026-12-01', { why: 'my promise' })
    expect(calendarEntries(it.book(), shared)[0]?.description).toBe('my promise')
    expect(calendarEntries(it.book(), { ...shared, notes: true })[0]?.description).toBe(
      'my promise\nLast by phone, Mon 23 Nov 2026: budgets move to the regions\nshy\nlikes tea',
    )
  })

  it('are those that are open, the earliest first, and none of somebody who is put aside', () => {
    const it = diary()
    const [dana, lee] = [it.add('Dana Reyes'), it.add('Lee Park')]
    it.open(dana, 'nudge', '2026-12-02')
    const done = it.open(dana, 'follow-up', '2026-11-25')
    it.open(lee, 'first-contact', '2026-11-26')
    it.open(dana, 'thank-you', '2026-11-20')
    it.set(closeFollowUp(it.book(), done.id, 'done', it.moment()))
    it.set(archiveContact(it.book(), lee.id, false, it.moment()))
    expect(calendarEntries(it.book(), shared).map(({ day, summary }) => [day, summary])).toEqual([
      ['2026-11-20', 'Dana Reyes: say thank you'],
      ['2026-12-02', 'Dana Reyes: ring or write again'],
    ])
  })
})

describe('with a new job, a calendar', () => {
  /** Something to ask again and something to keep, an offer from Acme, and an interview at Brightwell nobody has answered. */
  function landed(isCleared: boolean) {
    const it = search()
    const dana = it.add('Dana Reyes')
    it.plan(dana, 'nudge', '2026-11-30')
    it.log(it.add('Lee Park'), { channel: 'email', sequence: '3b7' })
    it.plan(dana, 'promise', '2026-12-01', { why: 'send the study' })
    it.outcome(it.interview('Acme', { boss: { name: 'Ann Ode' } }), 'offer', {
      answerBy: '2026-12-08',
      terms: '120,000',
    })
    it.debrief(it.interview('Brightwell', { with: [{ name: 'Bo Roe' }], status: 'planned' }))
    const before = shownIn(it)
    it.land('Kern', { publicOn: '2026-12-14', isCleared })
    return { ...it, before }
  }
  const shownIn = ({ book }: Pick<ReturnType<typeof search>, 'book'>, notes = false) =>
    calendarEntries(book(), { notes }).map(({ summary }) => summary)

  it('leaves out what rests, and shows it again where the job comes to nothing', () => {
    const it = landed(false)
    const resting = [
      'Dana Reyes: ring or write again',
      'Lee Park: try somebody else there',
      'Lee Park: ring or write again',
    ]
    expect(it.before).toEqual(expect.arrayContaining(resting))
    const shown = shownIn(it)
    expect(shown).toEqual(it.before.filter((each) => !resting.includes(each)))
    it.set(fallThrough(it.book(), it.moment()))
    expect(shownIn(it)).toEqual(it.before)
  })

  it('asks nobody for an answer any more once it is certain', () => {
    const asking = 'Bo Roe, Brightwell: ask what became of the interview at Brightwell'
    expect(shownIn(landed(false))).toContain(asking)
    expect(shownIn(landed(true))).not.toContain(asking)
  })

  it('keeps promises and what is to be decided, without the terms of an offer', () => {
    const it = landed(true)
    expect(shownIn(it)).toEqual(
      expect.arrayContaining(['Dana Reyes: your promise', 'Ann Ode, Acme: something to decide']),
    )
    for (const notes of [true, false])
      expect(JSON.stringify(calendarEntries(it.book(), { notes }))).not.toContain('120')
  })

  it('has the good news from the day from which others may know', () => {
    const it = search()
    it.add('Kim Roe', { tags: ['reference'] })
    it.land('Kern', { publicOn: '2026-12-14' })
    expect(calendarEntries(it.book(), shared)).toMatchObject([
      { day: '2026-12-14', summary: expect.stringContaining('Kim Roe: ') },
    ])
  })
})
