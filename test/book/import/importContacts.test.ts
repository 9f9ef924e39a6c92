import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importContacts } from '../../../src/book/import/importContacts.js'
import type { FileRow, ImportedContact } from '../../../src/book/import/importedContact.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { samePhoneIn } from '../../../src/formats/import/phones.js'
import { diary } from '../../helpers/diary.js'

const samePhone = samePhoneIn('US')

const nobody: ImportedContact = {
  name: '',
  aliases: [],
  emails: [],
  phones: [],
  company: null,
  title: null,
  industry: null,
  url: null,
  tags: [],
  notes: '',
}
const row = (name: string, more: Partial<ImportedContact> = {}, line = 2): FileRow => ({
  line,
  person: { ...nobody, name, ...more },
})

function book() {
  const it = diary()
  return {
    ...it,
    take: (...rows: FileRow[]) => {
      const changed = importContacts(it.book(), rows, it.moment(), samePhone)
      it.set(changed)
      expect(bookFaults(structuredClone(it.book()))).toEqual([])
      return changed.taken
    },
    named: (name: string) => it.book().contacts.filter((each) => each.name === name),
  }
}

describe('people who are not one', () => {
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
      expect(it.take(...rows)).toEqual({ added: 2, updated: 0, unchanged: 0, skipped: [], joined: [] })
      expect(it.take(...rows)).toMatchObject({ added: 0, updated: 0 })
    }
  })
})

it('of people with one number a short name fits no more than one; a name that came along fits nobody else', () => {
  const at = { phones: ['030 99123'] }
  const paul = book()
  expect(paul.take(row('Paul Vogel', at), row('P. Vogel', at))).toMatchObject({ added: 1, updated: 1 })
  expect(paul.take(row('Petra Vogel', at))).toMatchObject({ added: 1 })
  expect(paul.take(row('P. Vogel', at))).toMatchObject({ unchanged: 1 })
  const berg = book()
  berg.take(row('Hans Berg', at), row('Heinz Berg', at))
  expect(berg.take(row('H. Berg', at, 9))).toMatchObject({
    added: 0,
    skipped: [{ line: 9, reason: 'H. Berg may be one of several in your book; an e-mail address would tell' }],
  })
})

it('of people with one address the one who is called so is meant', () => {
  const it = book()
  it.add('Peter Vogel', { emails: ['vogel@x.example'] })
  it.add('Sabine Vogel', { emails: ['vogel@x.example'] })
  it.take(row('Sabine Vogel', { emails: ['vogel@x.example'], title: 'lawyer' }))
  expect([it.named('Peter Vogel'), it.named('Sabine Vogel')]).toMatchObject([[{ aliases: [] }], [{ title: 'lawyer' }]])
})

it('who is taken for somebody of another name is said, once', () => {
  const it = book()
  const { id } = it.add('Dana Reyes', { emails: ['d@x.example'] })
  const married = row('Dana Cole', { emails: ['d@x.example'] }, 7)
  expect(it.take(married).joined).toEqual([{ line: 7, name: 'Dana Cole', contact: { id, name: 'Dana Reyes' } }])
  expect(it.take(married, row('Dr. Dana Reyes', { emails: ['d@x.example'] })).joined).toEqual([])
})

it('of people with one page the one who is called so is meant', () => {
  const it = book()
  const url = 'https://www.linkedin.com/in/lund'
  it.add('Ann Lund', { url })
  it.add('Bo Lund', { url })
  it.take(row('Bo Lund', { url, title: 'Baker' }))
  expect([it.named('Ann Lund'), it.named('Bo Lund')]).toMatchObject([[{ aliases: [] }], [{ title: 'Baker' }]])
})

describe('somebody into whose record another one was merged', () => {
  const merged = (other: Parameters<ReturnType<typeof diary>['add']>[1]) => {
    const it = book()
    const keep = it.add('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana-1' })
    const second = it.add('Dana Reyes', other)
    it.set(mergeContacts(it.book(), keep.id, second.id, it.moment()))
    return it
  }

  it('is nobody else with another page, though none was known of the other record', () => {
    const row2 = row('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana-2', title: 'CFO' })
    expect(merged({ company: 'Acme' }).take(row2)).toMatchObject({ added: 1, updated: 0 })
  })

  it('is nobody else at another company, though none was known of the other record', () => {
    const row2 = row('Dana Reyes', { company: 'Kern', title: 'Nurse', emails: ['dr@kern.example'] })
    expect(merged({ phones: ['555 0142'] }).take(row2)).toMatchObject({ added: 1, updated: 0 })
  })
})

it('a name is first of all that of the one who is called so, not of whom it is a nickname', () => {
  const it = book()
  const rows = [row('Mike', { company: 'Acme' }), row('Michael Brown', { aliases: ['Mike'], company: 'Acme' }, 3)]
  expect(it.take(...rows)).toMatchObject({ added: 2 })
  expect(it.take(...rows)).toMatchObject({ unchanged: 2, skipped: [] })
  expect(it.take(row('Mike', { company: 'Acme', title: 'CFO' }))).toMatchObject({ updated: 1 })
  expect(it.named('Mike')).toMatchObject([{ title: 'CFO' }])
})

it('an address of all says nothing of whose name it stands with', () => {
  const it = book()
  it.take(row('Dana Reyes', { emails: ['info@acme.example'] }))
  expect(it.take(row('Dana Reyes', { emails: ['dana@acme.example'] }))).toMatchObject({ updated: 1 })
})

it('numbers are the same in any digits', () => {
  const it = book()
  for (let n = 0; n < 30; n++) it.add(`Ann ${n}`, { phones: [`٠٥٥٥ ٠١${n}`] })
  it.add('Dana Reyes', { phones: ['٠٥٥٥٠١٠٢٠٣٠'] })
  expect(it.take(row('D. Reyes', { phones: ['٠٥٥٥٠١٠٢٠٣٠'] }))).toMatchObject({ updated: 1 })
})

describe('several of one name in a file', () => {
  const miller = (n: number, company: string) =>
    row('Tom Miller', { company, url: `https://www.linkedin.com/in/tom-${n}` }, n)

  it('are none of them the one in the book of whom neither company nor page is known', () => {
    const it = book()
    it.add('Tom Miller', { phones: ['0172 3334455'] })
    expect(it.take(miller(1, 'Bosch'), miller(2, 'Allianz'))).toMatchObject({ added: 2, updated: 0 })
    const tables = book()
    tables.add('Tom Miller')
    tables.add('Tom Miller')
    const rows = [row('Tom Miller', { company: 'Bosch' }), row('Tom Miller', { company: 'Allianz' })]
    expect(tables.take(...rows)).toMatchObject({ added: 2, skipped: [] })
    expect(tables.take(...rows)).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
  })

  it('and at one company, with pages, are none of them the one there of whom no page is known', () => {
    const it = book()
    it.add('Tom Miller', { company: 'SAP', phones: ['0172 3334455'] })
    expect(it.take(miller(1, 'SAP'), miller(2, 'SAP'))).toMatchObject({ added: 2, updated: 0 })
    expect(it.take(miller(1, 'SAP'), miller(2, 'SAP'))).toMatchObject({ added: 0, updated: 0 })
  })

  it('are a reason to leave out, each time, who has the name and nothing else', () => {
    const it = book()
    it.take(row('Tom Miller', { company: 'Bosch' }), row('Tom Miller', { company: 'Allianz' }))
    const card = row('Tom Miller', { phones: ['0172 3334455'] })
    expect(it.take(card).skipped).toHaveLength(1)
    expect(it.take(row('Tom Miller', { emails: ['tm@x.example'] }))).toMatchObject({ added: 1 })
    expect(it.take(card).skipped).toHaveLength(1)
  })
})

it('a name takes the place of the address that stood for it; another name becomes one more', () => {
  const it = book()
  it.take(row('dana@x.example', { emails: ['dana@x.example'] }))
  it.take(row('Dana Reyes', { emails: ['dana@x.example'] }))
  it.take(row('Dana Lund', { emails: ['Dana@x.example'] }))
  it.take(row('dana@x.example', { emails: ['dana@x.example'] }))
  expect(it.named('Dana Reyes')).toMatchObject([{ emails: ['dana@x.example'], aliases: ['Dana Lund'] }])
})

it('who tells whom may stand in any order: numbers from row to row lead back to an address', () => {
  const it = book()
  it.add('Dana Reyes', { company: 'Acme', emails: ['d1@x.example'] })
  it.add('Dana Reyes', { company: 'Kern' })
  const phone = (n: number) => `555 010 10${String(n).padStart(2, '0')}`
  const chain = Array.from({ length: 20 }, (_, n) =>
    row('Dana Reyes', { phones: [phone(20 - n), phone(21 - n)] }, n + 2),
  )
  const rows = [...chain, row('Dana Reyes', { emails: ['d1@x.example'], phones: [phone(1)] }, 30)]
  expect(it.take(...rows)).toMatchObject({ added: 0, skipped: [] })
  expect(it.take(...rows)).toMatchObject({ added: 0, updated: 0, skipped: [] })
})

it('nicknames that lead from one to the next are followed to the end, in whatever order', () => {
  const it = book()
  const count = 300
  for (let n = 0; n < count; n++) it.add(`Person P${n}`, { aliases: [`Person P${n + 1}`], company: 'Acme' })
  const links = Array.from({ length: count }, (_, n) => row(`Person P${n}`, { phones: [`555 01${100 + n}`] }, n))
  const rows = [...links.filter((_, n) => n % 2 === 0).toReversed(), ...links.filter((_, n) => n % 2 === 1)]
  it.take(...rows)
  expect(it.take(...rows)).toMatchObject({ added: 0, updated: 0 })
})

describe('thousands of one kind', () => {
  const each = (make: (n: number) => FileRow) => Array.from({ length: 3000 }, (_, n) => make(n))
  const at = (n: number) => ({ url: `https://www.linkedin.com/in/ann-${n}` })

  it.each<[string, FileRow[], Partial<ReturnType<ReturnType<typeof book>['take']>>]>([
    ['one name, with pages', each((n) => row('Ann Lund', { company: 'Acme', ...at(n) }, n)), { added: 3000 }],
    ['one name, at as many companies', each((n) => row('Ann Lund', { company: `Firm ${n}` }, n)), { added: 3000 }],
    ['one number', each((n) => row(`Ann ${n}son`, { phones: ['555 010 2030'] }, n)), { added: 3000 }],
    ['one company', each((n) => row(`Ann ${n}son`, { company: 'Acme' }, n)), { added: 3000 }],
  ])('have %s: each is somebody, and a second time nothing changes', (_, rows, taken) => {
    const it = book()
    expect(it.take(...rows)).toMatchObject(taken)
    expect(it.take(...rows)).toMatchObject({ added: 0, updated: 0 })
  })

  it('e-mail addresses of one person are too many: the first hundred are theirs, the others are left out and named', () => {
    const it = book()
    const rows = each((n) => row('Ann Lund', { company: 'Acme', emails: [`ann${n}@x.example`] }, n))
    const { added, updated, skipped } = it.take(...rows)
    expect([added, updated, skipped.length]).toEqual([1, 99, 2900])
    expect(skipped[0]).toEqual({
      line: 100,
      reason: 'one person would have more than 100 addresses, numbers, names or tags',
    })
    expect(it.named('Ann Lund')[0]?.emails).toHaveLength(100)
    expect(it.take(...rows)).toMatchObject({ added: 0, updated: 0 })
  })
})

describe('somebody from a file', () => {
  it('who is new comes in with all that the file says', () => {
    const { take, named } = book()
    const dana = row('Dana Reyes', {
      emails: ['d@x.example'],
      company: 'Acme',
      title: 'CFO',
      tags: ['golf'],
      notes: 'sings',
    })
    expect(take(dana)).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: [], joined: [] })
    expect(named('Dana Reyes')).toMatchObject([
      { emails: ['d@x.example'], company: 'Acme', title: 'CFO', tags: ['golf'], notes: 'sings', status: 'active' },
    ])
  })

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
    const taken = it.take(row(incoming.name ?? 'Dana Reyes', { ...incoming, title: 'CFO' }))
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
    expect(it.take(row(incoming.name ?? 'Dana Reyes', incoming)).added).toBe(1)
  })

  it('fills what is empty and leaves what is said', () => {
    const it = book()
    const dana = it.add('Dana Reyes', { company: 'Acme', emails: ['d@x.example'], notes: 'keeps bees' })
    const more = {
      company: 'Kern',
      title: 'CFO',
      emails: ['d@x.example', 'dana@y.example'],
      phones: ['555 0142'],
      notes: 'sings',
    }
    expect(it.take(row('Dana', more))).toMatchObject({ updated: 1 })
    expect(it.named('Dana Reyes')).toMatchObject([
      {
        id: dana.id,
        company: 'Acme',
        title: 'CFO',
        emails: ['d@x.example', 'dana@y.example'],
        phones: ['555 0142'],
        notes: 'keeps bees',
      },
    ])
  })

  it('is known though two records were merged, by what each of them said', () => {
    const it = book()
    const keep = it.add('Dana Reyes', { company: 'Acme', url: 'https://linkedin.com/in/dana' })
    const other = it.add('Dana Reyes', { company: 'Kern', url: 'https://linkedin.com/in/dana-old' })
    it.set(mergeContacts(it.book(), keep.id, other.id, it.moment()))
    expect(
      it.take(row('Dana Reyes', { company: 'Kern' }), row('D.', { url: 'https://linkedin.com/in/dana-old' })),
    ).toMatchObject({ added: 0, skipped: [] })
  })

  it('who may be one of several is left out, and said', () => {
    const it = book()
    it.add('Dana Reyes', { company: 'Acme' })
    it.add('Dana Reyes', { company: 'Kern' })
    expect(it.take(row('Dana Reyes'))).toMatchObject({ unchanged: 1, skipped: [] })
    expect(it.take(row('Dana Reyes', { phones: ['555 0142'] }, 7))).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 0,
      skipped: [{ line: 7, reason: 'Dana Reyes may be one of several in your book; an e-mail address would tell' }],
    })
    expect(it.take(row('Dana Reyes', { emails: ['third@x.example'] })).added).toBe(1)
  })

  it('of a row that could not be read only the reason is handed on', () => {
    expect(book().take({ line: 3, reason: 'has no name' }).skipped).toEqual([{ line: 3, reason: 'has no name' }])
  })
})

const few = (...values: string[]) => fc.constantFrom(...values)
const some = (...values: string[]) => fc.uniqueArray(few(...values), { maxLength: 2 })
const maybe = (...values: string[]) => fc.option(few(...values), { nil: null })
const person = fc.record<ImportedContact>({
  name: few(
    'Ann Lund',
    'Ann Moss',
    'Bo Lund',
    'ANN LUND',
    'A. Lund',
    'Lund, Ann',
    'Ann Lund jr.',
    'Änn Lund',
    'Ánn Lund',
    'b@x.example',
    'Desk @ Acme',
  ),
  aliases: some('Ann Lund', 'Bo', 'A. Lund'),
  emails: some('a@x.example', 'b@x.example', 'info@x.example'),
  phones: some('555 0101', '5550101', '555 0102'),
  company: maybe('Acme', 'Kern'),
  title: maybe('CFO'),
  industry: maybe('wood'),
  url: maybe('https://linkedin.com/in/a', 'https://linkedin.com/in/b', 'https://acme.example'),
  tags: some('golf', 'Golf'),
  notes: few('', 'sings'),
})

describe('a file that is taken in again', () => {
  it('adds nothing and changes nothing, whatever was in it and in the book', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(person, { maxLength: 8 }), (before, people) => {
        const it = diary()
        for (const { title, industry, url, ...each } of before) it.add(each.name, { ...each, title, industry, url })
        const rows = people.map((each, line): FileRow => ({ line, person: each }))
        const first = importContacts(it.book(), rows, it.moment(), samePhone)
        const second = importContacts(first.book, rows, it.moment(), samePhone)
        expect(first.book.contacts).toHaveLength(it.book().contacts.length + first.taken.added)
        expect(second.taken).toMatchObject({ added: 0, updated: 0 })
        expect(second.book).toBe(first.book)
      }),
      { numRuns: 2000 },
    )
  })

  it('never takes a word away', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(person, { maxLength: 8 }), (before, people) => {
        const it = diary()
        for (const each of before) it.add(each.name, each)
        const known = it.book().contacts
        const { book: after } = importContacts(
          it.book(),
          people.map((each, line): FileRow => ({ line, person: each })),
          it.moment(),
          samePhone,
        )
        for (const [index, contact] of known.entries()) {
          const now = after.contacts[index]
          // An address that stands for a name gives way to one.
          if (!contact.name.includes('@')) expect(now?.name).toBe(contact.name)
          for (const key of ['company', 'title', 'url', 'notes'] as const)
            if (contact[key]) expect(now?.[key]).toBe(contact[key])
          // One that becomes the name is no other name any more.
          for (const alias of contact.aliases) expect([now?.name, ...(now?.aliases ?? [])]).toContain(alias)
          for (const key of ['emails', 'phones', 'tags'] as const)
            expect(now?.[key].slice(0, contact[key].length)).toEqual(contact[key])
        }
      }),
    )
  })
})
