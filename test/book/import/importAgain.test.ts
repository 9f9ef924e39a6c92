import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importContacts } from '../../../src/book/import/importContacts.js'
import type { FileRow, ImportedContact } from '../../../src/book/import/importedContact.js'
import { diary } from '../../helpers/diary.js'
import { samePhone } from '../../helpers/importing.js'

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
    'Ben Lund',
    'Bob Lund',
    'Robert Lund',
    'B. Lund',
    'Lund Ben',
    'Acme',
    'Ann',
    'Annie Moss',
    'Ann Lund Sr.',
  ),
  aliases: some('Ann Lund', 'Bo', 'A. Lund', 'Robert Lund'),
  emails: some('a@x.example', 'b@x.example', 'info@x.example', 'lund@x.example'),
  phones: some('555 0101', '5550101', '555 0102'),
  company: maybe('Acme', 'Kern'),
  title: maybe('CFO'),
  industry: maybe('wood'),
  url: maybe('https://linkedin.com/in/a', 'https://linkedin.com/in/b', 'https://acme.example'),
  tags: some('golf', 'Golf'),
  notes: few('', 'sings'),
})

describe('a file that is imported again', () => {
  it('adds and changes nothing, whatever was in it and in the book', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(person, { maxLength: 8 }), (before, people) => {
        const it = diary()
        for (const { title, industry, url, ...each } of before) it.add(each.name, { ...each, title, industry, url })
        const rows = people.map((each, line): FileRow => ({ line, person: each }))
        const first = importContacts(it.book(), rows, it.moment(), samePhone)
        const second = importContacts(first.book, rows, it.moment(), samePhone)
        expect(first.book.contacts).toHaveLength(it.book().contacts.length + first.counts.added)
        expect(second.counts).toMatchObject({ added: 0, updated: 0 })
        expect(second.book).toBe(first.book)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS) || 2000 },
    )
  }, 600_000)

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
