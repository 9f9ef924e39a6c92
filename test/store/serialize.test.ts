import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/model/book.js'
import type { Book } from '../../src/book/model/schema.js'
import { checkSeal, writeSealedBook } from '../../src/store/seal.js'
import type { SavedBook } from '../../src/store/serialize.js'
import { diary, momentsFrom } from '../helpers/diary.js'
import { operations } from '../helpers/operations.js'
import { scratch } from '../helpers/rapport.js'

/** The bytes of a book as the store writes it. */
function bytesOf(book: Book, saved: SavedBook | null): Buffer {
  const path = join(scratch(), 'book.json')
  const file = openSync(path, 'wx')
  const size = writeSealedBook(file, book, saved)
  closeSync(file)
  const bytes = readFileSync(path)
  expect(bytes.length).toBe(size)
  return bytes
}

/** A book as the store reads it, with the bytes of its file. */
function fileOf(book: Book) {
  const bytes = bytesOf(book, null)
  const { seal: _, ...read } = JSON.parse(bytes.toString('utf8'))
  return { book: read as Book, bytes }
}

describe('what is written', () => {
  it('is the same whether lists are taken from the file or written out anew, whatever was done', () => {
    fc.assert(
      fc.property(operations(25), (steps) => {
        const { moment } = momentsFrom()
        let former = fileOf(emptyBook())
        for (const step of steps) {
          const changed = step.run(former.book, moment())
          if (changed === null) continue
          const bytes = bytesOf(changed.book, former)
          expect(bytes.toString('utf8')).toBe(bytesOf(changed.book, null).toString('utf8'))
          expect(checkSeal(bytes)).toBe('good')
          former = fileOf(changed.book)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is not confused by words that look like the file itself', () => {
    const book = diary()
    const dana = book.add('],"interactions":[ "followUps":[', { notes: ',"contacts":[' })
    book.log(dana, { summary: ']}' })
    const former = fileOf(book.book())
    const more = { ...former.book, contacts: [...former.book.contacts, { ...dana, id: '9zzzzz' }] }
    const bytes = bytesOf(more, former)
    const { seal: _, ...read } = JSON.parse(bytes.toString('utf8'))
    expect(read).toEqual(JSON.parse(JSON.stringify(more)))
  })

  it('is the same however long: many people, and one whose notes are longer than a piece', () => {
    const diaryOfMany = diary()
    for (let n = 0; n < 130; n++) diaryOfMany.add(`Zoë 🚀 ${n}`, { notes: n === 70 ? 'é'.repeat(300_000) : '' })
    const book = diaryOfMany.book()
    const { seal, ...read } = JSON.parse(bytesOf(book, null).toString('utf8'))
    expect(seal).toMatchObject({ schema: book.schema })
    expect(read).toEqual(JSON.parse(JSON.stringify(book)))
    expect(checkSeal(bytesOf({ ...book, contacts: book.contacts.slice(0, 65) }, fileOf(book)))).toBe('good')
  })
})
