import { describe, expect, it } from 'vitest'
import { archiveContact } from '../../../src/book/people/contact.js'
import { exportedPeople } from '../../../src/book/reports/exportPeople.js'
import { diary } from '../../helpers/diary.js'

describe('the people who leave the book', () => {
  it('are those who are not archived', () => {
    const it = diary()
    it.add('Dana Reyes')
    const lee = it.add('Lee Park')
    it.set(archiveContact(it.book(), lee.id, false, it.moment()))
    expect(exportedPeople(it.book(), { notes: true }).people.map(({ name }) => name)).toEqual(['Dana Reyes'])
  })

  it('keep their private notes unless the user asks for them', () => {
    const it = diary()
    it.add('Dana Reyes', { notes: 'Fears for her job.' })
    expect(exportedPeople(it.book(), { notes: false })).toMatchObject({ people: [{ notes: '' }], hasNotes: false })
    expect(JSON.stringify(exportedPeople(it.book(), { notes: false }))).not.toContain('Fears')
    const withNotes = exportedPeople(it.book(), { notes: true })
    expect(withNotes).toMatchObject({ people: [{ notes: 'Fears for her job.' }], hasNotes: true })
  })

  it('take along what an address book holds, and not who introduced them, how you know them or how often to be in touch', () => {
    const it = diary()
    const stan = it.add('Stan Smith')
    const fields = {
      given: 'Dana',
      family: 'Reyes',
      aliases: ['Dee'],
      emails: ['dana@acme.example'],
      phones: ['555 0142'],
      company: 'Acme',
      title: 'CFO',
      industry: 'steel',
      url: 'https://acme.example/dana',
      tags: ['golf'],
    }
    const dana = it.add('Dana Reyes', {
      ...fields,
      introducers: [stan.id],
      keepInTouch: { count: 2, unit: 'm' },
      how: 'met at the club',
    })
    const { id, updatedAt } = dana
    const [, exported] = exportedPeople(it.book(), { notes: true }).people
    expect(exported).toEqual({ id, name: 'Dana Reyes', ...fields, notes: '', updatedAt })
  })
})
