import { describe, expect, it } from 'vitest'
import { logActivity } from '../../../src/book/touches/activity.js'
import { type HistoryFilter, history } from '../../../src/book/touches/history.js'
import { diary } from '../../helpers/diary.js'

/** Three days of two people, logged in another order than they were, and an activity without anybody. */
function logged() {
  const book = diary()
  const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
  book.log(dana, { on: '2026-11-20', channel: 'email', summary: 'Friday' })
  book.log(dana, { on: '2026-11-18', summary: 'Wednesday' })
  book.log(lee, { on: '2026-11-19', summary: 'Thursday' })
  const workshop = { activity: 'workshop', company: null, summary: 'workshop', on: '2026-11-19' } as const
  book.set(logActivity(book.book(), workshop, book.moment()))
  return { dana, lee, shown: (filter?: HistoryFilter) => history(book.book(), filter).map(({ summary }) => summary) }
}

describe('the history', () => {
  it('is all that was logged, the newest first, of one day what was logged last', () => {
    expect(logged().shown()).toEqual(['Friday', 'workshop', 'Thursday', 'Wednesday'])
  })

  it('is that of one person, where one is named', () => {
    const { shown, dana, lee } = logged()
    expect(shown({ contactId: dana.id })).toEqual(['Friday', 'Wednesday'])
    expect(shown({ contactId: lee.id })).toEqual(['Thursday'])
    expect(shown({ contactId: null })).toHaveLength(4)
  })

  it('begins on a day, that day among it', () => {
    const { shown } = logged()
    expect(shown({ since: '2026-11-19' })).toEqual(['Friday', 'workshop', 'Thursday'])
    expect(shown({ since: null })).toHaveLength(4)
  })

  it('is that of one channel', () => {
    const { shown, dana, lee } = logged()
    expect(shown({ channel: 'email' })).toEqual(['Friday'])
    expect(shown({ channel: 'phone' })).toEqual(['Thursday', 'Wednesday'])
    expect(shown({ channel: 'phone', contactId: dana.id, since: '2026-11-18' })).toEqual(['Wednesday'])
    expect(shown({ channel: 'email', contactId: lee.id })).toEqual([])
  })
})
