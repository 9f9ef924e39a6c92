import { describe, expect, it } from 'vitest'
import type { FollowUpKind } from '../../../src/book/model/followUpKind.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { diary } from '../../helpers/diary.js'

type Said = Partial<Omit<NewTouch, 'contact'>>

/** On Monday 23 November: what is open, what is logged, and what becomes of it: closed, as it was, or put off to a day. */
const table: [kind: FollowUpKind, dueOn: string, touch: Said, becomes: string][] = [
  ['first-contact', '2026-11-23', { outcome: 'spoke' }, 'closed'],
  ['first-contact', '2026-11-27', { channel: 'email' }, 'closed'],
  ['first-contact', '2026-11-23', { channel: 'meeting' }, 'closed'],
  ['first-contact', '2026-11-23', { outcome: 'no-answer' }, '2026-11-24'],
  ['first-contact', '2026-11-23', { outcome: 'left-message' }, '2026-11-25'],
  ['first-contact', '2026-11-23', { channel: 'voicemail' }, '2026-11-25'],
  ['first-contact', '2026-11-27', { outcome: 'no-answer' }, '2026-11-24'],
  ['first-contact', '2026-12-24', { outcome: 'left-message' }, '2026-11-25'],
  ['first-contact', '2026-12-24', { outcome: 'left-message', on: '2026-11-20' }, '2026-11-24'],
  ['first-contact', '2026-12-24', { outcome: 'no-answer', on: '2026-11-02' }, '2026-11-23'],
  ['first-contact', '2026-11-23', { channel: 'email', outcome: 'replied' }, 'as it was'],
  ['first-contact', '2026-11-23', { direction: 'in' }, 'as it was'],
  ['first-contact', '2026-11-24', { outcome: 'no-answer' }, 'as it was'],
  ['follow-up', '2026-11-23', { outcome: 'spoke' }, 'closed'],
  ['follow-up', '2026-11-20', { outcome: 'spoke' }, 'closed'],
  ['follow-up', '2026-11-20', { channel: 'email', direction: 'in' }, 'closed'],
  ['follow-up', '2026-11-24', { outcome: 'spoke' }, 'as it was'],
  ['follow-up', '2026-11-23', { outcome: 'no-answer' }, '2026-11-24'],
  ['follow-up', '2026-11-20', { outcome: 'left-message' }, '2026-11-25'],
  ['follow-up', '2026-11-26', { outcome: 'no-answer' }, 'as it was'],
  ['follow-up', '2026-11-26', { outcome: 'left-message' }, 'as it was'],
  ['nudge', '2026-11-23', { channel: 'email', outcome: 'replied' }, 'closed'],
  ['nudge', '2026-11-30', { outcome: 'spoke' }, 'closed'],
  ['nudge', '2026-11-30', { channel: 'meeting' }, 'closed'],
  ['nudge', '2026-11-30', { outcome: 'declined' }, 'closed'],
  ['nudge', '2026-11-20', { channel: 'email' }, '2026-11-30'],
  ['nudge', '2026-11-23', { channel: 'email' }, '2026-11-30'],
  ['nudge', '2026-11-24', { channel: 'email' }, 'as it was'],
  ['nudge', '2026-11-20', { outcome: 'no-answer' }, 'as it was'],
  ['nudge', '2026-11-20', { outcome: 'left-message' }, 'as it was'],
  ['try-someone-else', '2026-11-26', { channel: 'email', outcome: 'replied' }, 'closed'],
  ['try-someone-else', '2026-11-26', { outcome: 'spoke' }, 'closed'],
  ['try-someone-else', '2026-11-26', { channel: 'meeting' }, 'closed'],
  ['try-someone-else', '2026-11-26', { outcome: 'declined' }, 'closed'],
  ['try-someone-else', '2026-11-20', { channel: 'email' }, 'as it was'],
  ['try-someone-else', '2026-11-20', { outcome: 'no-answer' }, 'as it was'],
  ['thank-you', '2026-11-24', { channel: 'email' }, 'closed'],
  ['thank-you', '2026-11-24', { channel: 'linkedin' }, 'closed'],
  ['thank-you', '2026-11-23', { outcome: 'spoke' }, 'as it was'],
  ['thank-you', '2026-11-23', { channel: 'email', direction: 'in' }, 'as it was'],
  ['thank-you', '2026-11-23', { outcome: 'left-message' }, 'as it was'],
]

describe('what a touch does to what is open for the person', () => {
  it.each(table)('%s due on %s, %j: %s', (kind, dueOn, touch, becomes) => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const open = book.open(dana, kind, dueOn)
    const logged = book.log(dana, touch)
    const now = book.now(open)
    if (becomes === 'closed') {
      expect(now).toMatchObject({ status: 'done', closedOn: '2026-11-23', dueOn })
      expect(logged.closed.map((each) => each.id)).toEqual([open.id])
      expect(logged.moved).toEqual([])
    } else if (becomes === 'as it was') {
      expect(now).toEqual(open)
      expect([...logged.closed, ...logged.moved]).toEqual([])
    } else {
      expect(now).toMatchObject({ status: 'open', dueOn: becomes })
      expect(now?.closedOn).toBeUndefined()
      expect(logged.moved.map((each) => each.id)).toEqual([open.id])
      expect(logged.closed).toEqual([])
    }
  })

  it('closes everything that is open to somebody who declines, whatever its day', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const open = (['first-contact', 'follow-up', 'nudge', 'thank-you'] as const).map((kind) =>
      book.open(dana, kind, '2026-12-24'),
    )
    const { closed } = book.log(dana, { outcome: 'declined' })
    expect(closed.map((each) => each.id)).toEqual(open.map((each) => each.id))
    expect(book.book().followUps.every((each) => each.status === 'done')).toBe(true)
  })

  it('counts as done what the no itself settled, and as void what it left without a matter', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.open(dana, 'first-contact', '2026-12-24')
    book.open(dana, 'follow-up', '2026-11-20')
    book.open(dana, 'follow-up', '2026-12-24')
    book.open(dana, 'nudge', '2026-11-20')
    const { closed } = book.log(dana, { outcome: 'declined' })
    expect(closed.map(({ kind, dueOn, result }) => [kind, dueOn, result])).toEqual([
      ['first-contact', '2026-12-24', undefined],
      ['follow-up', '2026-11-20', undefined],
      ['follow-up', '2026-12-24', 'void'],
      ['nudge', '2026-11-20', 'void'],
    ])
  })

  it('stops keeping in touch with somebody who declines', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { keepInTouch: { count: 6, unit: 'w' } })
    const lee = book.add('Lee Park', { keepInTouch: { count: 6, unit: 'w' } })
    const { contact, interaction, stoppedKeepingInTouch } = book.log(dana, { outcome: 'declined' })
    expect(stoppedKeepingInTouch).toBe(true)
    expect(contact).toEqual({ ...dana, keepInTouch: undefined, updatedAt: interaction.createdAt })
    expect(book.book().contacts).toEqual([contact, lee])
  })

  it('keeps in touch with everybody else, and has nothing to stop where nobody was kept in touch with', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { keepInTouch: { count: 6, unit: 'w' } })
    const lee = book.add('Lee Park')
    for (const outcome of ['spoke', 'met', 'sent', 'replied', 'no-answer', 'left-message'] as const)
      expect(book.log(dana, { outcome }).stoppedKeepingInTouch, outcome).toBe(false)
    expect(book.log(lee, { outcome: 'declined' })).toMatchObject({ stoppedKeepingInTouch: false, contact: lee })
    expect(book.book().contacts).toEqual([dana, lee])
  })

  it('leaves what is open for other people alone', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    const open = book.open(lee, 'follow-up', '2026-11-20')
    book.log(dana, { outcome: 'declined' })
    expect(book.now(open)).toEqual(open)
  })

  it('leaves what is closed already as it is', () => {
    const book = diary('2026-11-20')
    const dana = book.add('Dana Reyes')
    const open = book.open(dana, 'follow-up', '2026-11-20')
    book.log(dana)
    book.on('2026-11-23')
    expect(book.log(dana).closed).toEqual([])
    expect(book.now(open)?.closedOn).toBe('2026-11-20')
  })

  it('closes and moves nothing with keep', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { keepInTouch: { count: 6, unit: 'w' } })
    const open = book.open(dana, 'follow-up', '2026-11-20')
    const declined = book.log(dana, { outcome: 'declined', keep: true })
    expect(declined).toMatchObject({ closed: [], moved: [], stoppedKeepingInTouch: false })
    expect(book.log(dana, { outcome: 'no-answer', keep: true }).moved).toEqual([])
    expect(book.now(open)).toEqual(open)
    expect(book.book().contacts[0]?.keepInTouch).toEqual({ count: 6, unit: 'w' })
  })
})

describe('an attempt that was made on an earlier day', () => {
  const attempt = (on: string, outcome: 'no-answer' | 'left-message') => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const open = book.open(dana, 'follow-up', '2026-11-02')
    book.log(dana, { on, outcome })
    return book.now(open)?.dueOn
  }

  it('puts the next one off from that day, not from today', () => {
    expect(attempt('2026-11-20', 'left-message')).toBe('2026-11-24')
    expect(attempt('2026-11-20', 'no-answer')).toBe('2026-11-23')
  })

  it('never puts it off to a day before today', () => {
    expect(attempt('2026-11-04', 'no-answer')).toBe('2026-11-23')
    expect(attempt('2026-11-04', 'left-message')).toBe('2026-11-23')
  })

  it('does not touch a follow-up that was due only after that day', () => {
    expect(attempt('2026-10-30', 'no-answer')).toBe('2026-11-02')
  })
})
