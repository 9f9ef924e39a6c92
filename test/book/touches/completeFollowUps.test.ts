import { describe, expect, it } from 'vitest'
import type { FollowUpKind } from '../../../src/book/model/followUpKind.js'
import { completeFollowUps, defaultChannel } from '../../../src/book/touches/completeFollowUps.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { diary, monday } from '../../helpers/diary.js'

/** Three that are open for Dana: two of today, one to come. */
function three() {
  const book = diary()
  const dana = book.add('Dana Reyes')
  const [thanks, nudge, call] = [
    book.open(dana, 'thank-you', monday),
    book.open(dana, 'nudge', monday),
    book.open(dana, 'follow-up', '2026-12-01'),
  ]
  const complete = (ids: string[], touch: NewTouch | null = null) =>
    completeFollowUps(book.book(), ids, touch, book.moment())
  return { book, dana, thanks, nudge, call, complete }
}

describe('ticking off', () => {
  it('closes what is named, even before its day, and nothing else', () => {
    const { complete, thanks, nudge, call } = three()
    const { book: after, closed, logged, summary } = complete([call.id, thanks.id])
    expect(closed).toMatchObject([
      { id: call.id, status: 'done', closedOn: monday },
      { id: thanks.id, status: 'done', closedOn: monday },
    ])
    expect(after.followUps.map(({ id, status }) => [id, status])).toEqual([
      [thanks.id, 'done'],
      [nudge.id, 'open'],
      [call.id, 'done'],
    ])
    expect(after.interactions).toEqual([])
    expect(logged).toBeNull()
    expect(summary).toBe('ticked off a follow-up')
  })

  it('changes nothing where nothing is named', () => {
    const { book, complete } = three()
    expect(complete([])).toEqual({ book: book.book(), summary: '', closed: [], logged: null })
  })

  it('logs the talk in the same change, and tells of all that closed', () => {
    const { complete, dana, thanks, nudge } = three()
    const touch: NewTouch = { contact: { id: dana.id }, on: monday, summary: 'said thanks' }
    const { book: after, closed, logged, summary } = complete([thanks.id], touch)
    expect(summary).toBe('logged a call with Dana Reyes')
    expect(after.interactions).toMatchObject([{ contactId: dana.id, summary: 'said thanks', outcome: 'spoke' }])
    expect(closed.map(({ id }) => id)).toEqual([thanks.id])
    expect(logged?.closed.map(({ id, status }) => [id, status])).toEqual([
      [thanks.id, 'done'],
      [nudge.id, 'done'],
    ])
    expect(logged?.interaction).toEqual(after.interactions[0])
  })
})

describe('the channel on which something is ticked off', () => {
  const channelFor = (kinds: FollowUpKind[], touch?: Partial<NewTouch>) => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(lee, { channel: 'linkedin', on: '2026-11-01' })
    if (touch) book.log(dana, { on: '2026-11-02', ...touch })
    const open = kinds.map((kind) => book.open(dana, kind, monday))
    return defaultChannel(book.book(), open)
  }

  it('is that of the last time, for a reminder of something that was written', () => {
    expect(channelFor(['nudge'], { channel: 'email' })).toEqual({ channel: 'email' })
    expect(channelFor(['nudge', 'nudge'], { channel: 'sms' })).toEqual({ channel: 'sms' })
  })

  it.each([
    ['after a call', ['nudge'], { channel: 'phone' }],
    ['where there was nothing yet', ['nudge'], undefined],
    ['for another kind', ['thank-you'], { channel: 'email' }],
    ['for a reminder beside another kind', ['nudge', 'thank-you'], { channel: 'email' }],
    ['for nothing at all', [], { channel: 'email' }],
  ] as [string, FollowUpKind[], Partial<NewTouch> | undefined][])('is left to the person %s', (_, kinds, touch) => {
    expect(channelFor(kinds, touch)).toEqual({})
  })
})
