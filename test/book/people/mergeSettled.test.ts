import { describe, expect, it } from 'vitest'
import { waitingToHear } from '../../../src/book/agenda/waitingToHear.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { diary } from '../../helpers/diary.js'

describe('what is settled by one record', () => {
  it('leaves what came later: whoever introduced somebody under two names still hears of what came later ', () => {
    const book = diary('2026-11-10')
    const [stan, stanley] = [book.add('Stan Smith'), book.add('Stanley Smith')]
    const dana = book.add('Dana Reyes', { introducers: [stan.id, stanley.id] })
    book.log(dana, { outcome: 'spoke' })
    book.log(stan, { told: [dana.id] })
    book.on('2026-11-20')
    book.log(dana, { outcome: 'met' })
    book.set(mergeContacts(book.book(), stan.id, stanley.id, book.moment()))
    expect(waitingToHear(book.book()).map(({ host }) => host.name)).toEqual(['Stan Smith'])
  })

  it('a sequence begun after the answer goes on, though the one before it is settled', () => {
    const book = diary('2026-11-10')
    const [keep, other] = [book.add('Dana'), book.add('Dana R.')]
    book.log(keep, { channel: 'email', sequence: '3b7' })
    book.on('2026-11-12')
    book.log(other, { channel: 'email', direction: 'in' })
    book.on('2026-11-13')
    const { opened } = book.log(other, { channel: 'email', sequence: '3b7' })
    book.set(mergeContacts(book.book(), keep.id, other.id, book.moment()))
    expect(opened.map((each) => book.now(each)?.status)).toEqual(['open', 'open'])
  })
})
