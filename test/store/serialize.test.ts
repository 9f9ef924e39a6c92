import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/model/book.js'
import type { Book } from '../../src/book/model/schema.js'
import { checkSeal, sealBook } from '../../src/store/seal.js'
import { diary, momentsFrom } from '../helpers/diary.js'
import { operations } from '../helpers/operations.js'

/** A book as the store reads it, with the bytes of its file. */
function fileOf(book: Book) {
  const bytes = sealBook(book, null)
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
          const bytes = sealBook(changed.book, former)
          expect(bytes.toString('utf8')).toBe(sealBook(changed.book, null).toString('utf8'))
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
    const bytes = sealBook(more, former)
    const { seal: _, ...read } = JSON.parse(bytes.toString('utf8'))
    expect(read).toEqual(JSON.parse(JSON.stringify(more)))
  })
})
