import { describe, expect, it } from 'vitest'
import { waitingToHear } from '../../../src/book/agenda/waitingToHear.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { diary } from '../../helpers/diary.js'

/** Stan introduced Dana, Max introduced Lee; I talked with both. */
function introduced() {
  const book = diary()
  const [stan, max] = [book.add('Stan'), book.add('Max')]
  const dana = book.add('Dana', { introducers: [stan.id] })
  const lee = book.add('Lee', { introducers: [max.id, stan.id] })
  const waiting = () =>
    waitingToHear(book.book()).map(({ host, about, since }) => `${host.name} of ${about?.name} since ${since}`)
  return { book, stan, max, dana, lee, waiting }
}

describe('who waits to hear what came of an introduction', () => {
  it('is nobody before the talk', () => {
    expect(introduced().waiting()).toEqual([])
  })

  it('is everybody who introduced somebody I have talked with, the longest first', () => {
    const { book, dana, lee, waiting } = introduced()
    book.log(dana, { on: '2026-11-19' })
    book.log(lee, { on: '2026-11-12' })
    expect(waiting()).toEqual([
      'Max of Lee since 2026-11-12',
      'Stan of Lee since 2026-11-12',
      'Stan of Dana since 2026-11-19',
    ])
  })

  it('is nobody any more who was told', () => {
    const { book, stan, dana, lee, waiting } = introduced()
    book.log(dana, { on: '2026-11-19' })
    book.log(lee, { on: '2026-11-12' })
    book.log(stan, { told: [dana.id] })
    expect(waiting()).toEqual(['Max of Lee since 2026-11-12', 'Stan of Lee since 2026-11-12'])
  })

  it('waits from the talk on, even where it was put off', () => {
    const { book, stan, dana, waiting } = introduced()
    book.log(dana, { on: '2026-11-19' })
    book.log(stan, { outcome: 'no-answer' })
    expect(waiting()).toEqual(['Stan of Dana since 2026-11-19'])
  })

  it('waits from its day on where the talk is not in the log', () => {
    const { book, stan, dana, waiting } = introduced()
    book.open(stan, 'tell-host', '2026-11-12', { aboutId: dana.id })
    expect(waiting()).toEqual(['Stan of Dana since 2026-11-12'])
  })

  it('is nobody for whom something else is open, nor of whom nobody is named or known', () => {
    const { book, stan, dana, waiting } = introduced()
    book.open(stan, 'follow-up', '2026-11-12', { aboutId: dana.id })
    book.open(stan, 'tell-host', '2026-11-12')
    expect(waiting()).toEqual([])
    book.open(stan, 'tell-host', '2026-11-12', { aboutId: dana.id })
    expect(waiting()).toEqual(['Stan of Dana since 2026-11-12'])
    const without = (gone: string) => {
      const whole = book.book()
      return waitingToHear({ ...whole, contacts: whole.contacts.filter(({ id }) => id !== gone) })
    }
    expect([without(stan.id), without(dana.id)]).toEqual([[], []])
  })

  it('is told of by id and name, with the follow-up that says so', () => {
    const { book, stan, dana } = introduced()
    const followUp = book.open(stan, 'tell-host', '2026-11-12', { aboutId: dana.id })
    expect(waitingToHear(book.book())).toEqual([
      {
        host: { id: stan.id, name: 'Stan' },
        about: { id: dana.id, name: 'Dana' },
        since: '2026-11-12',
        followUp,
      },
    ])
  })

  it('is not somebody who was put aside', () => {
    const { book, stan, dana, waiting } = introduced()
    book.log(dana)
    book.set(archiveContact(book.book(), stan.id, false, book.moment()))
    expect(waiting()).toEqual([])
  })
})
