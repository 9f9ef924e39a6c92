import { describe, expect, it } from 'vitest'
import { bossSheet, bossSheets } from '../../../src/book/interviews/bossSheet.js'
import { bossToJson } from '../../../src/book/interviews/bossToJson.js'
import { type DebriefNotes, debriefInterview } from '../../../src/book/interviews/debrief.js'
import {
  addInterview,
  type EditedFields,
  editInterview,
  type InterviewFields,
} from '../../../src/book/interviews/interview.js'
import type { Interview } from '../../../src/book/model/schema.js'
import { diary } from '../../helpers/diary.js'

/** A diary in which interviews are added, debriefed and changed in one line each. */
function interviewing() {
  const it = diary()
  const idOf = (name: string) => it.book().contacts.find((each) => each.name === name)?.id ?? ''
  const interview = (company: string, fields: InterviewFields = {}): string => {
    const added = addInterview(it.book(), { company, ...fields }, 'nobody', it.moment())
    it.set(added)
    return added.interview.id
  }
  const debrief = (id: string, who: string | null | 'interview', said: DebriefNotes) => {
    const about = who === null || who === 'interview' ? who : [idOf(who)]
    it.set(debriefInterview(it.book(), id, { notes: [{ about, said }] }, it.moment()))
  }
  const edit = (id: string, fields: EditedFields) => {
    it.set(editInterview(it.book(), id, fields, 'nobody', it.moment()))
  }
  const withOutcome = (id: string, outcome: Interview['outcome']) => {
    const interviews = it.book().interviews.map((each) => (each.id === id ? { ...each, outcome } : each))
    it.set({ book: { ...it.book(), interviews } })
  }
  const sheet = (id: string) => bossSheet(it.book(), it.book().interviews.find((each) => each.id === id) as Interview)
  const sheets = () => bossSheets(it.book(), it.book().interviews)
  const witnesses = (id: string) => sheet(id).askAbout.map(({ contact, why }) => [contact.name, why])
  return { it, idOf, interview, debrief, edit, withOutcome, sheet, sheets, witnesses }
}

const patAndAnn = { with: [{ name: 'Ann Ode' }], boss: { name: 'Pat Lee' } }

describe('what is known of a boss', () => {
  it('has who answered what, on which day, two people side by side, and what was never asked', () => {
    const { it: book, interview, debrief, sheet } = interviewing()
    const id = interview('Kern', patAndAnn)
    debrief(id, 'Pat Lee', { style: 'hands off', tenure: 'two years' })
    book.on('2026-11-24')
    debrief(id, 'Ann Ode', { style: 'sees every slide', meetings: '  ' })
    const { contact, answers, sideBySide, unasked } = bossToJson(sheet(id))
    expect(contact).toMatchObject({ name: 'Pat Lee' })
    expect(answers.map(({ question, from, text, on, source }) => [question, from?.name, text, on, source])).toEqual([
      ['style', 'Pat Lee', 'hands off', '2026-11-23', 'said'],
      ['style', 'Ann Ode', 'sees every slide', '2026-11-24', 'said'],
      ['tenure', 'Pat Lee', 'two years', '2026-11-23', 'said'],
    ])
    expect(sideBySide).toEqual([{ question: 'style', answers: answers.slice(0, 2) }])
    expect(unasked).toEqual(['communication', 'team', 'meetings', 'before'])
  })

  it('puts two answers of one person beside nobody', () => {
    const { interview, debrief, sheet } = interviewing()
    debrief(interview('Kern', patAndAnn), 'Pat Lee', { style: 'hands off' })
    const second = interview('Kern', { ...patAndAnn, time: { on: '2026-11-23', at: '08:00' } })
    debrief(second, 'Pat Lee', { style: 'strict' })
    expect(sheet(second).answers.map(({ text }) => text)).toEqual(['hands off', 'strict'])
    expect(sheet(second).sideBySide).toEqual([])
  })

  it('counts the qualities, gathers the warning signs, and takes the trust in the boss, the newest', () => {
    const { it: book, interview, debrief, sheet } = interviewing()
    const id = interview('Kern', patAndAnn)
    debrief(id, null, { saw: ['honesty'], flags: ['third boss in a year'] })
    debrief(id, 'Ann Ode', { missed: ['reliability'], flags: ['looked at the clock'], trust: 1 })
    debrief(id, 'Pat Lee', { trust: 3 })
    book.on('2026-11-24')
    const second = interview('Kern', patAndAnn)
    debrief(second, 'Pat Lee', { trust: 4 })
    expect(bossToJson(sheet(id))).toMatchObject({
      saw: { honesty: 2, dependability: 0, reliability: 0, credibility: 0 },
      missed: { honesty: 0, reliability: 1 },
      flags: ['third boss in a year', 'looked at the clock'],
      trust: 4,
    })
  })

  it('trusts by the interview as a whole, and where nobody knows the boss by the least', () => {
    const { interview, debrief, sheet } = interviewing()
    const kern = interview('Kern', patAndAnn)
    expect(sheet(kern).trust).toBeNull()
    debrief(kern, 'Ann Ode', { trust: 5 })
    expect(sheet(kern).trust).toBeNull()
    const acme = interview('Acme', { with: [{ name: 'Bo Berg' }, { name: 'Cy Dell' }] })
    debrief(acme, 'Bo Berg', { trust: 4 })
    debrief(acme, 'Cy Dell', { trust: 2 })
    expect(sheet(acme)).toMatchObject({ boss: null, trust: 2 })
    const alone = interview('Lindell')
    debrief(alone, 'interview', { trust: 3, style: 'strict' })
    expect(sheet(alone)).toMatchObject({ trust: 3, answers: [{ from: null, text: 'strict' }] })
  })

  it('brings the interviews of one boss together, also where only another one names the boss', () => {
    const { interview, sheets } = interviewing()
    interview('Kern', { ...patAndAnn, role: 'director' })
    interview('Kern GmbH', { with: [{ name: 'Ann Ode' }], time: { on: '2026-12-01', at: null } })
    interview('Acme')
    interview('Acme', { time: { on: '2026-12-02', at: null }, role: 'cook' })
    interview('Lindell')
    expect(sheets().map(({ boss, interviews }) => [boss?.name, interviews.map(({ company }) => company)])).toEqual([
      ['Pat Lee', ['Kern', 'Kern']],
      [undefined, ['Acme', 'Acme']],
      [undefined, ['Lindell']],
    ])
  })

  it('keeps what was heard apart from what was said, and loses none of it', () => {
    const { it: book, idOf, interview, edit, sheet } = interviewing()
    book.add('Stan Smith')
    const id = interview('Kern', patAndAnn)
    edit(id, { heard: { contactId: idOf('Stan Smith'), texts: [' Loses her temper ', 'Pays late'] } })
    book.on('2026-11-24')
    edit(id, { heard: { contactId: idOf('Stan Smith'), texts: ['Pays late'] }, place: 'here' })
    const { answers, unasked, sideBySide } = sheet(id)
    expect(answers.map(({ question, text, on, source }) => [question, text, on, source])).toEqual([
      [null, 'Loses her temper', '2026-11-23', 'heard'],
      [null, 'Pays late', '2026-11-23', 'heard'],
      [null, 'Pays late', '2026-11-24', 'heard'],
    ])
    expect([unasked.length, sideBySide]).toEqual([6, []])
    expect(() => edit(id, { heard: { contactId: idOf('Stan Smith'), texts: [' '] } })).toThrow(
      'What did they tell you?',
    )
  })
})

describe('who could tell what a boss is like', () => {
  it('asks former colleagues first, whom I have talked with before the others, then those from where the boss was', () => {
    const { it: book, interview, witnesses } = interviewing()
    book.add('Pat Lee', { company: 'Kern', formerly: [{ company: 'Lindell' }] })
    book.add('Lou Lind', { company: 'Lindell' })
    book.add('Lea Left', { company: 'Acme', formerly: [{ company: 'Lindell', title: 'CFO' }] })
    book.add('Flo Free', { formerly: [{ company: 'KERN Inc.', title: 'Analyst', until: '2025-03-01' }] })
    book.log(book.add('Stan Smith', { company: 'Foo', formerly: [{ company: 'Kern' }] }), { outcome: 'spoke' })
    book.add('Nobody At All')
    expect(witnesses(interview('Kern', { boss: { name: 'Pat Lee' } }))).toEqual([
      ['Stan Smith', 'used to work at Kern'],
      ['Flo Free', 'was Analyst at KERN Inc. until 2025'],
      ['Lou Lind', 'works at Lindell, where Pat Lee was before'],
      ['Lea Left', 'was CFO at Lindell, where Pat Lee was before'],
    ])
  })

  it('asks people at the company only after an offer, only those I have talked with, and never an interviewer', () => {
    const { it: book, idOf, interview, witnesses, withOutcome } = interviewing()
    book.log(book.add('Ida Inn', { company: 'Kern', formerly: [{ company: 'Lindell' }] }), { outcome: 'spoke' })
    book.add('Sid Silent', { company: 'Kern' })
    book.log(book.add('Ann Ode', { company: 'Kern', formerly: [{ company: 'Kern Inc' }] }), { outcome: 'spoke' })
    book.add('Pat Lee', { company: 'Kern', formerly: [{ company: 'Lindell' }] })
    const id = interview('Kern', patAndAnn)
    const other = interview('Acme', { with: [{ id: idOf('Sid Silent') }] })
    expect(witnesses(id)).toEqual([])
    withOutcome(other, 'offer')
    expect(witnesses(id)).toEqual([])
    for (const outcome of ['offer', 'accepted'] as const) {
      withOutcome(id, outcome)
      expect(witnesses(id)).toEqual([['Ida Inn', "works at Kern, and you've talked"]])
    }
    withOutcome(id, 'rejected')
    expect(witnesses(id)).toEqual([])
  })

  it('asks nobody who was archived, and somebody once', () => {
    const { it: book, interview, witnesses } = interviewing()
    const away = book.add('Away', { formerly: [{ company: 'Kern' }] })
    const contacts = book
      .book()
      .contacts.map((each) => (each.id === away.id ? { ...each, status: 'archived' as const } : each))
    book.set({ book: { ...book.book(), contacts } })
    book.add('Pat Lee', { company: 'Kern', formerly: [{ company: 'Lindell' }] })
    book.add('Twice', { formerly: [{ company: 'Kern' }, { company: 'Lindell' }] })
    expect(witnesses(interview('Kern', { boss: { name: 'Pat Lee' } }))).toEqual([['Twice', 'used to work at Kern']])
  })
})
