import { describe, expect, it } from 'vitest'
import { addFollowUp, closeFollowUp, requireOpen, snoozeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'

/** A follow-up of Friday with Dana and one with Lee; today is Monday. */
function two() {
  const book = diary()
  const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
  return { book, dana, first: book.open(dana, 'follow-up', '2026-11-20'), other: book.open(lee, 'nudge', '2026-12-01') }
}

describe('a follow-up that I want', () => {
  it('is open, and opened by nothing but me', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const moment = book.moment()
    const said = { contactId: dana.id, kind: 'follow-up', dueOn: '2026-12-01', why: ' her budget ' } as const
    const { book: after, followUp, summary } = addFollowUp(book.book(), said, moment)
    expect(followUp).toEqual({
      id: followUp.id,
      contactId: dana.id,
      dueOn: '2026-12-01',
      kind: 'follow-up',
      why: 'her budget',
      status: 'open',
      openedBy: null,
      createdAt: moment.at,
    })
    expect(after.followUps).toEqual([followUp])
    expect(summary).toBe('added a follow-up')
  })

  it('has no reason where none was said, nor where it is blank', () => {
    const { book, dana } = two()
    for (const why of [undefined, null, ' ']) expect(book.open(dana, 'follow-up', '2026-12-01', { why }).why).toBeNull()
  })

  it('is refused for somebody who is gone', () => {
    const { book } = two()
    const said = { contactId: '9zzzzz', kind: 'follow-up', dueOn: '2026-12-01' } as const
    expect(() => addFollowUp(book.book(), said, book.moment())).toThrow('has been removed in the meantime')
  })
})

describe('closing a follow-up', () => {
  it.each([
    ['done', 'ticked off a follow-up'],
    ['dropped', 'dropped a follow-up'],
  ] as const)('%s: undo says “%s”; the other stays open', (status, words) => {
    const { book, first, other } = two()
    const moment = book.moment()
    const { book: after, followUp, summary } = closeFollowUp(book.book(), first.id, status, moment)
    expect(followUp).toEqual({ ...first, status, closedOn: '2026-11-23', updatedAt: moment.at })
    expect(after.followUps).toEqual([followUp, other])
    expect(after.contacts).toEqual(book.book().contacts)
    expect(summary).toBe(words)
  })

  it.each(['done', 'dropped'] as const)('that is already %s is refused, with the day on which it was', (status) => {
    const { book, first } = two()
    book.set(closeFollowUp(book.book(), first.id, status, book.moment()))
    book.on('2026-11-24')
    const refusal = expect.objectContaining({
      code: 'unknown-ref',
      message: `This is already ${status} (${first.id}, 2026-11-23).`,
      details: { hint: 'See what is open: rapport follow-up list.' },
    })
    expect(() => closeFollowUp(book.book(), first.id, 'done', book.moment())).toThrow(refusal)
    expect(() => snoozeFollowUp(book.book(), first.id, { day: '2026-12-01', at: null }, book.moment())).toThrow(refusal)
  })
})

describe('putting a follow-up off', () => {
  it('gives it another day and leaves it open; the other stays on its own', () => {
    const { book, first, other } = two()
    const moment = book.moment()
    const {
      book: after,
      followUp,
      summary,
    } = snoozeFollowUp(book.book(), first.id, { day: '2026-12-24', at: null }, moment)
    expect(followUp).toEqual({ ...first, dueOn: '2026-12-24', updatedAt: moment.at })
    expect(requireOpen(followUp)).toBe(followUp)
    expect(after.followUps).toEqual([followUp, other])
    expect(summary).toBe('put off a follow-up')
  })
})
