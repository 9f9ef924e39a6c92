import { describe, expect, it } from 'vitest'
import type { Channel, Outcome } from '../../../src/book/model/channel.js'
import type { FollowUpKind } from '../../../src/book/model/followUpKind.js'
import { addContact } from '../../../src/book/people/contact.js'
import { logTouch } from '../../../src/book/touches/log.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { setSequence } from '../../../src/book/touches/sequence.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

type Said = Partial<Omit<NewTouch, 'contact'>>

describe('what a channel says about how it went', () => {
  const usual: [Channel, 'out' | 'in', Outcome][] = [
    ['phone', 'out', 'spoke'],
    ['phone', 'in', 'spoke'],
    ['other', 'out', 'spoke'],
    ['voicemail', 'out', 'left-message'],
    ['meeting', 'out', 'met'],
    ['email', 'out', 'sent'],
    ['linkedin', 'out', 'sent'],
    ['sms', 'out', 'sent'],
    ['email', 'in', 'replied'],
    ['linkedin', 'in', 'replied'],
    ['sms', 'in', 'replied'],
  ]
  it.each(usual)('%s %s: %s', (channel, direction, outcome) => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { channel, direction })
    expect(interaction).toMatchObject({ channel, direction, outcome })
  })

  it('is a call that was answered when nothing is said', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'))
    expect(interaction).toMatchObject({ channel: 'phone', direction: 'out', outcome: 'spoke', summary: '', got: [] })
  })

  it('takes an answer for something that came in', () => {
    const book = diary()
    expect(book.log(book.add('Dana Reyes'), { outcome: 'replied' }).interaction.direction).toBe('in')
  })
})

describe('what a touch opens', () => {
  const opened = (touch: Said) => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    return book.log(dana, touch).opened.map(({ kind, dueOn }) => `${kind} ${dueOn}`)
  }

  it('a thank-you the day after a meeting, a Saturday too', () => {
    expect(opened({ channel: 'meeting' })).toEqual(['thank-you 2026-11-24'])
    expect(opened({ channel: 'meeting', on: '2026-11-22' })).toEqual(['thank-you 2026-11-23'])
    const book = diary('2026-11-27')
    expect(book.log(book.add('Dana Reyes'), { outcome: 'met' }).opened[0]?.dueOn).toBe('2026-11-28')
  })

  it('a thank-you for a meeting of last month today, not in the past', () => {
    expect(opened({ outcome: 'met', on: '2026-10-20' })).toEqual(['thank-you 2026-11-23'])
  })

  it('no second thank-you while one is open', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana, { outcome: 'met' })
    expect(book.log(dana, { outcome: 'met' }).opened).toEqual([])
  })

  it('a thank-you anew after the last one was sent', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana, { outcome: 'met' })
    book.log(dana, { channel: 'email' })
    expect(book.log(dana, { outcome: 'met' }).opened).toHaveLength(1)
  })

  it('nothing by itself after a call, a mail or an answer', () => {
    for (const outcome of ['spoke', 'sent', 'replied', 'no-answer', 'left-message', 'declined'] as const)
      expect(opened({ outcome })).toEqual([])
  })

  it('the follow-up that the person wants, with its reason, and the call that opens it does not close it', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { interaction, opened, closed } = book.log(dana, { followUp: { on: '2026-11-23', why: ' her budget ' } })
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-11-23', why: 'her budget', status: 'open' }])
    expect(opened[0]?.openedBy).toBe(interaction.id)
    expect(closed).toEqual([])
  })

  it('one nudge in five business days after a first written contact', () => {
    expect(opened({ channel: 'email', nudge: true })).toEqual(['nudge 2026-11-30'])
    expect(opened({ channel: 'linkedin', nudge: true, on: '2026-11-20' })).toEqual(['nudge 2026-11-27'])
    expect(opened({ channel: 'email', nudge: true, on: '2026-11-02' })).toEqual(['nudge 2026-11-23'])
  })

  it('no nudge after a call, after a second mail, or where a day was said', () => {
    expect(opened({ channel: 'phone', nudge: true })).toEqual([])
    expect(opened({ channel: 'email', nudge: true, followUp: { on: '2026-12-01' } })).toEqual(['follow-up 2026-12-01'])
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana, { channel: 'email' })
    expect(book.log(dana, { channel: 'email', nudge: true }).opened).toEqual([])
  })

  it('nothing by itself with noFollowUps', () => {
    expect(opened({ channel: 'meeting', noFollowUps: true })).toEqual([])
    expect(opened({ channel: 'email', nudge: true, noFollowUps: true })).toEqual([])
  })

  it('with noFollowUps still the follow-up that the person asked for', () => {
    const followUp = { on: '2026-12-01' }
    expect(opened({ channel: 'meeting', noFollowUps: true, followUp })).toEqual(['follow-up 2026-12-01'])
  })
})

describe('thanks after a meeting', () => {
  it('come beside another kind that is open, and not beside thanks for whatever it be', () => {
    const book = diary()
    const [stan, dana, lee] = [book.add('Stan Smith'), book.add('Dana Reyes'), book.add('Lee Park')]
    book.open(stan, 'follow-up', '2026-12-20')
    expect(book.log(stan, { outcome: 'met' }).opened.map(({ kind }) => kind)).toEqual(['thank-you'])
    book.open(dana, 'thank-you', '2026-12-20', { aboutId: lee.id })
    expect(book.log(dana, { outcome: 'met' }).opened).toEqual([])
  })
})

describe('a written message that only left word', () => {
  it('is no first message that waits for an answer', () => {
    const book = diary()
    expect(book.log(book.add('Dana'), { channel: 'email', outcome: 'left-message', nudge: true }).opened).toEqual([])
  })
})

describe('what a script opens', () => {
  /** A script of the user's own, which opens something and asks for an answer. */
  const opening = (opens: FollowUpKind) => ({ id: 'mine', fulfills: null, opens, expectsAnswer: true })
  const opened = (touch: Said, today?: string) => {
    const book = diary(today)
    return book.log(book.add('Dana Reyes'), touch).opened.map(({ kind, dueOn }) => `${kind} ${dueOn}`)
  }

  it.each([
    ['first-contact', '2026-11-30'],
    ['follow-up', '2026-12-04'],
    ['nudge', '2026-12-04'],
    ['try-someone-else', '2026-12-02'],
    ['thank-you', '2026-11-28'],
  ] as const)('%s, after a Friday on %s', (kind, day) => {
    expect(opened({ channel: 'email', script: opening(kind) }, '2026-11-27')).toEqual([`${kind} ${day}`])
  })

  it.each([
    [{ channel: 'email' }, true],
    [{ channel: 'voicemail' }, true],
    [{ outcome: 'spoke' }, true],
    [{ outcome: 'no-answer' }, false],
    [{ outcome: 'declined' }, false],
    [{ direction: 'in' }, false],
    [{ channel: 'email', direction: 'in' }, false],
  ] as [Said, boolean][])('where it reached them: %j, %s', (touch, isReached) => {
    expect(opened({ ...touch, script: opening('follow-up') })).toHaveLength(isReached ? 1 : 0)
  })

  it('is about the same person as the script, and once for each', () => {
    const book = diary()
    const [stan, dana, lee] = [book.add('Stan Smith'), book.add('Dana Reyes'), book.add('Lee Park')]
    const about = (aboutId?: string, kind: FollowUpKind = 'follow-up') =>
      book
        .log(stan, { channel: 'email', script: opening(kind), aboutId })
        .opened.map((each) => [each.kind, each.contactId, each.aboutId])
    expect(about(dana.id)).toEqual([['follow-up', stan.id, dana.id]])
    expect(about(dana.id)).toEqual([])
    expect(about(lee.id)).toEqual([['follow-up', stan.id, lee.id]])
    expect(about(lee.id, 'first-contact')).toEqual([['first-contact', stan.id, lee.id]])
    expect(about()).toEqual([])
    expect(about(undefined, 'thank-you')).toEqual([['thank-you', stan.id, undefined]])
  })

  it.each(['nudge', 'try-someone-else'] as const)('is no %s after an answer, which would close it', (kind) => {
    expect(opened({ outcome: 'spoke', script: opening(kind) })).toEqual([])
    expect(opened({ outcome: 'left-message', script: opening(kind) })).toHaveLength(1)
  })

  it('opens nothing that the same touch opens anyway; a follow-up with another reason is another one', () => {
    const kinds = (touch: Said) => opened(touch).map((each) => each.split(' ')[0])
    const followUp = { on: '2026-12-01' }
    expect(kinds({ outcome: 'met', script: opening('thank-you') })).toEqual(['thank-you'])
    expect(kinds({ channel: 'email', script: opening('follow-up'), followUp })).toEqual(['follow-up'])
    const withReason = { ...followUp, why: 'send the study' }
    expect(kinds({ channel: 'email', script: opening('follow-up'), followUp: withReason })).toHaveLength(2)
    const sequence = kinds({ channel: 'email', script: opening('try-someone-else'), sequence: '3b7' })
    expect(sequence).toEqual(kinds({ channel: 'email', sequence: '3b7' }))
  })

  it('stays where the same kind is open for somebody else, or is open already with a reason of its own', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const log = (kind: FollowUpKind, touch: Said) => book.log(dana, { ...touch, script: opening(kind) }).opened
    const referred = [{ name: 'Lee Park' }]
    expect(log('first-contact', { outcome: 'left-message', referred }).map(({ kind }) => kind)).toEqual([
      'first-contact',
      'first-contact',
    ])
    book.open(dana, 'try-someone-else', '2026-12-20', { why: 'she is away' })
    expect(log('try-someone-else', { outcome: 'left-message' })).toEqual([])
  })

  it('is no reminder beside a sequence, even one that has none', () => {
    const book = diary()
    book.set(setSequence(book.book(), 'brief', ['2bd:try-someone-else']))
    const { opened } = book.log(book.add('Dana'), { channel: 'email', sequence: 'brief', script: opening('nudge') })
    expect(opened.map(({ kind }) => kind)).toEqual(['try-someone-else'])
  })

  it('is a report only where the script is about somebody: there is nobody else to tell about', () => {
    const book = diary('2026-11-27')
    const [stan, dana] = [book.add('Stan Smith'), book.add('Dana Reyes')]
    const log = (aboutId?: string) => book.log(stan, { channel: 'email', script: opening('tell-host'), aboutId }).opened
    expect(log()).toEqual([])
    expect(log(dana.id)).toMatchObject([{ kind: 'tell-host', aboutId: dana.id, dueOn: '2026-11-30' }])
  })

  it('gives way to a day or a sequence of the person’s own where it is a nudge; anything else comes beside it', () => {
    const followUp = { on: '2026-12-01' }
    const kinds = (touch: Said) => opened({ channel: 'email', ...touch }).map((each) => each.split(' ')[0])
    expect(kinds({ script: opening('nudge'), followUp })).toEqual(['follow-up'])
    expect(kinds({ script: opening('nudge'), sequence: '3b7' })).toEqual(['try-someone-else', 'nudge'])
    expect(kinds({ script: opening('thank-you'), followUp })).toEqual(['follow-up', 'thank-you'])
    expect(kinds({ script: opening('thank-you'), noFollowUps: true })).toEqual([])
  })
})

describe('the nudge after a first message', () => {
  const nudges = (touch: Said, before?: Said) => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    if (before) book.log(dana, { on: '2026-11-20', ...before })
    return book.log(dana, { nudge: true, ...touch }).opened.length
  }

  it.each([
    ['a mail', { channel: 'email' }, undefined, 1],
    ['a mail with a script that asks for something', { channel: 'email', script: using('intro') }, undefined, 1],
    ['a mail with a script that asks for nothing', { channel: 'email', script: using('thank-you') }, undefined, 0],
    ['a mail that they declined', { channel: 'email', outcome: 'declined' }, undefined, 0],
    ['a mail that they answered at once', { channel: 'email', outcome: 'spoke' }, undefined, 0],
    ['a parcel', { channel: 'other', outcome: 'sent' }, undefined, 0],
    ['a mail after a call', { channel: 'email' }, { outcome: 'no-answer' }, 0],
    ['a mail after they wrote to me', { channel: 'email' }, { channel: 'email', direction: 'in' }, 1],
  ] as [string, Said, Said | undefined, number][])('after %s (%j, before: %j): %i', (_, touch, before, count) => {
    expect(nudges(touch, before)).toBe(count)
  })
})

describe('logging', () => {
  it('keeps what was said without blanks around it, and nothing where it was blank', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const said = { summary: ' her budget ', gave: ' a study ' }
    expect(book.log(dana, said).interaction).toMatchObject({ summary: 'her budget', gave: 'a study' })
    const { interaction } = book.log(dana, { summary: ' ', gave: ' ' })
    expect(interaction.summary).toBe('')
    expect(interaction.gave).toBeUndefined()
  })

  it('counts naming somebody as something they gave, once', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const referred = [{ name: 'Lee Park' }]
    expect(book.log(dana, { referred, got: ['advice'] }).interaction.got).toEqual(['advice', 'referral'])
    expect(book.log(dana, { referred, got: ['referral'] }).interaction.got).toEqual(['referral'])
    expect(book.log(dana, { got: ['advice'] }).interaction.got).toEqual(['advice'])
  })

  it('refuses news of somebody who is gone', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    expect(book.log(dana, { aboutId: dana.id }).interaction.aboutId).toBe(dana.id)
    expect(() => book.log(dana, { aboutId: '9zzzzz' })).toThrow('has been removed in the meantime')
  })

  it('refuses that they “sent” something, and says what to say instead', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    expect(() => book.log(dana, { channel: 'email', direction: 'in', outcome: 'sent' })).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'What they wrote to you cannot be “sent”.',
        details: { hint: 'Use --outcome replied.' },
      }),
    )
  })

  it('keeps where the person worked that day', () => {
    const book = diary()
    const { interaction } = book.log(book.add('Lee Park', { company: 'Acme' }))
    expect(interaction.company).toBe('Acme')
  })

  it('adds somebody new and logs as one change, in words for undo', () => {
    const book = diary()
    const now = book.moment()
    const touch = { contact: { add: { name: ' Lee   Park ' } }, on: now.today, channel: 'meeting' as const }
    const { book: next, summary, logged } = logTouch(book.book(), touch, now)
    expect(logged.created).toEqual(next.contacts)
    expect(logged.interaction.contactId).toBe(next.contacts[0]?.id)
    expect(summary).toBe('logged a meeting with Lee Park')
  })

  it('leaves the book it was given as it was', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { keepInTouch: { count: 1, unit: 'm' } })
    book.open(dana, 'follow-up', '2026-11-20')
    const before = book.book()
    const copy = structuredClone(before)
    book.log(dana, { outcome: 'declined', followUp: { on: '2026-12-01' } })
    expect(before).toEqual(copy)
  })

  it('takes an id that nobody bears, even where chance repeats itself', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const ids = [dana.id, dana.id, '7aaaaa']
    const moment = { ...book.moment(), randomId: () => ids.shift() ?? '8bbbbb' }
    expect(addContact(book.book(), { name: 'Lee Park' }, moment).contact.id).toBe('7aaaaa')
  })
})
