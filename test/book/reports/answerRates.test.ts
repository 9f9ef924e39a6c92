import { describe, expect, it } from 'vitest'
import { countAnswersBy, templateUsage } from '../../../src/book/reports/answerRates.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

const of = (book: ReturnType<typeof diary>) => Object.fromEntries(templateUsage(book.book()))

describe('how often a script was used and answered', () => {
  it('counts a call that went well as answered, and a later answer for the last script before it', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(dana, { on: '2026-11-02', channel: 'email', script: using('intro') })
    book.log(lee, { on: '2026-11-02', channel: 'email', script: using('intro') })
    book.log(lee, { on: '2026-11-03', channel: 'phone', script: using('intro'), outcome: 'spoke' })
    book.log(dana, { on: '2026-11-09', channel: 'email', script: using('nudge') })
    book.log(dana, { on: '2026-11-10', channel: 'email', outcome: 'replied' })
    expect(of(book)).toEqual({ intro: { used: 3, answered: 1 }, nudge: { used: 1, answered: 1 } })
  })

  it('counts an answer once, and none from before the script or from somebody else', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    book.log(dana, { on: '2026-11-10', channel: 'email', script: using('intro') })
    book.log(dana, { on: '2026-11-09' })
    book.log(lee, { on: '2026-11-11' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 0 } })
    book.log(dana, { on: '2026-11-11', channel: 'email', outcome: 'replied' })
    book.log(dana, { on: '2026-11-12', channel: 'email', outcome: 'replied' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 1 } })
  })

  it('takes a no for no answer', () => {
    const book = diary()
    book.log(book.add('Dana Reyes'), { channel: 'phone', script: using('intro'), outcome: 'declined' })
    expect(of(book)).toEqual({ intro: { used: 1, answered: 0 } })
  })
})

describe('answers by any other key', () => {
  const byChannel = (book: ReturnType<typeof diary>) =>
    Object.fromEntries(
      countAnswersBy(book.book(), ({ direction, channel }) => (direction === 'out' ? channel : undefined)),
    )

  it('go to the last thing of that kind that somebody got, in the order of the days and not of the log', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana, { on: '2026-11-10', channel: 'email', outcome: 'replied' })
    book.log(dana, { on: '2026-11-02', channel: 'linkedin' })
    book.log(dana, { on: '2026-11-09', channel: 'email' })
    expect(byChannel(book)).toEqual({ linkedin: { used: 1, answered: 0 }, email: { used: 1, answered: 1 } })
  })

  it('are counted for each person apart', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    for (const who of [dana, lee]) book.log(who, { on: '2026-11-02', channel: 'email' })
    book.log(lee, { on: '2026-11-03', channel: 'email', outcome: 'replied' })
    expect(byChannel(book)).toEqual({ email: { used: 2, answered: 1 } })
  })
})
