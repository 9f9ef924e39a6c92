import { describe, expect, it } from 'vitest'
import { invitationsAsCorrespondence, messagesAsCorrespondence } from '../../../src/book/import/correspondence.js'
import { importLastTouches } from '../../../src/book/import/importLastTouches.js'
import type { LinkedinPerson, MessageRow } from '../../../src/book/import/linkedinRows.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { stats } from '../../../src/book/reports/stats.js'
import { workSearch } from '../../../src/book/reports/workSearch.js'
import { amendInteraction } from '../../../src/book/touches/amend.js'
import { diary } from '../../helpers/diary.js'

const page = (name: string) => `https://www.linkedin.com/in/${name}`
const person = (name: string, url = ''): LinkedinPerson => ({ name, url })
const me = person('Jane Doe', page('jane'))
const dana = person('Dana Reyes', page('dana'))
const message = (at: string, from: LinkedinPerson, ...to: LinkedinPerson[]): MessageRow => ({ line: 2, at, from, to })

/** A book with Dana, into which messages are imported. */
function withDana() {
  const it = diary()
  const contact = it.add('Dana Reyes', { url: page('dana') })
  const importMessages = (...files: MessageRow[][]) => {
    const lists = files.map((rows) => [...messagesAsCorrespondence(rows, me)])
    const { book, counts } = importLastTouches(it.book(), lists, it.moment())
    it.set({ book })
    expect(bookFaults(structuredClone(book))).toEqual([])
    return counts
  }
  return { ...it, contact, importMessages, touches: () => it.book().interactions }
}

describe('messages from a file', () => {
  it('leave the day and the direction of the last one, and no words', () => {
    const it = withDana()
    const counts = it.importMessages([
      message('2026-03-02T10:00:00.000Z', dana, me),
      message('2026-03-04T10:00:00.000Z', me, dana),
      message('2026-01-04T10:00:00.000Z', dana, me),
    ])
    expect(counts).toEqual([{ added: 1, updated: 0, unchanged: 0 }])
    expect(it.touches()).toEqual([
      expect.objectContaining({
        contactId: it.contact.id,
        on: '2026-03-04',
        channel: 'linkedin',
        direction: 'out',
        outcome: 'sent',
        summary: '',
        imported: true,
      }),
    ])
  })

  it('come in once, and a newer file moves what an older one has left', () => {
    const it = withDana()
    const [old, late] = [message('2026-03-04T10:00:00.000Z', me, dana), message('2026-05-04T10:00:00.000Z', dana, me)]
    it.importMessages([old])
    expect(it.importMessages([old])).toEqual([{ added: 0, updated: 0, unchanged: 1 }])
    expect(it.importMessages([old, late])).toEqual([{ added: 0, updated: 1, unchanged: 0 }])
    expect(it.importMessages([old])).toEqual([{ added: 0, updated: 0, unchanged: 1 }])
    expect(it.touches()).toMatchObject([{ on: '2026-05-04', direction: 'in', outcome: 'replied' }])
  })

  it('add nothing where the log knows of a later day, or of this one', () => {
    const it = withDana()
    it.log(it.contact, { on: '2026-03-04' })
    expect(it.importMessages([message('2026-03-04T10:00:00.000Z', me, dana)])).toMatchObject([{ unchanged: 1 }])
    expect(it.importMessages([message('2026-03-05T10:00:00.000Z', me, dana)])).toMatchObject([{ added: 1 }])
  })

  it('count for the file that has the last day', () => {
    const it = withDana()
    const files = [[message('2026-03-04T10:00:00.000Z', me, dana)], [message('2026-03-05T10:00:00.000Z', me, dana)]]
    expect(it.importMessages(...files)).toMatchObject([{ added: 0 }, { added: 1 }])
  })

  it.each([
    ['somebody who is not in the book', message('2026-03-04T10:00:00.000Z', me, person('Bo Lind', page('bo')))],
    [
      'somebody of the same name with another page',
      message('2026-03-04T10:00:00.000Z', me, person('Dana Reyes', page('other'))),
    ],
    ['others among themselves', message('2026-03-04T10:00:00.000Z', dana, person('Bo Lind'))],
    ['a day that is to come', message('2027-03-04T10:00:00.000Z', me, dana)],
    ['a member who left', message('2026-03-04T10:00:00.000Z', me, person(''))],
  ])('leave nothing of %s', (_, row) => {
    const it = withDana()
    expect(it.importMessages([row])).toEqual([{ added: 0, updated: 0, unchanged: 0 }])
    expect(it.touches()).toEqual([])
  })

  it('find somebody by name where the page is unknown on either side, and the name is one person’s', () => {
    const it = withDana()
    it.add('Bo Lind')
    const byName = [person('Bo Lind', page('bo')), person('Dana Reyes')]
    expect(it.importMessages([message('2026-03-04T10:00:00.000Z', me, ...byName)])).toMatchObject([{ added: 2 }])
    it.add('Bo Lind', { company: 'Kern' })
    expect(it.importMessages([message('2026-04-04T10:00:00.000Z', me, person('Bo Lind'))])).toMatchObject([
      { updated: 0 },
    ])
  })

  it('are in no statistics and in no record, until the user says more about them', () => {
    const it = withDana()
    it.importMessages([message('2026-11-18T10:00:00.000Z', me, dana)])
    expect(stats(it.book(), null, '2026-11-23').answers.channels).toEqual([])
    expect(workSearch(it.book(), '2026-11-18').count).toBe(0)
    const [touch] = it.touches()
    it.set(amendInteraction(it.book(), touch?.id ?? '', { summary: 'asked about her team' }, it.moment()))
    expect(it.touches()[0]).not.toHaveProperty('imported')
    expect(workSearch(it.book(), '2026-11-18').count).toBe(1)
  })
})

it('an invitation is a message of the day on which it was sent', () => {
  const it = withDana()
  const rows = [{ line: 2, on: '2026-02-12', direction: 'incoming' as const, other: dana, me }]
  const { counts, book } = importLastTouches(it.book(), [invitationsAsCorrespondence(rows)], it.moment())
  expect(counts).toMatchObject([{ added: 1 }])
  expect(book.interactions).toMatchObject([{ on: '2026-02-12', direction: 'in' }])
})
