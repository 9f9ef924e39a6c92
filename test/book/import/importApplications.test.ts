import { expect, it } from 'vitest'
import { importApplications } from '../../../src/book/import/importApplications.js'
import { addFollowed, followedCompanies } from '../../../src/book/import/importFollows.js'
import { addCompany } from '../../../src/book/people/company.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { diary } from '../../helpers/diary.js'

const row = (on: string, company: string, title = '') => ({ line: 2, on, company, title, url: '' })

/** A book into which applications are imported. */
function jobs() {
  const it = diary()
  const importRows = (...rows: ReturnType<typeof row>[]) => {
    const { book, ...counts } = importApplications(it.book(), rows, it.moment())
    it.set({ book })
    return counts
  }
  const applications = () => it.book().interactions.map(({ on, company, summary }) => [on, company, summary])
  const company = (name: string, aliases: string[] = []) =>
    it.set(addCompany(it.book(), { name, aliases }, it.moment()))
  return { ...it, importRows, applications, company }
}

it('applications come into the log once each, whoever wrote them down first', () => {
  const it = jobs()
  const known = { activity: 'application' as const, company: 'Kern GmbH', summary: '', on: '2026-11-02' }
  it.set(logActivity(it.book(), known, it.moment()))
  const rows = [
    row('2026-11-02', 'Kern', 'Head of X'),
    row('2026-11-02', 'Acme', 'Head of X'),
    row('2026-11-02', 'Acme, Inc.', 'head of x'),
    row('2026-11-02', 'Acme', 'Head of Y'),
    row('2026-11-03', 'Acme', 'Head of X'),
  ]
  expect(it.importRows(...rows)).toEqual({ added: 3, unchanged: 2, skipped: [] })
  expect(it.importRows(...rows)).toEqual({ added: 0, unchanged: 5, skipped: [] })
  expect(it.applications()).toEqual([
    ['2026-11-02', 'Kern GmbH', ''],
    ['2026-11-02', 'Acme', 'Head of X'],
    ['2026-11-02', 'Acme', 'Head of Y'],
    ['2026-11-03', 'Acme', 'Head of X'],
  ])
})

it('an application moves a target to applied, but not one of years ago', () => {
  const it = jobs()
  it.company('Acme')
  it.company('Kern')
  it.importRows(row('2026-11-02', 'ACME Inc.'), row('2019-11-02', 'Kern'))
  expect(it.book().companies.map(({ name, status }) => [name, status])).toEqual([
    ['Acme', 'applied'],
    ['Kern', 'target'],
  ])
})

it('companies that one follows are added once each, however they are written', () => {
  const it = jobs()
  it.company('Acme', ['Acme Labs'])
  const follows = ['ACME Inc.', 'Acme Labs', 'Kern', 'Kern GmbH'].map((company) => ({ line: 2, company }))
  const names = followedCompanies(it.book(), follows)
  expect(names).toEqual(['Kern'])
  const book = addFollowed(it.book(), names, it.moment())
  expect(book.companies).toMatchObject([{ name: 'Acme' }, { name: 'Kern', status: 'target' }])
  expect(followedCompanies(book, follows)).toEqual([])
})

it('applications on a day to come are left out, with their lines', () => {
  const it = jobs()
  expect(it.importRows(row('2026-11-23', 'Kern'), { ...row('2026-11-24', 'Acme'), line: 3 })).toEqual({
    added: 1,
    unchanged: 0,
    skipped: [{ line: 3, reason: 'has a day that is still to come' }],
  })
  expect(it.applications()).toEqual([['2026-11-23', 'Kern', '']])
})
