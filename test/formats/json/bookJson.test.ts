import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { emptyBook } from '../../../src/book/model/book.js'
import type { Book } from '../../../src/book/model/schema.js'
import { schemaVersion } from '../../../src/book/model/version.js'
import { addFollowUp } from '../../../src/book/touches/followUp.js'
import { bookJson, readBookJson } from '../../../src/formats/json/bookJson.js'
import { migrate } from '../../../src/store/migrations.js'
import { readStrictly } from '../../../src/store/strictJson.js'
import { diary } from '../../helpers/diary.js'
import { actsIn } from '../../helpers/hostile.js'
import { firstBook, operations } from '../../helpers/operations.js'

const read = (text: string) => readBookJson(text, { readStrictly, migrate })
/** A book without its last change, which belongs to the file that it was in. */
const content = ({ change: _, ...rest }: Book) => JSON.parse(JSON.stringify(rest))

/** How reading fails. */
function failure(text: string): { code: string; message: string } {
  try {
    read(text)
  } catch (error) {
    if (error instanceof RapportError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('it was read')
}
/** The JSON of a small book in which something is changed. */
const changed = (change: object) => JSON.stringify({ ...JSON.parse(bookJson(firstBook())), ...change })

describe('the book as JSON', () => {
  it('holds all of it, and nothing of the file it lies in', () => {
    const json = JSON.parse(bookJson(firstBook()))
    expect(Object.keys(json)).toEqual([
      'version',
      'id',
      'profile',
      'settings',
      'landed',
      'scriptPractice',
      'contacts',
      'interactions',
      'followUps',
      'companies',
      'interviews',
      'stories',
      'questions',
    ])
    expect(json.version).toBe(schemaVersion)
    expect(json.contacts.map((each: { name: string }) => each.name)).toEqual(['Stan Smith', 'Dana Reyes', 'Lee Park'])
  })

  it('any book comes back without loss', () => {
    fc.assert(
      fc.property(operations(25), (steps) => {
        const it = diary()
        it.set({ book: firstBook() })
        for (const step of steps) it.set(step.run(it.book(), it.moment()) ?? { book: it.book() })
        const back = read(bookJson(it.book()))
        expect(content(back)).toEqual(content(it.book()))
        expect(bookJson(back)).toBe(bookJson(it.book()))
        expect(back.change).toEqual(emptyBook().change)
      }),
    )
  }, 60_000)

  it('keeps every sign of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const it = diary()
        const dana = it.add('Dana', { notes: text })
        it.open(dana, 'follow-up', '2026-12-01', { why: text })
        const json = bookJson(it.book())
        expect(content(read(json))).toEqual(content(it.book()))
        expect(actsIn(json)).toEqual([])
      }),
    )
  })

  it('a book.json is read as well', () => {
    const book = firstBook()
    const file = JSON.stringify({ seal: { schema: schemaVersion, validator: 1, sha256: '0' }, ...book })
    expect(content(read(file))).toEqual(content(book))
  })

  it('one that an older Rapport wrote is read', () => {
    const { companies: _, ...older } = JSON.parse(bookJson(firstBook()))
    expect(read(JSON.stringify({ ...older, version: 1 })).companies).toEqual([])
  })

  it('what was read can be gone on with', () => {
    const book = read(bookJson(firstBook()))
    const [stan] = book.contacts
    if (stan === undefined) throw new Error('nobody there')
    const said = { contactId: stan.id, dueOn: '2026-12-01', kind: 'nudge' } as const
    expect(addFollowUp(book, said, diary().moment()).book.followUps).toHaveLength(1)
  })
})

describe('a file that is no book', () => {
  it.each([
    ['nothing', '', 'line 1: the file is empty'],
    ['cut off', '{"version": 2, "contacts": [', 'line 1, column 29: '],
    ['a key twice', '{"version": 2,\n "version": 2}', 'line 2, column 2: the name “version” is there twice'],
    ['__proto__', '{"__proto__": {}}', 'line 1, column 2: the name “__proto__” is not allowed'],
    ['null', 'null', 'the file: it holds no book'],
    ['a list', '[]', 'the file: it holds no book'],
    ['a text', '"x"', 'the file: it holds no book'],
    ['an empty object', '{}', 'version: is missing (and 12 more)'],
    ['a version in words', changed({ version: 'two' }), 'version: should be 8, not "two"'],
    ['something unknown', changed({ pets: [] }), 'pets: does not belong here'],
    ['no list', changed({ contacts: null }), 'contacts: should be Array, not null'],
    ['somebody unfinished', changed({ contacts: [{}] }), 'contacts[0].id: is missing (and 11 more)'],
    ['somebody lost', changed({ contacts: firstBook().contacts.slice(1) }), 'contacts[0].introducers: points to'],
    ['deep nesting', '['.repeat(100_000), 'the file: it is nested too deeply'],
  ])('%s: it says where and what is wrong', (_, text, message) => {
    const failed = failure(text)
    expect(failed.message).toContain(message)
    expect(failed.code).toBe('io')
    expect(failed.message).toMatch(/^This file holds no book that can be read: .+\.$/)
  })

  it('of a newer Rapport is left to that', () => {
    expect(failure(changed({ version: schemaVersion + 1, more: true })).code).toBe('book-newer')
  })
})
