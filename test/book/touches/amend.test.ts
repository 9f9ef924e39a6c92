import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { amendInteraction, deleteInteraction, findInteraction } from '../../../src/book/touches/amend.js'
import { diary } from '../../helpers/diary.js'

function logged() {
  const book = diary()
  const dana = book.add('Dana Reyes')
  const open = book.open(dana, 'follow-up', '2026-11-20')
  const first = book.log(dana, { summary: 'first', followUp: { on: '2026-12-01', why: 'her budget' } })
  const last = book.log(dana, { on: '2026-11-02', summary: 'entered last' })
  return { book, dana, open, first, last }
}

describe('putting right', () => {
  it('means what was entered last, or the one that is named', () => {
    const { book, first, last } = logged()
    expect(findInteraction(book.book(), undefined).id).toBe(last.interaction.id)
    expect(findInteraction(book.book(), first.interaction.id.toUpperCase()).summary).toBe('first')
    expect(() => findInteraction(book.book(), '9zzzzz')).toThrow('9zzzzz')
    expect(() => findInteraction(diary().book(), undefined)).toThrow('Nothing is logged yet')
  })

  it('changes what is said and leaves the rest', () => {
    const { book, first } = logged()
    const moment = book.moment()
    const { interaction } = amendInteraction(book.book(), first.interaction.id, { summary: 'May' }, moment)
    expect(interaction).toEqual({ ...first.interaction, summary: 'May', updatedAt: moment.at })
  })

  it('takes a wrong direction back where something was sent after all', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { channel: 'email', direction: 'in' })
    expect(interaction).toMatchObject({ direction: 'in', outcome: 'replied' })
    const sent = amendInteraction(book.book(), interaction.id, { outcome: 'sent' }, book.moment()).interaction
    expect(sent).toMatchObject({ direction: 'out', outcome: 'sent' })
  })

  it('refuses what contradicts itself, as logging does', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { interaction } = book.log(dana, { channel: 'email' })
    const wrong = { direction: 'in', outcome: 'sent' } as const
    expect(() => amendInteraction(book.book(), interaction.id, wrong, book.moment())).toThrow('cannot be “sent”')
    expect(() => book.log(dana, { channel: 'email', ...wrong })).toThrow('cannot be “sent”')
  })

  it('and taking out refuse what somebody else has taken out in the meantime', () => {
    const { book } = logged()
    const gone = expect.objectContaining({
      code: 'unknown-ref',
      message: expect.stringContaining('(9zzzzz) has been removed in the meantime'),
    })
    const attempt = (work: () => unknown) => {
      try {
        return work()
      } catch (error) {
        return error
      }
    }
    expect(attempt(() => amendInteraction(book.book(), '9zzzzz', { summary: 'x' }, book.moment()))).toEqual(gone)
    expect(attempt(() => deleteInteraction(book.book(), '9zzzzz', book.moment()))).toEqual(gone)
  })

  it('runs no rule again: nothing closes, moves or opens', () => {
    const { book, dana, first } = logged()
    const open = book.open(dana, 'first-contact', '2026-11-23')
    const { book: after } = amendInteraction(book.book(), first.interaction.id, { outcome: 'met' }, book.moment())
    expect(after.followUps).toEqual(book.book().followUps)
    expect(after.followUps).toContainEqual(open)
  })

  it('moves the follow-up that the talk opened, and keeps its reason', () => {
    const { book, first } = logged()
    const on = { followUp: { on: '2026-12-24' } }
    const { opened, moved, book: after } = amendInteraction(book.book(), first.interaction.id, on, book.moment())
    expect(opened).toEqual([])
    expect(moved).toMatchObject([{ id: first.opened[0]?.id, dueOn: '2026-12-24', why: 'her budget' }])
    expect(after.followUps).toHaveLength(book.book().followUps.length)
  })

  it('opens a follow-up where the talk had opened none', () => {
    const { book, last } = logged()
    const on = { followUp: { on: '2026-12-24' } }
    const { opened, moved } = amendInteraction(book.book(), last.interaction.id, on, book.moment())
    expect(moved).toEqual([])
    expect(opened).toMatchObject([{ dueOn: '2026-12-24', openedBy: last.interaction.id, status: 'open' }])
  })
})

describe('taking out of the log', () => {
  it('drops what it opened and is still open', () => {
    const { book, first } = logged()
    book.on('2026-11-24')
    const { book: after, removed, dropped } = deleteInteraction(book.book(), first.interaction.id, book.moment())
    expect(removed).toEqual(first.interaction)
    expect(dropped).toMatchObject([{ id: first.opened[0]?.id, status: 'dropped', closedOn: '2026-11-24' }])
    expect(after.interactions.map((each) => each.summary)).toEqual(['entered last'])
  })

  it('leaves as it is what is done already', () => {
    const { book, dana, first } = logged()
    book.on('2026-12-01')
    book.log(dana)
    const { book: after, dropped } = deleteInteraction(book.book(), first.interaction.id, book.moment())
    expect(dropped).toEqual([])
    const opened = after.followUps.find((each) => each.id === first.opened[0]?.id)
    expect(opened).toMatchObject({ status: 'done', closedOn: '2026-12-01' })
  })
})

describe('whom they named, said afterwards', () => {
  it('comes into the book, introduced by them, beside those who were named before; nothing is opened by itself', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { interaction, created } = book.log(dana, { referred: [{ name: 'Lee Park' }] })
    const referred = [{ name: 'Mia Wong', company: 'Acme' }, { name: 'Lee Park' }]
    const amended = amendInteraction(book.book(), interaction.id, { referred, got: ['advice'] }, book.moment())
    expect(amended.created).toMatchObject([{ name: 'Mia Wong', company: 'Acme', introducers: [dana.id] }])
    expect(amended.interaction).toMatchObject({
      referred: [created[0]?.id, amended.created[0]?.id],
      got: ['advice', 'referral'],
    })
    expect(amended.opened).toEqual([])
    expect(bookFaults(amended.book)).toEqual([])
  })

  it('is refused where there was no person', () => {
    const book = diary()
    const said = { activity: 'workshop', company: null, summary: '', on: '2026-11-23' } as const
    const { book: next, interaction } = logActivity(book.book(), said, book.moment())
    for (const wanted of [{ referred: [{ name: 'Lee' }] }, { followUp: { on: '2026-12-01' } }])
      expect(() => amendInteraction(next, interaction.id, wanted, book.moment())).toThrow('without a person')
  })
})
