import { describe, expect, it } from 'vitest'
import type { FileRow, ImportedContact } from '../../../src/book/import/importedContact.js'
import { book, row } from '../../helpers/importing.js'

describe('a person of a file', () => {
  it.each<[string, Partial<ImportedContact>, Partial<ImportedContact>]>([
    ['an address, whatever its case', { name: 'D. R.', emails: ['D@x.example'] }, { emails: ['d@X.example'] }],
    [
      'a page, however it is written',
      { name: 'D. R.', url: 'http://LinkedIn.com/in/dana%C3%A9/' },
      { url: 'https://de.linkedin.com/in/danaé?trk=1' },
    ],
    [
      'a number and a word of the name',
      { name: 'Reyes, D.', phones: ['(555) 010-2030'] },
      { phones: ['555 010 2030'] },
    ],
    ['name and company', { name: 'dana reyes', company: 'ACME' }, { company: 'Acme' }],
    ['the name, where the file knows no company', { name: 'Dana Reyes' }, { company: 'Acme' }],
    ['the name, where the book knows no company', { name: 'Dana Reyes', company: 'Acme' }, {}],
    ['the name without titles and degrees', { name: 'Reyes, Dr. Dana, PhD', company: 'Acme' }, { company: 'Acme' }],
    ['another name of theirs', { name: 'Dee Reyes', company: 'Acme' }, { aliases: ['Dee Reyes'], company: 'Acme' }],
  ])('is known by %s', (_, incoming, known) => {
    const it = book()
    const { id } = it.add('Dana Reyes', known)
    const taken = it.importRows(row(incoming.name ?? 'Dana Reyes', { ...incoming, title: 'CFO' }))
    expect(taken).toMatchObject({ added: 0, updated: 1, unchanged: 0, skipped: [] })
    expect(it.book().contacts).toMatchObject([{ id, name: 'Dana Reyes', title: 'CFO' }])
  })

  it.each<[string, Partial<ImportedContact>, Partial<ImportedContact>]>([
    ['works elsewhere', { company: 'Kern' }, { company: 'Acme' }],
    [
      'has another page',
      { url: 'https://linkedin.com/in/dana2', company: 'Acme' },
      { url: 'https://linkedin.com/in/dana1', company: 'Acme' },
    ],
    ['shares only a switchboard', { name: 'Lee Park', phones: ['5550102030'] }, { phones: ['5550102030'] }],
    [
      'shares only a page of all',
      { name: 'Lee Park', url: 'https://acme.example/team' },
      { url: 'https://acme.example/team' },
    ],
    [
      'shares only an address of all',
      { name: 'Lee Park', emails: ['info@acme.example'] },
      { emails: ['info@acme.example'] },
    ],
  ])('is somebody else who %s', (_, incoming, known) => {
    const it = book()
    it.add('Dana Reyes', known)
    expect(it.importRows(row(incoming.name ?? 'Dana Reyes', incoming)).added).toBe(1)
  })
})

describe('two people who look alike', () => {
  it.each<[string, [string, Partial<ImportedContact>], [string, Partial<ImportedContact>]]>([
    [
      'addresses that differ in an accent',
      ['Anna Roth', { emails: ['a@muller.example'] }],
      ['Bert Kling', { emails: ['a@müller.example'] }],
    ],
    [
      'old pages that begin alike',
      ['John Smith', { company: 'Acme', url: 'https://www.linkedin.com/pub/john-smith/12/345' }],
      ['John Smith', { company: 'Kern', url: 'https://www.linkedin.com/pub/john-smith/99/a1' }],
    ],
    [
      'one number, and names that only look short',
      ['Ann Maria Lund', { phones: ['555 0100'] }],
      ['Ann A.', { phones: ['555 0100'], emails: ['ann.abel@x.example'] }],
    ],
    [
      'one name without a company, and other numbers',
      ['Chris', { phones: ['555 0101'] }],
      ['Chris', { phones: ['555 0202'] }],
    ],
    [
      'one name, a company on one side, and other addresses',
      ['Maria Garcia', { company: 'Acme', emails: ['maria@acme.example'] }],
      ['Maria Garcia', { emails: ['mg@school.example'] }],
    ],
    [
      'father and son with one number',
      ['Karl Schneider', { phones: ['030 1234567'] }],
      ['Karl Schneider jun.', { phones: ['030 1234567'], emails: ['jun@x.example'] }],
    ],
    [
      'an address of a whole office',
      ['Peter Vogel', { emails: ['sekretariat@vogel.example'] }],
      ['Heike Lang', { emails: ['Sekretariat@vogel.example'] }],
    ],
    [
      'names of one company that differ in an accent, on both sides',
      ['Nguyễn Văn Hùng', { company: 'Kern', emails: ['hung@x.example'] }],
      ['Nguyễn Văn Hưng', { company: 'Kern', emails: ['hung2@x.example'] }],
    ],
    [
      'names in which a mark makes another letter',
      ['राम कुमार', { company: 'Kern' }],
      ['रमा कुमार', { company: 'Kern' }],
    ],
    ['names of kana that differ in a mark', ['かとう はな', { company: 'Kern' }], ['がとう はな', { company: 'Kern' }]],
    [
      'a nickname that is another one’s name, and other numbers',
      ['Michael Brown', { aliases: ['Mike'], phones: ['555 0101'] }],
      ['Mike', { phones: ['555 0202'] }],
    ],
  ])('stay two: %s', (_, one, other) => {
    for (const [[name, facts], [otherName, otherFacts]] of [
      [one, other],
      [other, one],
    ] as const) {
      const it = book()
      const rows = [row(name, facts, 2), row(otherName, otherFacts, 3)]
      expect(it.importRows(...rows)).toEqual({ added: 2, updated: 0, unchanged: 0, skipped: [], joined: [], moved: [] })
      expect(it.importRows(...rows)).toMatchObject({ added: 0, updated: 0 })
    }
  })
})

it('of people with one number a short name means at most one; once it is a name of one, it means nobody else', () => {
  const at = { phones: ['030 99123'] }
  const paul = book()
  expect(paul.importRows(row('Paul Vogel', at), row('P. Vogel', at))).toMatchObject({ added: 1, updated: 1 })
  expect(paul.importRows(row('Petra Vogel', at))).toMatchObject({ added: 1 })
  expect(paul.importRows(row('P. Vogel', at))).toMatchObject({ unchanged: 1 })
  const berg = book()
  berg.importRows(row('Hans Berg', at), row('Heinz Berg', at))
  expect(berg.importRows(row('H. Berg', at, 9))).toMatchObject({
    added: 0,
    skipped: [{ line: 9, reason: 'H. Berg may be one of several in your book; an e-mail address would tell' }],
  })
})

describe('a mailbox of several people', () => {
  const at = { emails: ['lund@x.example'] }

  it.each<[string, string, string]>([
    ['a couple', 'Ana Lund', 'Ben Lund'],
    ['a couple of two names', 'Ana Lund', 'Boris Kern'],
    ['a man and the woman who is called like him', 'Paul Lund', 'Paula Lund'],
    ['father and son', 'Karl Lund Sr.', 'Karl Lund Jr.'],
    ['one with the last name in front', 'Ana Lund', 'Lund, Ben'],
  ])('is of two people, each with their job, in either order and in two files: %s', (_, ana, ben) => {
    const rows = [
      row(ana, { ...at, company: 'Acme', title: 'CTO' }),
      row(ben, { ...at, company: 'Kern', title: 'COO' }),
    ]
    for (const [one, other] of [rows, rows.toReversed()] as [FileRow, FileRow][]) {
      const it = book()
      expect(it.importRows(one)).toMatchObject({ added: 1 })
      expect(it.importRows(other)).toMatchObject({ added: 1, joined: [] })
      const before = it.book()
      expect(it.importRows(one, other)).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
      expect(it.importRows(other, one)).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
      expect(it.book()).toBe(before)
      expect(it.named(ana)).toMatchObject([{ company: 'Acme', title: 'CTO', aliases: [], ...at }])
      expect(it.named(ben)).toMatchObject([{ company: 'Kern', title: 'COO', aliases: [], ...at }])
    }
  })

  it.each([['Bob Lund'], ['R. Lund'], ['Lund, Robert'], ['Robrt Lund'], ['Robert Kern'], ['Bobby']])(
    'is of one who is also called %s',
    (name) => {
      const it = book()
      it.add('Robert Lund', at)
      expect(it.importRows(row(name, at))).toMatchObject({ added: 0 })
    },
  )

  it('whose names do not tell which of them is meant, leaves the row out, and says so', () => {
    const it = book()
    it.importRows(row('Ana Lund', at), row('Adam Lund', at))
    const reason = 'A. Lund may be one of several in your book; the whole name would tell'
    for (let times = 0; times < 2; times++)
      expect(it.importRows(row('A. Lund', { ...at, title: 'CFO' }, 4))).toMatchObject({
        added: 0,
        skipped: [{ line: 4, reason }],
      })
  })

  it('stays one person where a card is named after the company', () => {
    const it = book()
    it.add('Dana Reyes', { ...at, company: 'Acme GmbH' })
    expect(it.importRows(row('Acme', { ...at, company: 'Acme' }))).toMatchObject({ added: 0 })
  })

  it('that a whole firm reads decides nothing, and the file again changes nothing', () => {
    const it = book()
    const all = Array.from({ length: 40 }, (_, n) => row(`${String.fromCharCode(65 + (n % 26))}na${n} Lund`, at, n))
    it.importRows(...all)
    const before = it.book()
    expect(it.importRows(...all)).toMatchObject({ added: 0, updated: 0 })
    expect(it.book()).toBe(before)
  })
})

it('of people with one e-mail address the one with the name of the row is meant', () => {
  const it = book()
  it.add('Peter Vogel', { emails: ['vogel@x.example'] })
  it.add('Sabine Vogel', { emails: ['vogel@x.example'] })
  it.importRows(row('Sabine Vogel', { emails: ['vogel@x.example'], title: 'lawyer' }))
  expect([it.named('Peter Vogel'), it.named('Sabine Vogel')]).toMatchObject([[{ aliases: [] }], [{ title: 'lawyer' }]])
})

it('of people with one page the one with the name of the row is meant', () => {
  const it = book()
  const url = 'https://www.linkedin.com/in/lund'
  it.add('Ann Lund', { url })
  it.add('Bo Lund', { url })
  it.importRows(row('Bo Lund', { url, title: 'Baker' }))
  expect([it.named('Ann Lund'), it.named('Bo Lund')]).toMatchObject([[{ aliases: [] }], [{ title: 'Baker' }]])
})

it('a name means the contact with that name rather than the one that has it as a nickname', () => {
  const it = book()
  const rows = [row('Mike', { company: 'Acme' }), row('Michael Brown', { aliases: ['Mike'], company: 'Acme' }, 3)]
  expect(it.importRows(...rows)).toMatchObject({ added: 2 })
  expect(it.importRows(...rows)).toMatchObject({ unchanged: 2, skipped: [] })
  expect(it.importRows(row('Mike', { company: 'Acme', title: 'CFO' }))).toMatchObject({ updated: 1 })
  expect(it.named('Mike')).toMatchObject([{ title: 'CFO' }])
})

it('an address such as info@ does not show that two people of one name are different', () => {
  const it = book()
  it.importRows(row('Dana Reyes', { emails: ['info@acme.example'] }))
  expect(it.importRows(row('Dana Reyes', { emails: ['dana@acme.example'] }))).toMatchObject({ updated: 1 })
})

it('numbers are the same in any digits', () => {
  const it = book()
  for (let n = 0; n < 30; n++) it.add(`Ann ${n}`, { phones: [`٠٥٥٥ ٠١${n}`] })
  it.add('Dana Reyes', { phones: ['٠٥٥٥٠١٠٢٠٣٠'] })
  expect(it.importRows(row('D. Reyes', { phones: ['٠٥٥٥٠١٠٢٠٣٠'] }))).toMatchObject({ updated: 1 })
})
