import { describe, expect, it } from 'vitest'
import { bookFaults } from '../../../src/book/model/check.js'
import { archiveContact, editContact } from '../../../src/book/people/contact.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { diary } from '../../helpers/diary.js'

describe('somebody in the book', () => {
  it('has a name in one line, and no empty or doubled entries', () => {
    const dana = diary().add('  Dana \n Reyes\t', { emails: [' a@b.example ', '', 'a@b.example'], company: '  ' })
    expect(dana).toMatchObject({ name: 'Dana Reyes', emails: ['a@b.example'], company: null, status: 'active' })
  })

  it('keeps hostile and foreign signs of a name as they are', () => {
    for (const name of ['\u001b[2JDana', "O'Neil & Sons", '東京', '👩‍👩‍👧‍👦', '{{constructor}}', 'می‌خواهم'])
      expect(diary().add(name).name).toBe(name)
  })

  it('changes only in what is named, and an empty text clears it', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { company: 'Acme', phones: ['1'], notes: 'keeps bees' })
    const edited = editContact(book.book(), dana.id, { company: '', phones: ['2', '3'] }, book.moment()).contact
    expect(edited).toEqual({ ...dana, company: null, phones: ['2', '3'], updatedAt: edited.updatedAt })
    expect(edited.updatedAt > dana.updatedAt).toBe(true)
  })

  it('is put aside and brought back with all history', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.log(dana)
    const away = archiveContact(book.book(), dana.id, false, book.moment())
    expect(away.contact.status).toBe('archived')
    expect(away.book.interactions).toEqual(book.book().interactions)
    expect(archiveContact(away.book, dana.id, true, book.moment()).contact.status).toBe('active')
  })
})

describe('removing somebody', () => {
  it('takes talks and follow-ups along, what others were to hear of them, and every mention of the person', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const dana = book.add('Dana Reyes', { introducers: [stan.id] })
    const { interaction } = book.log(stan, { followUp: { on: '2026-12-01' } })
    book.log(dana, { aboutId: stan.id })
    const kept = book.open(dana, 'first-contact', '2026-12-03', { openedBy: interaction.id })
    const news = book.open(dana, 'tell-host', '2026-12-02', { aboutId: stan.id })
    const moment = book.moment()
    const { book: after, removed, alsoRemoved, summary } = removeContact(book.book(), stan.id, moment)
    expect(removed).toEqual(stan)
    expect(alsoRemoved).toEqual({ interactions: 1, followUps: 3 })
    expect(summary).toBe('removed Stan Smith')
    expect(JSON.stringify(after)).not.toContain(stan.id)
    expect(after.contacts.map((each) => each.name)).toEqual(['Dana Reyes'])
    expect(after.interactions).toHaveLength(1)
    expect(after.contacts[0]).toMatchObject({ introducers: [], updatedAt: moment.at })
    const { at: updatedAt } = moment
    const moot = { ...news, status: 'dropped', result: 'void', closedOn: moment.today, aboutId: undefined }
    expect(after.followUps).toEqual([
      { ...kept, openedBy: null, updatedAt },
      { ...moot, updatedAt },
    ])
    expect(bookFaults(after)).toEqual([])
  })
})
