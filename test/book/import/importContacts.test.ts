import { describe, expect, it } from 'vitest'
import type { FileRow } from '../../../src/book/import/importedContact.js'
import { book, row } from '../../helpers/importing.js'

it('a row that means a contact of another name is named, once', () => {
  const it = book()
  const { id } = it.add('Dana Reyes', { emails: ['d@x.example'] })
  const married = row('Dana Cole', { emails: ['d@x.example'] }, 7)
  expect(it.importRows(married).joined).toEqual([{ line: 7, name: 'Dana Cole', contact: { id, name: 'Dana Reyes' } }])
  expect(it.importRows(married, row('Dr. Dana Reyes', { emails: ['d@x.example'] })).joined).toEqual([])
})

it('a row that may mean one of several is left out and named', () => {
  const it = book()
  it.add('Dana Reyes', { company: 'Acme' })
  it.add('Dana Reyes', { company: 'Kern' })
  expect(it.importRows(row('Dana Reyes'))).toMatchObject({ unchanged: 1, skipped: [] })
  expect(it.importRows(row('Dana Reyes', { phones: ['555 0142'] }, 7))).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 0,
    skipped: [{ line: 7, reason: 'Dana Reyes may be one of several in your book; an e-mail address would tell' }],
  })
  expect(it.importRows(row('Dana Reyes', { emails: ['third@x.example'] })).added).toBe(1)
})

it('of a row that could not be read the reason is passed on', () => {
  expect(book().importRows({ line: 3, reason: 'has no name' }).skipped).toEqual([{ line: 3, reason: 'has no name' }])
})

describe('thousands of one kind', () => {
  const each = (make: (n: number) => FileRow) => Array.from({ length: 3000 }, (_, n) => make(n))
  const at = (n: number) => ({ url: `https://www.linkedin.com/in/ann-${n}` })

  it.each<[string, FileRow[], Partial<ReturnType<ReturnType<typeof book>['importRows']>>]>([
    ['one name, with pages', each((n) => row('Ann Lund', { company: 'Acme', ...at(n) }, n)), { added: 3000 }],
    ['one name, with pages and no company', each((n) => row('Ann Lund', at(n), n)), { added: 3000 }],
    ['one name, at as many companies', each((n) => row('Ann Lund', { company: `Firm ${n}` }, n)), { added: 3000 }],
    ['one number', each((n) => row(`Ann ${n}son`, { phones: ['555 010 2030'] }, n)), { added: 3000 }],
    ['one company', each((n) => row(`Ann ${n}son`, { company: 'Acme' }, n)), { added: 3000 }],
  ])('have %s: each is a person, and a second time nothing changes', (_, rows, taken) => {
    const it = book()
    expect(it.importRows(...rows)).toMatchObject(taken)
    expect(it.importRows(...rows)).toMatchObject({ added: 0, updated: 0 })
  })

  it('e-mail addresses of one person are too many: the first hundred are imported, the other rows left out and named', () => {
    const it = book()
    const rows = each((n) => row('Ann Lund', { company: 'Acme', emails: [`ann${n}@x.example`] }, n))
    const { added, updated, skipped } = it.importRows(...rows)
    expect([added, updated, skipped.length]).toEqual([1, 99, 2900])
    expect(skipped[0]).toEqual({
      line: 100,
      reason: 'one person would have more than 100 addresses, numbers, names or tags',
    })
    expect(it.named('Ann Lund')[0]?.emails).toHaveLength(100)
    expect(it.importRows(...rows)).toMatchObject({ added: 0, updated: 0 })
  })
})
