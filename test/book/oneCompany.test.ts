import { describe, expect, it } from 'vitest'
import { callSheet } from '../../src/book/agenda/callSheet.js'
import { daySheet } from '../../src/book/agenda/daySheet.js'
import { nextPeople } from '../../src/book/agenda/nextPeople.js'
import type { Company } from '../../src/book/model/schema.js'
import { addCompany } from '../../src/book/people/company.js'
import { companyDetails } from '../../src/book/people/companyDetails.js'
import { coverage } from '../../src/book/people/coverage.js'
import { duplicates } from '../../src/book/people/duplicates.js'
import { findCompanies } from '../../src/book/people/findCompanies.js'
import { listContacts } from '../../src/book/people/listContacts.js'
import { mergeContacts } from '../../src/book/people/merge.js'
import { workSearch } from '../../src/book/reports/workSearch.js'
import { recordGaps } from '../../src/book/reports/workSearchGaps.js'
import { logActivity } from '../../src/book/touches/activity.js'
import { bookMarkdown } from '../../src/formats/markdown/bookMarkdown.js'
import { afterAll, monday } from '../helpers/diary.js'
import { book as importingBook, row } from '../helpers/importing.js'

/** The name of a company in the book, and how else it is written; the last pair by its other name. */
const spellings: [name: string, other: string, aliases: string[]][] = [
  ['Acme', 'ACME, Inc.', []],
  ['Johnson & Johnson', 'Johnson and Johnson', []],
  ['Société Générale SA', 'societe generale', []],
  ['Blue Lake', 'blue lake foods', ['Blue Lake Foods LLC']],
]

describe.each(spellings)('%s is %s', (name, other, aliases) => {
  /** A book in which the user aims at the company. */
  function aims(fields: Partial<Pick<Company, 'address' | 'status'>> = {}) {
    const it = importingBook()
    it.set(addCompany(it.book(), { name, aliases, ...fields }, it.moment()))
    return it
  }

  it('in what I know of a company', () => {
    const it = aims()
    const lee = it.add('Lee', { company: other })
    it.log(lee, { summary: 'budgets' })
    const [company] = it.book().companies
    expect(coverage(it.book())).toMatchObject([{ conversations: 1, people: [{ name: 'Lee' }] }])
    expect(companyDetails(it.book(), company as Company).people).toHaveLength(1)
    const said = { activity: 'application', company: other, summary: 'cook', on: monday } as const
    it.set(logActivity(it.book(), said, it.moment()))
    expect(companyDetails(it.book(), company as Company).interactions).toHaveLength(2)
    expect(findCompanies(it.book(), other)).toMatchObject([{ name }])
    expect(bookMarkdown(it.book(), monday, { notes: false })).toContain('- You know there: Lee')
  })

  it('in who could introduce me', () => {
    const it = aims()
    it.log(it.add('Stan'), { summary: `his sister is at ${other}, in sales` })
    expect(coverage(it.book())[0]?.possibleIntroducers).toMatchObject([{ name: 'Stan' }])
  })

  it('in whom to talk to next, and in what to ask on a call', () => {
    const it = aims()
    const stan = it.add('Stan')
    expect(callSheet(it.book(), stan.id).companies).toEqual([name])
    it.add('Lee', { company: other, introducers: [stan.id] })
    const colleague = it.add('Mia', { company: name })
    it.add('Kim', { company: other, introducers: [colleague.id] })
    expect(callSheet(it.book(), stan.id).companies).toEqual([])
    const reasons = new Map(
      nextPeople(it.book(), monday, 9).map(({ contact, ...each }) => [contact.name, each.reasons]),
    )
    expect(reasons.get('Lee')).toContain(`works at ${name}, a company you aim at`)
    expect(reasons.get('Stan')).toContain(`knows somebody at ${name}`)
    expect(reasons.get('Mia')).toEqual([`works at ${name}, a company you aim at`])
  })

  it('in whom else to try, and whose answer counts for both', () => {
    const it = aims()
    const [dana, lee] = [it.add('Dana', { company: name }), it.add('Lee', { company: other })]
    it.open(dana, 'try-someone-else', monday)
    const sheet = daySheet(
      { book: it.book(), on: monday, until: monday, clock: afterAll, hasTemplate: () => true, channelsOf: () => null },
      7,
    )
    expect(sheet.groups.flat()[0]?.alsoThere).toEqual([{ id: lee.id, name: 'Lee' }])
    it.log(dana, { channel: 'email', sequence: '3b7' })
    expect(it.log(lee, { outcome: 'replied' }).colleagues).toEqual([dana.id])
  })

  it('in records of one person', () => {
    const it = aims()
    const [one, two] = [it.add('Dana Reyes', { company: name }), it.add('Reyes, Dana', { company: other })]
    expect(duplicates(it.book())).toMatchObject([{ why: 'name and company', isSure: true }])
    const { notes } = mergeContacts(it.book(), one.id, two.id, it.moment()).contact
    // The record of the company has its other names.
    expect(notes).toBe('')
  })

  it('in what comes from a file, or is named in a talk', () => {
    const it = aims()
    it.add('Tom Miller', { company: 'Globex' })
    it.add('Tom Miller', { company: name })
    const counts = it.importRows(row('Tom Miller', { company: other, emails: ['tom@x.example'] }))
    expect(counts).toMatchObject({ added: 0, updated: 1 })
    expect(it.named('Tom Miller').map(({ emails }) => emails)).toEqual([[], ['tom@x.example']])
    const logged = it.log(it.add('Stan'), { referred: [{ name: 'Tom Miller', company: other }] })
    expect(logged).toMatchObject({ created: [], companyConflicts: [] })
  })

  it('in lists of people', () => {
    const it = aims()
    it.add('Lee', { company: other })
    it.add('Stan', { company: 'Globex' })
    expect(listContacts(it.book(), { company: name })).toMatchObject([{ name: 'Lee' }])
    expect(listContacts(it.book(), { text: name })).toMatchObject([{ name: 'Lee' }])
  })

  it('in the record for the office', () => {
    const it = aims({ address: '12 Main St' })
    const said = { activity: 'application', company: other, summary: 'cook', on: monday } as const
    it.set(logActivity(it.book(), said, it.moment()))
    expect(workSearch(it.book(), monday).activities).toMatchObject([{ employer: name, address: '12 Main St' }])
    const without = aims()
    without.set(logActivity(without.book(), said, without.moment()))
    expect(recordGaps(without.book(), monday)).toMatchObject([{ in: 'company', isKnown: true }])
  })

  it.each(['target', 'talking'] as const)('where I apply while it is “%s”', (status) => {
    const it = aims({ status })
    const said = { company: other, summary: 'cook', on: monday }
    it.set(logActivity(it.book(), { ...said, activity: 'workshop' }, it.moment()))
    expect(it.book().companies).toMatchObject([{ status }])
    it.set(logActivity(it.book(), { ...said, activity: 'application' }, it.moment()))
    expect(it.book().companies).toMatchObject([{ status: 'applied' }])
  })
})

it.each(['applied', 'interviewing', 'offer', 'closed'] as const)('an application leaves “%s” as it is', (status) => {
  const it = importingBook()
  it.set(addCompany(it.book(), { name: 'Acme', status }, it.moment()))
  const said = { activity: 'application', company: 'Acme', summary: 'cook', on: monday } as const
  expect(logActivity(it.book(), said, it.moment())).toMatchObject({
    appliedTo: null,
    book: { companies: [{ status }] },
  })
})

describe('within a company', () => {
  it('comes first whom I talked with last, then whom I tried last, then the alphabet', () => {
    const it = importingBook()
    it.set(addCompany(it.book(), { name: 'Acme' }, it.moment()))
    const names = ['Zoe', 'Ann', 'Tried', 'Early', 'Late', 'Mail']
    const [, , tried, early, late, mail] = names.map((name) => it.add(name, { company: 'Acme Inc.' }))
    if (!tried || !early || !late || !mail) return
    it.log(early, { on: '2026-11-02' })
    it.log(late, { on: '2026-11-09' })
    it.log(early, { on: '2026-11-20', outcome: 'no-answer' })
    it.log(tried, { on: '2026-11-19', outcome: 'left-message', channel: 'voicemail' })
    it.log(mail, { on: '2026-11-20', channel: 'email' })
    const order = ['Late', 'Early', 'Mail', 'Tried', 'Ann', 'Zoe']
    expect(coverage(it.book())[0]?.people.map(({ name }) => name)).toEqual(order)
    const max = it.add('Max', { company: 'ACME' })
    it.open(max, 'try-someone-else', monday)
    const sheet = daySheet(
      { book: it.book(), on: monday, until: monday, clock: afterAll, hasTemplate: () => true, channelsOf: () => null },
      7,
    )
    const task = sheet.groups.flat().find(({ kind }) => kind === 'try-someone-else')
    expect(task?.alsoThere.map(({ name }) => name)).toEqual(order)
  })
})
