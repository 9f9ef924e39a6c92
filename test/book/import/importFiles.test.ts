import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ImportAnswers, importFiles, type ReadFile } from '../../../src/book/import/importFiles.js'
import { emptyBook } from '../../../src/book/model/book.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { momentsFrom } from '../../helpers/diary.js'
import { row, samePhone } from '../../helpers/importing.js'

const names = ['Dana Reyes', 'Lee Park', 'Bo Lind', 'Jane Doe', '']
const companies = ['Acme', 'ACME Inc.', 'Kern', 'Blue Lake']
const page = (name: string) =>
  name === '' ? '' : `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`

const someone = fc.record({ name: fc.constantFrom(...names), hasPage: fc.boolean() })
const person = someone.map(({ name, hasPage }) => ({ name, url: hasPage ? page(name) : '' }))
const day = fc.constantFrom('2025-12-31', '2026-03-02', '2026-11-20', '2026-12-24')
const company = fc.constantFrom(...companies)
const title = fc.constantFrom('Head', 'CEO', '')
const owner = { name: 'Jane Doe', url: page('Jane Doe') }

const people = fc
  .record({ person, company: fc.option(company), title: fc.option(title) })
  .map(({ person, company, title }) =>
    row(person.name || 'x@x.example', { url: person.url || null, company, title: title || null }),
  )
const message = fc
  .record({ day, from: person, to: fc.array(person, { minLength: 1, maxLength: 3 }) })
  .map(({ day, from, to }) => ({ line: 2, at: `${day}T12:00:00.000Z`, from, to }))
const invitation = fc
  .record({ on: day, direction: fc.constantFrom('incoming' as const, 'outgoing' as const), other: person })
  .map((each) => ({ line: 2, me: owner, ...each }))
const application = fc.record({ line: fc.constant(2), on: day, company, title, url: fc.constant('') })
const follow = fc.record({ line: fc.constant(2), company })

const rowsOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 })
const file: fc.Arbitrary<ReadFile> = fc
  .oneof(
    rowsOf(people).map((rows) => ({ source: 'linkedin' as const, rows })),
    rowsOf(people).map((rows) => ({ source: 'csv' as const, rows })),
    rowsOf(message).map((rows) => ({ source: 'linkedin-messages' as const, rows })),
    rowsOf(invitation).map((rows) => ({ source: 'linkedin-invitations' as const, rows })),
    rowsOf(application).map((rows) => ({ source: 'linkedin-applications' as const, rows })),
    rowsOf(follow).map((rows) => ({ source: 'linkedin-follows' as const, rows })),
  )
  .map((each) => ({ ...each, name: 'file.csv', skipped: [] }))

/** A file that names each person once, as those do from which jobs are taken. */
const withEachOnce = (file: ReadFile): ReadFile => {
  if (file.source !== 'linkedin' && file.source !== 'csv') return file
  const byName = new Map(file.rows.map((each) => ['person' in each ? each.person.name : '', each]))
  return { ...file, rows: [...byName.values()] }
}

it('files of any kind import into a sound book, and the same files again change nothing', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      (anyFiles, takesMoves, takesCompanies) => {
        const files = takesMoves ? anyFiles.map(withEachOnce) : anyFiles
        const { moment } = momentsFrom()
        const answers: ImportAnswers = { samePhone, owner, takesCompanies, takesMove: () => takesMoves }
        const first = importFiles(emptyBook(), files, answers, moment())
        expect(bookFaults(structuredClone(first.book))).toEqual([])
        const again = importFiles(first.book, files, answers, moment())
        expect(again.book).toEqual(first.book)
        for (const { added, updated } of again.results) expect([added, updated]).toEqual([0, 0])
        for (const { read, added, updated, unchanged, skipped, source } of first.results)
          if (!source.includes('messages') && !source.includes('invitations'))
            expect(added + updated + unchanged + skipped.length).toBeLessThanOrEqual(read)
      },
    ),
    { numRuns: 300 },
  )
})
