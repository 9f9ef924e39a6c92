import { describe, expect, it } from 'vitest'
import { setProfile } from '../../../src/book/model/profile.js'
import { setSettings } from '../../../src/book/model/settings.js'
import { addCompany, editCompany } from '../../../src/book/people/company.js'
import { lastFullWeek, workSearch } from '../../../src/book/reports/workSearch.js'
import { recordGaps } from '../../../src/book/reports/workSearchGaps.js'
import { logActivity, type NewActivity } from '../../../src/book/touches/activity.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

const wednesday = '2026-11-18'

/** Jane, who looks for work as a cook. */
function jane() {
  const book = diary()
  book.set(setProfile(book.book(), { role: 'cook' }))
  return {
    ...book,
    did: (said: Partial<NewActivity> = {}) => {
      const touch = { activity: 'application' as const, company: 'Acme', summary: 'line cook', on: wednesday, ...said }
      const logged = logActivity(book.book(), touch, book.moment())
      book.set(logged)
      return logged.interaction
    },
    settings: (fields: Record<string, string>) => book.set(setSettings(book.book(), fields)),
    record: (day = wednesday) => workSearch(book.book(), day),
    gaps: (day = wednesday) => recordGaps(book.book(), day),
  }
}

describe('a line of the record', () => {
  it('of a talk has all that a form asks for', () => {
    const { add, log, record } = jane()
    const dana = add('Dana Reyes', { company: 'Acme', phones: ['555-0142', '555-0143'], emails: ['dana@acme.example'] })
    log(dana, { on: wednesday, summary: 'she is tired of her boss' })
    expect(record().activities).toEqual([
      {
        on: wednesday,
        employer: 'Acme',
        address: '555-0142',
        person: 'Dana Reyes',
        method: 'by phone',
        position: 'cook',
        result: 'talked',
        missing: [],
      },
    ])
  })

  it('has the address of the company before the number of the person', () => {
    const { add, log, record, set, book, moment } = jane()
    set(addCompany(book(), { name: 'ACME', address: '12 Main St' }, moment()))
    log(add('Dana', { company: 'Acme', phones: ['555-0142'] }), { on: wednesday })
    expect(record().activities[0]?.address).toBe('12 Main St')
  })

  it('keeps the address of a company that got a new name', () => {
    const { did, record, set, book, moment } = jane()
    const { company, ...added } = addCompany(book(), { name: 'Acme', address: '12 Main St' }, moment())
    set(added)
    did()
    set(editCompany(book(), company.id, { name: 'Globex' }, moment()))
    expect(record().activities).toMatchObject([{ employer: 'Globex', address: '12 Main St' }])
  })

  it('has the address at which they were reached', () => {
    const { add, log, record } = jane()
    const dana = add('Dana', { phones: ['555-0142'], emails: ['d@x.example'], url: 'https://in.example/dana' })
    for (const channel of ['phone', 'email', 'linkedin'] as const) log(dana, { on: wednesday, channel })
    expect(record().activities.map((each) => each.address)).toEqual([
      '555-0142',
      'd@x.example',
      'https://in.example/dana',
    ])
  })

  it('of an application has what was applied for, and needs no person', () => {
    const { did, record } = jane()
    did()
    expect(record().activities).toMatchObject([
      { employer: 'Acme', person: null, method: 'application', position: 'line cook', result: 'applied' },
    ])
    expect(record().activities[0]?.missing).toEqual(['address'])
  })

  it('of a workshop needs only to say where', () => {
    const { did, record } = jane()
    did({ activity: 'workshop', company: 'WorkSource', summary: 'how to write a résumé' })
    did({ activity: 'job-club', company: null })
    const lines = record().activities
    expect(lines.map(({ method, missing }) => [method, missing])).toEqual([
      ['workshop', []],
      ['job club', ['employer']],
    ])
    expect(lines[0]).toMatchObject({ employer: 'WorkSource', position: null, result: 'took part' })
  })

  it('holds nothing of what was noted of a talk or a person', () => {
    const { add, log, did, record } = jane()
    const secret = 'secret'
    const dana = add('Dana', { company: 'Acme', notes: secret, title: secret, tags: [secret] })
    log(dana, { on: wednesday, summary: secret, gave: secret, followUp: { on: '2026-12-01', why: secret } })
    did({ activity: 'workshop', summary: secret })
    expect(JSON.stringify(record())).not.toContain(secret)
  })
})

describe('the record of a week', () => {
  it('counts what I did, in its order', () => {
    const { add, log, did, record } = jane()
    const dana = add('Dana')
    log(dana, { on: '2026-11-20', channel: 'email' })
    did({ on: '2026-11-16' })
    log(dana, { on: '2026-11-16', outcome: 'left-message' })
    expect(record()).toMatchObject({ week: '2026-11-15', required: 3, count: 3 })
    expect(record().activities.map(({ on, result }) => `${on} ${result}`)).toEqual([
      '2026-11-16 applied',
      '2026-11-16 left a message',
      '2026-11-20 message sent',
    ])
  })

  it('counts neither a call that nobody took nor a message that came in', () => {
    const { add, log, record } = jane()
    const dana = add('Dana')
    log(dana, { on: wednesday, outcome: 'no-answer' })
    log(dana, { on: wednesday, channel: 'email', direction: 'in' })
    log(dana, { on: wednesday, outcome: 'replied' })
    expect(record().count).toBe(0)
  })

  it('counts a talk that they began', () => {
    const { add, log, record } = jane()
    const dana = add('Dana')
    log(dana, { on: wednesday, channel: 'meeting', direction: 'in', outcome: 'met' })
    log(dana, { on: wednesday, direction: 'in', outcome: 'spoke' })
    expect(record().activities.map(({ result }) => result)).toEqual(['met', 'talked'])
  })

  it('counts thanks only where the setting says so', () => {
    const { add, log, settings, record } = jane()
    const dana = add('Dana')
    log(dana, { on: wednesday, channel: 'email', script: using('thank-you') })
    log(dana, { on: wednesday, channel: 'email', script: using('interview-thank-you') })
    expect(record().count).toBe(0)
    settings({ recordCountsThanks: 'yes' })
    expect(record().count).toBe(2)
  })

  it('goes from Sunday to Saturday, or from where the state says', () => {
    const { did, settings, record } = jane()
    for (const on of ['2026-11-14', '2026-11-15', '2026-11-21', '2026-11-22']) did({ on })
    const days = (day?: string) => record(day).activities.map(({ on }) => on)
    expect(days()).toEqual(['2026-11-15', '2026-11-21'])
    expect(days('2026-11-21')).toEqual(days('2026-11-15'))
    settings({ recordWeekStart: 'monday' })
    expect(record().week).toBe('2026-11-16')
    expect(days()).toEqual(['2026-11-21', '2026-11-22'])
    settings({ recordWeekStart: 'saturday' })
    expect(days()).toEqual(['2026-11-14', '2026-11-15'])
  })

  it('asks for as many as the state does', () => {
    const { settings, record } = jane()
    settings({ recordRequired: '5' })
    expect(record()).toEqual({ week: '2026-11-15', required: 5, count: 0, activities: [] })
  })

  it('is by itself that of the last full week', () => {
    expect(lastFullWeek('2026-11-21', 'sunday')).toBe('2026-11-08')
    expect(lastFullWeek('2026-11-22', 'sunday')).toBe('2026-11-15')
    expect(lastFullWeek('2026-11-23', 'monday')).toBe('2026-11-16')
  })
})

describe('what a form needs and the log lacks', () => {
  it('is said once, with the place where it belongs', () => {
    const { add, log, did, set, book, moment, gaps } = jane()
    const dana = add('Dana Reyes')
    for (const on of ['2026-11-17', wednesday]) log(dana, { on })
    const application = did({ summary: '' })
    did({ company: 'Globex' })
    set(addCompany(book(), { name: 'Globex' }, moment()))
    const club = did({ activity: 'job-club', company: null })
    expect(gaps()).toEqual([
      { in: 'contact', fact: 'employer', id: dana.id, name: 'Dana Reyes' },
      { in: 'contact', fact: 'address', id: dana.id, name: 'Dana Reyes' },
      { in: 'company', fact: 'address', name: 'Acme', isKnown: false },
      { in: 'log', fact: 'position', id: application.id, on: wednesday, activity: 'application' },
      { in: 'company', fact: 'address', name: 'Globex', isKnown: true },
      { in: 'log', fact: 'employer', id: club.id, on: wednesday, activity: 'job-club' },
    ])
  })

  it('is the role where the profile says none', () => {
    const { add, log, set, book, gaps } = jane()
    set(setProfile(book(), { role: '' }))
    log(add('Dana', { company: 'Acme', phones: ['1'] }), { on: wednesday })
    expect(gaps()).toEqual([{ in: 'profile', fact: 'position' }])
  })

  it('is nothing where all is known, and nothing of other weeks', () => {
    const { add, log, gaps } = jane()
    log(add('Dana', { company: 'Acme', phones: ['1'] }), { on: wednesday })
    log(add('Lee'), { on: '2026-11-10' })
    expect(gaps()).toEqual([])
  })
})
