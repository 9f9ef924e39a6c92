import { describe, expect, it } from 'vitest'
import { templateUse } from '../../src/book/templateUse.js'
import { diary } from '../helpers/diary.js'

const of = (book: ReturnType<typeof diary>) => Object.fromEntries(templateUse(book.book()))

describe('how often a script was used and answered', () => {
  it('counts a call that went well as answered, and a later answer for the last script before it', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(dana, { on: '2026-11-02', channel: 'email', template: 'intro' })
    book.log(lee, { on: '2026-11-02', channel: 'email', template: 'intro' })
    book.log(lee, { on: '2026-11-03', channel: 'phone', template: 'intro', outcome: 'spoke' })
    book.log(dana, { on: '2026-11-09', channel: 'email', template: 'nudge' })
    book.log(dana, { on: '2026-11-10', channel: 'email', outcome: 'replied' })
    expect(of(book)).toEqual({ intro: { used: 3, answered: 1 }, nudge: { used: 1, answered: 1 } })
  })

  it('counts an answer once, and none from before the script or from somebody else', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(dana, { on: '2026-11-10', channel: 'email', template: 'intro' })
    book.log(dana, { on: '2026-11-09' })
    book.log(lee, { on: '2026-11-11' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 0 } })
    book.log(dana, { on: '2026-11-11', channel: 'email', outcome: 'replied' })
    book.log(dana, { on: '2026-11-12', channel: 'email', outcome: 'replied' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 1 } })
  })

  it('takes a no for no answer', () => {
    const book = diary()
    book.log(book.add('Dana Reyes'), { channel: 'phone', template: 'intro', outcome: 'declined' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 0 } })
  })
})
