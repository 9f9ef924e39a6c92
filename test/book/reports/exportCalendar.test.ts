import { describe, expect, it } from 'vitest'
import { archiveContact } from '../../../src/book/people/contact.js'
import { calendarEntries } from '../../../src/book/reports/exportCalendar.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'

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
