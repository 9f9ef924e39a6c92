import { describe, expect, it } from 'vitest'
import { fittingTemplates } from '../../../src/book/agenda/fittingTemplates.js'
import { diary, monday } from '../../helpers/diary.js'

function withDana() {
  const book = diary()
  const dana = book.add('Dana Reyes')
  return { ...book, dana, fitting: () => fittingTemplates(book.book(), dana.id, undefined, monday) }
}

describe('the scripts that may fit', () => {
  it.each([
    [undefined, ['intro']],
    ['phone', ['intro']],
    ['email', ['intro']],
    ['voicemail', ['intro', 'voicemail']],
    ['linkedin', ['intro', 'linkedin-message']],
  ] as const)('somebody new, or nobody said: on the channel %s, %j', (channel, fitting) => {
    const { book, dana } = withDana()
    expect(fittingTemplates(book(), null, channel, monday)).toEqual(fitting)
    expect(fittingTemplates(book(), dana.id, channel, monday)).toEqual(fitting)
  })

  it('are an introduction still, as long as they have not answered', () => {
    const { log, dana, fitting } = withDana()
    log(dana, { channel: 'email' })
    log(dana, { outcome: 'no-answer' })
    expect(fitting()).toEqual(['intro'])
  })

  it('begin with reconnecting after an earlier talk, and with parting as friends after a no', () => {
    const { log, dana, fitting } = withDana()
    log(dana, { outcome: 'spoke' })
    expect(fitting()).toEqual(['reconnect', 'intro'])
    log(dana, { outcome: 'declined' })
    expect(fitting()).toEqual(['close-out', 'intro'])
  })

  it('begin with what is due: thanks and news first, then by day', () => {
    const { open, add, dana, fitting } = withDana()
    const stan = add('Stan Smith')
    open(dana, 'nudge', '2026-11-20')
    open(dana, 'try-someone-else', '2026-11-21')
    open(dana, 'thank-you', '2026-11-25')
    open(dana, 'tell-host', '2026-11-24', { aboutId: stan.id })
    open(stan, 'first-contact', '2026-11-20')
    expect(fitting()).toEqual(['tell-host', 'thank-you', 'nudge', 'intro'])
  })

  it('are the one that a follow-up names itself', () => {
    const { open, book, dana } = withDana()
    const own = { ...open(dana, 'nudge', '2026-11-20'), template: 'my-nudge' }
    expect(fittingTemplates({ ...book(), followUps: [own] }, dana.id, undefined, monday)).toEqual(['my-nudge', 'intro'])
  })
})
