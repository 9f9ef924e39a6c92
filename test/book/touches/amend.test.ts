import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import {
  type Amendment,
  amendInteraction,
  deleteInteraction,
  findInteraction,
} from '../../../src/book/touches/amend.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

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
    expect(() => findInteraction(book.book(), '9zzzzz')).toThrow(
      expect.objectContaining({
        code: 'unknown-ref',
        message: 'Nothing in your log has the id 9zzzzz.',
        details: { hint: 'Find the id with rapport history.' },
      }),
    )
    expect(() => findInteraction(diary().book(), undefined)).toThrow(
      expect.objectContaining({
        code: 'unknown-ref',
        message: 'Nothing is logged yet.',
        details: { hint: 'Log a talk first: rapport log <name>.' },
      }),
    )
  })

  it('means what was entered last wherever it stands in the book; of two of one instant the later one in it', () => {
    const { book, first, last } = logged()
    const whole = book.book()
    const turned = { ...whole, interactions: whole.interactions.toReversed() }
    expect(findInteraction(turned, undefined).id).toBe(last.interaction.id)
    const together = whole.interactions.map((each) => ({ ...each, createdAt: first.interaction.createdAt }))
    expect(findInteraction({ ...whole, interactions: together }, undefined).id).toBe(last.interaction.id)
  })

  it('changes what is said and leaves the rest', () => {
    const { book, first } = logged()
    const moment = book.moment()
    const amended = amendInteraction(book.book(), first.interaction.id, { summary: 'May' }, moment)
    const { interaction } = amended
    expect(interaction).toEqual({ ...first.interaction, summary: 'May', updatedAt: moment.at })
    expect(amended).toMatchObject({ summary: 'put right something logged', created: [], opened: [], moved: [] })
    expect(amended.book.interactions).toEqual([interaction, book.book().interactions[1]])
  })

  it('leaves as it is what is handed in without a value', () => {
    const { book, first } = logged()
    const said = { summary: undefined, gave: undefined, got: ['advice' as const] }
    const { interaction } = amendInteraction(book.book(), first.interaction.id, said, book.moment())
    expect(interaction).toMatchObject({ summary: 'first', got: ['advice'] })
  })

  it.each([
    ['a call that was a mail was sent', {}, { channel: 'email' }, 'out sent'],
    ['a call that was a meeting was a meeting', {}, { channel: 'meeting' }, 'out met'],
    ['a mail that came from them was an answer', { channel: 'email' }, { direction: 'in' }, 'in replied'],
    ['an attempt stays one on another channel', { outcome: 'no-answer' }, { channel: 'sms' }, 'out no-answer'],
    ['a no stays one', { outcome: 'declined' }, { channel: 'meeting' }, 'out declined'],
    ['what was answered came from them', {}, { outcome: 'replied' }, 'in replied'],
    ['who rang stays who rang', { direction: 'in' }, { outcome: 'declined' }, 'in declined'],
  ] as const)('draws the same conclusions again: %s', (_, touch, amendment, becomes) => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), touch)
    const amended = amendInteraction(book.book(), interaction.id, amendment, book.moment()).interaction
    expect(`${amended.direction} ${amended.outcome}`).toBe(becomes)
  })

  it('says whom it was about, and refuses somebody who is gone', () => {
    const { book, first } = logged()
    const amend = (aboutId: string) => amendInteraction(book.book(), first.interaction.id, { aboutId }, book.moment())
    const lee = book.add('Lee Park')
    expect(amend(lee.id).interaction).toMatchObject({ aboutId: lee.id })
    expect(() => amend('9zzzzz')).toThrow('has been removed in the meantime')
  })

  it('says which script it was', () => {
    const { book, first } = logged()
    const said = { script: using('thank-you') }
    const { interaction } = amendInteraction(book.book(), first.interaction.id, said, book.moment())
    expect(interaction).toMatchObject({ template: 'thank-you', fulfilled: 'thank-you', expectedAnswer: false })
  })

  it('forgets what another script does: one that fulfills nothing fulfills nothing', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { channel: 'email', script: using('nudge') })
    const said = { script: using('reconnect') }
    const amended = amendInteraction(book.book(), interaction.id, said, book.moment()).interaction
    expect(amended).toMatchObject({ template: 'reconnect', fulfilled: undefined })
  })

  it('takes out a gift that was none', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { gave: 'an article' })
    const giving = (gave: string | null) =>
      amendInteraction(book.book(), interaction.id, { gave }, book.moment()).interaction
    expect(giving(' a name ')).toMatchObject({ gave: 'a name' })
    for (const none of [' ', null]) expect(giving(none)).toMatchObject({ gave: undefined })
  })

  it('leaves a gift and whom a message was about where nothing is said of them', () => {
    const book = diary()
    const lee = book.add('Lee Park')
    const { interaction } = book.log(book.add('Dana Reyes'), { gave: 'an article', aboutId: lee.id })
    const amended = amendInteraction(book.book(), interaction.id, { summary: 'May' }, book.moment()).interaction
    expect(amended).toMatchObject({ gave: 'an article', aboutId: lee.id, summary: 'May' })
  })

  it('keeps a referral among what was got as long as somebody was named', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { referred: [{ name: 'Lee Park' }] })
    const amended = amendInteraction(book.book(), interaction.id, { got: ['advice'] }, book.moment()).interaction
    expect(amended).toMatchObject({ got: ['advice', 'referral'] })
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
    expect(opened).toMatchObject([{ dueOn: '2026-12-24', why: null, openedBy: last.interaction.id, status: 'open' }])
  })

  it('opens one with its reason, beside what is open already: thanks are not moved by it', () => {
    const book = diary()
    const { interaction, opened: before } = book.log(book.add('Dana Reyes'), { outcome: 'met' })
    const on = { followUp: { on: '2026-12-24', why: 'her budget' } }
    const { opened, moved, book: after } = amendInteraction(book.book(), interaction.id, on, book.moment())
    expect(moved).toEqual([])
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-12-24', why: 'her budget' }])
    expect(after.followUps).toEqual([...before, ...opened])
    expect(after.interactions).toHaveLength(1)
  })

  it('gives what was opened a new reason, and opens another where the first is done', () => {
    const { book, dana, first } = logged()
    const replan = (why?: string) =>
      amendInteraction(book.book(), first.interaction.id, { followUp: { on: '2026-12-24', why } }, book.moment())
    expect(replan('her team').moved).toMatchObject([{ id: first.opened[0]?.id, why: 'her team' }])
    book.on('2026-12-01')
    book.log(dana)
    expect(replan()).toMatchObject({ moved: [], opened: [{ dueOn: '2026-12-24', status: 'open' }] })
  })
})

describe('taking out of the log', () => {
  it('drops what it opened and is still open', () => {
    const { book, first } = logged()
    book.on('2026-11-24')
    const deleted = deleteInteraction(book.book(), first.interaction.id, book.moment())
    expect(deleted.removed).toEqual(first.interaction)
    expect(deleted.dropped).toMatchObject([
      { id: first.opened[0]?.id, status: 'dropped', closedOn: '2026-11-24', result: 'void' },
    ])
    expect(deleted.book.interactions.map((each) => each.summary)).toEqual(['entered last'])
    expect(deleted.summary).toBe('took something out of the log')
  })

  it('leaves open what nothing or another talk has opened', () => {
    const { book, dana, first, last } = logged()
    const own = book.open(dana, 'follow-up', '2026-12-10')
    const { book: after, dropped } = deleteInteraction(book.book(), last.interaction.id, book.moment())
    expect(dropped).toEqual([])
    const open = after.followUps.filter((each) => each.status === 'open')
    expect(open).toEqual([...first.opened, own])
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
})

describe('an activity without a person', () => {
  function workshop() {
    const book = diary()
    const said = { activity: 'workshop', company: null, summary: '', on: '2026-11-23' } as const
    const { interaction, ...changed } = logActivity(book.book(), said, book.moment())
    book.set(changed)
    const amend = (amendment: Amendment, moment = book.moment()) =>
      amendInteraction(book.book(), interaction.id, amendment, moment)
    return { book, interaction, amend }
  }

  it('is put right like a talk', () => {
    const { book, interaction, amend } = workshop()
    const moment = book.moment()
    const corrected = { ...interaction, company: 'Acme', summary: 'May', updatedAt: moment.at }
    expect(amend({ summary: 'June' }).interaction).toMatchObject({ company: null, summary: 'June' })
    expect(amend({ company: 'Acme', summary: 'May', gave: undefined }, moment)).toEqual({
      book: { ...book.book(), interactions: [corrected] },
      summary: 'put right something logged',
      interaction: corrected,
      created: [],
      unarchived: [],
      filled: [],
      companyConflicts: [],
      opened: [],
      moved: [],
    })
  })

  it('is refused what only a talk with somebody has', () => {
    const { book, amend } = workshop()
    const refusal = expect.objectContaining({
      code: 'usage',
      message: 'This entry is without a person to be in touch with.',
      details: { hint: 'Log the talk by itself: rapport log <name>.' },
    })
    const wanted: Amendment[] = [
      { referred: [{ name: 'Lee' }] },
      { followUp: { on: '2026-12-01' } },
      { script: using('intro') },
      { aboutId: book.add('Dana Reyes').id },
      { gave: 'a study' },
      { gave: '' },
      { got: ['referral'] },
      { outcome: 'met' },
      { channel: 'phone' },
      { direction: 'in' },
    ]
    for (const each of wanted) expect(() => amend(each), Object.keys(each).join()).toThrow(refusal)
  })
})
