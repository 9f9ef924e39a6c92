import { describe, expect, it } from 'vitest'
import { bookFaults, changeFaults } from '../../../src/book/model/check.js'
import type { Book } from '../../../src/book/model/schema.js'
import { schemaVersion } from '../../../src/book/model/version.js'
import { diary } from '../../helpers/diary.js'

function good(): Book {
  const book = diary()
  const stan = book.add('Stan Smith')
  const dana = book.add('Dana Reyes', { introducers: [stan.id] })
  book.log(dana, { aboutId: stan.id, followUp: { on: '2026-12-01' } })
  return book.book()
}

/** What is done to a good book, and where the fault has to be found. */
const damage: [string, (book: Book) => unknown, string][] = [
  ['a newer schema', (book) => ({ ...book, schema: schemaVersion + 1 }), 'schema'],
  ['a name of blanks', (book) => withFirst(book, 'contacts', { name: '  ' }), 'contacts[0].name'],
  ['a field of the wrong type', (book) => withFirst(book, 'contacts', { emails: 'a@b.example' }), 'contacts[0].emails'],
  ['a field too many', (book) => withFirst(book, 'contacts', { mood: 'good' }), 'contacts[0].mood'],
  ['a day that does not exist', (book) => withFirst(book, 'interactions', { on: '2026-02-30' }), 'interactions[0].on'],
  ['an unknown channel', (book) => withFirst(book, 'interactions', { channel: 'fax' }), 'interactions[0].channel'],
  ['an unknown kind', (book) => withFirst(book, 'followUps', { kind: 'poke' }), 'followUps[0].kind'],
  [
    'a person who is not there',
    (book) => withFirst(book, 'followUps', { contactId: '0gone0' }),
    'followUps[0].contactId',
  ],
  [
    'an opener who is not there',
    (book) => withFirst(book, 'followUps', { openedBy: '0gone0' }),
    'followUps[0].openedBy',
  ],
  ['a talk about nobody', (book) => withFirst(book, 'interactions', { aboutId: '0gone0' }), 'interactions[0].aboutId'],
  [
    'an introducer who is not there',
    (book) => withFirst(book, 'contacts', { introducers: ['0gone0'] }),
    'contacts[0].introducers',
  ],
  ['an id twice', (book) => withFirst(book, 'followUps', { id: book.contacts[0]?.id }), 'followUps[0].id'],
  ['no object at all', () => null, 'the book'],
]

function withFirst(book: Book, key: 'contacts' | 'interactions' | 'followUps', change: object): unknown {
  return { ...book, [key]: book[key].map((each, index) => (index === 0 ? { ...each, ...change } : each)) }
}

describe('looking at a book', () => {
  it('finds nothing in a good one', () => {
    expect(bookFaults(good())).toEqual([])
  })

  it.each(damage)('finds %s and says where', (_, spoil, path) => {
    const faults = bookFaults(spoil(good()))
    expect(faults.map((each) => each.path)).toContain(path)
    expect(faults.every((each) => each.message.length > 0)).toBe(true)
  })
})

describe('looking at a change', () => {
  it('finds what it spoils, and nothing in a good one', () => {
    const before = good()
    expect(changeFaults(before, { ...before })).toEqual([])
    const after = withFirst(before, 'followUps', { dueOn: 'soon' }) as Book
    expect(changeFaults(before, after).map((each) => each.path)).toEqual(['followUps[0].dueOn'])
  })

  it('finds what now points to somebody who was taken away', () => {
    const before = good()
    const after = { ...before, contacts: before.contacts.slice(1) }
    expect(changeFaults(before, after).map((each) => each.path)).toContain('contacts[0].introducers')
  })
})
