import { describe, expect, it } from 'vitest'
import { giftDue } from '../../../src/book/agenda/gift.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { diary, monday } from '../../helpers/diary.js'

describe('to whom a gift is due', () => {
  const due = (book: ReturnType<typeof diary>) => giftDue(book.book(), monday)

  it('is whoever helped most and got nothing, then who waits longest', () => {
    const book = diary()
    const [ann, ben, cy] = [book.add('Ann Lund'), book.add('Ben Moss'), book.add('Cy Nash')]
    book.log(ann, { on: '2026-11-02', got: ['advice'] })
    book.log(ben, { on: '2026-10-05', got: ['lead'] })
    expect(due(book)?.contact.name).toBe('Ben Moss')
    book.log(cy, { on: '2026-11-02', got: ['advice'] })
    book.log(cy, { on: '2026-11-10', got: ['referral'] })
    expect(due(book)).toEqual({ contact: { id: cy.id, name: 'Cy Nash' }, since: '2026-11-10' })
  })

  it('counts from the newest help, in whatever order it was noted', () => {
    const book = diary()
    const ann = book.add('Ann Lund')
    book.log(ann, { on: '2026-11-12' })
    for (const on of ['2026-11-10', '2026-11-02', '2026-11-05']) book.log(ann, { on, got: ['advice'] })
    expect(due(book)?.since).toBe('2026-11-10')
  })

  it('is nobody who was given something, however small', () => {
    const book = diary()
    const ann = book.add('Ann Lund')
    book.log(ann, { on: '2026-11-02', got: ['advice', 'lead'] })
    book.log(ann, { on: '2026-11-05', gave: 'an article on prices' })
    expect(due(book)).toBeNull()
  })

  it('is nobody of this week, nobody who said no, nobody put away, nobody who gave nothing', () => {
    const book = diary()
    const [ann, ben, cy, di] = ['Ann Lund', 'Ben Moss', 'Cy Nash', 'Di Ohm'].map((name) => book.add(name))
    if (!ann || !ben || !cy || !di) throw new Error('four people')
    book.log(ann, { on: '2026-11-17', got: ['advice'] })
    book.log(ben, { on: '2026-11-02', got: ['advice'] })
    book.log(ben, { on: '2026-11-03', outcome: 'declined' })
    book.log(cy, { on: '2026-11-02', got: ['advice'] })
    book.set(archiveContact(book.book(), cy.id, false, book.moment()))
    book.log(di, { on: '2026-11-02' })
    expect(due(book)).toBeNull()
    expect(giftDue(book.book(), '2026-11-24')?.contact.name).toBe('Ann Lund')
  })
})
