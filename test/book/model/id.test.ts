import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { createId } from '../../../src/book/model/id.js'
import { diary } from '../../helpers/diary.js'

describe('an id', () => {
  it('has six signs, a digit first, none that looks like another', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const id = createId((below) => (numbers.next().value ?? 0) % below)
        expect(id).toMatch(/^[0-9][0-9a-hjkmnp-tv-z]{5}$/)
      }),
    )
  })

  it('is one that the book accepts', () => {
    const book = diary()
    for (let count = 0; count < 50; count++) book.add(`Person ${count}`)
    expect(bookFaults(book.book())).toEqual([])
  })
})
